import type { Answer } from '../../search/index.ts';
import { offerChip } from './chips.ts';
import type { Words } from './state.ts';

/** A filter that the query names, as the page knows it. */
export interface OfferedFilter {
  facet: string;
  values: readonly string[];
  /** The words of the query that name it. */
  typed: string;
  label: string;
}

/** How many entries hold all of the query, and how many only some. */
export interface Share {
  all: number;
  some: number;
}

/**
 * Says what was made of a query: what was put right, which other words were searched, which filters it names, and how
 * many results hold only a part of it. Every word shown stands in the page's own markup, in paragraphs marked
 * `data-note`; this only fills their slots.
 */
export function showNotes(
  notes: HTMLElement,
  answer: Answer | undefined,
  words: Words,
  share: Share,
  filters: readonly OfferedFilter[],
): void {
  const expanded = answer?.expanded.filter(({ own }) => !own);
  const corrected = answer?.corrected ?? [];
  const shown: Record<string, Record<string, string> | false> = {
    corrected: corrected.length > 0 && {
      typed: corrected.map(({ typed }) => typed).join(', '),
      used: corrected.map(({ used }) => used).join(', '),
    },
    expanded: (expanded?.length ?? 0) > 0 && {
      terms: [...new Set(expanded?.map(({ term }) => term))].join(', '),
    },
    own: words === 'own' && answer !== undefined && {},
    literal: words === 'literal' && answer !== undefined && {},
    none: share.all === 0 && share.some > 0 && {},
    some: share.all > 0 && share.some > 0 && { all: String(share.all), some: String(share.some) },
    filters: filters.length > 0 && {},
  };
  for (const note of notes.querySelectorAll<HTMLElement>('[data-note]')) {
    const slots = shown[note.dataset['note'] ?? ''];
    note.hidden = !slots;
    for (const slot of note.querySelectorAll<HTMLElement>('[data-slot]')) {
      slot.textContent = slots ? (slots[slot.dataset['slot'] ?? ''] ?? '') : '';
    }
  }
  notes.querySelector('[data-offers]')?.replaceChildren(...filters.map(offer));
}

const offer = ({ facet, values, typed, label }: OfferedFilter): HTMLLIElement =>
  offerChip(label, 'take-filter', { offers: facet, values: values.join(' '), typed });
