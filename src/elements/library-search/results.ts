import type { Answer, Hit } from '../../search/index.ts';
import type { ListedEntry } from './entries.ts';
import { countOption, matches } from './filtering.ts';
import type { Share } from './notes.ts';
import { order } from './ordering.ts';
import { withReview } from './review.ts';
import type { SearchState } from './state.ts';
import { showExcerpt, showLost, showWhy } from './why.ts';

/** What a search and its filters came to. */
export interface Outcome extends Share {
  shown: number;
  of: number;
}

/** The cards of the library: which are shown, in which order, and why each was found. */
export class Results {
  readonly #list: HTMLElement;
  readonly #cards = new Map<string, { item: HTMLElement; entry: ListedEntry }>();
  /** Sees which cards come near the window, because only those need their text. */
  readonly #near: IntersectionObserver;
  #waiting = new Map<Element, () => void>();
  /** The answer whose stretches of text stand on the cards, or are on their way. */
  #explained: Answer | undefined;

  /** @param today as `YYYY-MM-DD` */
  constructor(list: HTMLElement, today: string) {
    this.#list = list;
    for (const item of list.querySelectorAll<HTMLElement>('[data-entry]')) {
      const entry = withReview(JSON.parse(item.dataset['entry'] ?? '{}') as ListedEntry, today);
      this.#cards.set(entry.id, { item, entry });
    }
    this.#near = new IntersectionObserver((changes) => {
      for (const { target, isIntersecting } of changes) {
        if (!isIntersecting) continue;
        this.#near.unobserve(target);
        this.#waiting.get(target)?.();
        this.#waiting.delete(target);
      }
    });
  }

  /**
   * Shows what the words found and the filters let through.
   * @param answer what the words found; `undefined` where no words were searched
   * @param boxes the filters, whose counts are written beside them
   */
  show(
    answer: Answer | undefined,
    { ticked, sort }: Pick<SearchState, 'ticked' | 'sort'>,
    boxes: readonly HTMLInputElement[],
  ): Outcome {
    const all = [...this.#cards.values()].map(({ entry }) => entry);
    const hits = this.#hitsById(answer);
    const searched = answer === undefined ? all : all.filter(({ id }) => hits.has(id));
    const shown = order(
      searched.filter((entry) => matches(entry, ticked)),
      sort,
      [...hits.keys()],
    );
    this.#arrange(shown.map(({ id }) => id));
    for (const [id, { item }] of this.#cards) showWhy(item, hits.get(id));
    for (const box of boxes) {
      const count = countOption(searched, ticked, box.name, box.value);
      const label = document.querySelector(`[data-count-for="${box.id}"]`);
      if (label) label.textContent = `(${count})`;
    }
    const whole = shown.filter(({ id }) => hits.get(id)?.all).length;
    return {
      shown: shown.length,
      of: all.length,
      all: answer === undefined ? shown.length : whole,
      some: answer === undefined ? 0 : shown.length - whole,
    };
  }

  /**
   * Asks for the text of each card as it comes near the window, and shows the stretch of it that was found.
   * @param fetch gives a card's stretch; it is shown only while the search is still the latest
   */
  explain(
    answer: Answer,
    fetch: (id: string) => Promise<Parameters<typeof showExcerpt>[1]>,
    isLatest: () => boolean,
  ): void {
    this.forget();
    for (const id of this.#hitsById(answer).keys()) {
      const item = this.#cards.get(id)?.item;
      if (item === undefined) continue;
      const link = item.querySelector<HTMLAnchorElement>('h2 a')?.pathname ?? '';
      this.#waiting.set(item, () => {
        fetch(id).then(
          (excerpt) => isLatest() && showExcerpt(item, excerpt, link),
          // The card says in words of its own that its text did not come; all else on it stands.
          () => isLatest() && showLost(item),
        );
      });
      item.querySelector('[data-why]')?.removeAttribute('data-lost');
      // A card in sight keeps its old stretch for the moment until the new one comes, so that nothing flickers.
      if (answer !== this.#explained && !isInSight(item)) showExcerpt(item, undefined, link);
      this.#near.observe(item);
    }
    this.#explained = answer;
  }

  /** What was found among the cards of this page, best first. */
  #hitsById(answer: Answer | undefined): Map<string, Hit> {
    const ids = new Map([...this.#cards.keys()].map((id) => [answer?.entryOf(id), id]));
    return new Map(
      answer?.hits.flatMap((hit) => {
        const id = ids.get(hit.entry);
        return id === undefined ? [] : [[id, hit] as const];
      }),
    );
  }

  /** Asks for no more texts. */
  forget(): void {
    this.#near.disconnect();
    this.#waiting.clear();
  }

  #arrange(ids: readonly string[]): void {
    const focused = document.activeElement;
    for (const id of ids) this.#list.append(this.#cards.get(id)?.item ?? '');
    // Moving a card takes the focus from a link in it; a late answer must not.
    if (focused instanceof HTMLElement && this.#list.contains(focused))
      focused.focus({ preventScroll: true });
    const visible = new Set(ids);
    for (const [id, { item }] of this.#cards) item.hidden = !visible.has(id);
  }
}

function isInSight(item: HTMLElement): boolean {
  const { top, bottom } = item.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}
