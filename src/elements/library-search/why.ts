import type { Excerpt, Hit } from '../../search/index.ts';

/**
 * Shows on a card why it was found: what of the query it holds and what it does not, and later, when its text has come,
 * the best stretch of it with a link to its place in the page. Texts are put in as text, never as HTML.
 */
export function showWhy(card: HTMLElement, hit: Hit | undefined): void {
  const why = card.querySelector<HTMLElement>('[data-why]');
  if (why === null) return;
  why.hidden = hit === undefined;
  fill(why, 'found', hit?.found ?? []);
  fill(why, 'missing', hit?.missing ?? []);
  const place = why.querySelector<HTMLElement>('[data-excerpt]');
  if (place !== null && hit === undefined) place.replaceChildren();
}

/** @param link the address of the entry's page */
export function showExcerpt(card: HTMLElement, excerpt: Excerpt | undefined, link: string): void {
  const place = card.querySelector<HTMLElement>('[data-excerpt]');
  if (place === null) return;
  if (excerpt === undefined) {
    place.replaceChildren();
    return;
  }
  const parts: (Node | string)[] = excerpt.parts.map(({ text, matched }) => {
    if (!matched) return text;
    const mark = document.createElement('mark');
    mark.textContent = text;
    return mark;
  });
  const { id, heading } = excerpt.section;
  if (heading !== '') {
    const anchor = document.createElement('a');
    anchor.href = `${link}#${id}`;
    anchor.textContent = heading;
    parts.unshift(anchor, ': ');
  }
  place.replaceChildren(...parts);
}

/** Says that the text of a card did not come. */
export function showLost(card: HTMLElement): void {
  showExcerpt(card, undefined, '');
  card.querySelector('[data-why]')?.setAttribute('data-lost', '');
}

function fill(why: HTMLElement, name: string, words: readonly string[]): void {
  const line = why.querySelector<HTMLElement>(`[data-${name}]`);
  if (line === null) return;
  line.hidden = words.length === 0;
  const slot = line.querySelector('[data-slot]');
  if (slot) slot.textContent = words.join(', ');
}
