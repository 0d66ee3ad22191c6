import type { Answer, Hit } from '../../search/index.ts';
import { cardsIn, type Catalogue } from './catalogue.ts';
import type { Counted } from './count-words.ts';
import type { ListedEntry } from './entries.ts';
import { countOptions, matches } from './filtering.ts';
import type { Share } from './notes.ts';
import { order } from './ordering.ts';
import type { SearchState } from './state.ts';
import { showExcerpt, showLost, showWhy } from './why.ts';

/** What a search and its filters came to. */
export interface Outcome extends Share, Counted {
  /** The page of the results that is shown, 1 for the first, and how many there are. */
  page: number;
  pages: number;
}

type Boxes = readonly HTMLInputElement[];

/** The cards of the library: which are shown, in which order, and why each was found. */
export class Results {
  readonly #list: HTMLElement;
  readonly #catalogue: Catalogue;
  readonly #size: number;
  /** The cards that stand in the page as it was built. */
  readonly #built: readonly HTMLElement[];
  #shown: ReadonlyMap<string, HTMLElement> = new Map();
  /** Shows all cards of the page, where only the first were asked for. */
  #showWhole: (() => Promise<boolean>) | undefined;
  #all: readonly ListedEntry[] | undefined;
  /** Sees which cards come near the window, because only those need their text. */
  readonly #near: IntersectionObserver;
  #waiting = new Map<Element, () => void>();
  /** For each card the answer whose stretch of text stands on it, or is on its way. */
  readonly #explained = new WeakMap<HTMLElement, Answer>();

  /** @param size how many cards stand on one page of the results */
  constructor(list: HTMLElement, catalogue: Catalogue, size: number) {
    this.#list = list;
    this.#catalogue = catalogue;
    this.#size = size;
    this.#built = [...cardsIn(list).values()];
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
   * Shows one page of what the words found and the filters let through. A page after the last is the last.
   * @param answer what the words found; `undefined` where no words were searched
   * @param boxes the filters, whose counts are written beside them
   * @param isLatest says, once all is there to be shown, whether it is still asked for
   * @param most how many cards to show for now; `showRest` shows those after them
   * @returns what it came to; `undefined` where it is no longer asked for, and nothing was changed
   */
  async show(
    answer: Answer | undefined,
    { ticked, sort, page: asked = 1 }: Pick<SearchState, 'ticked' | 'sort' | 'page'>,
    boxes: Boxes,
    isLatest: () => boolean,
    most = Infinity,
  ): Promise<Outcome | undefined> {
    this.#showWhole = undefined;
    const all = (this.#all = await this.#catalogue.all());
    const hits = hitsById(all, answer);
    const searched = answer === undefined ? all : all.filter(({ id }) => hits.has(id));
    const found = order(
      searched.filter((entry) => matches(entry, ticked)),
      sort,
      [...hits.keys()],
    );
    const pages = Math.max(1, Math.ceil(found.length / this.#size));
    const page = Math.min(asked, pages);
    const from = page === 1 ? 0 : (page - 1) * this.#size;
    const ids = found.slice(from, from + this.#size).map(({ id }) => id);
    if (!(await this.#put(ids.slice(0, most), hits, isLatest))) return undefined;
    if (ids.length > most) this.#showWhole = () => this.#put(ids, hits, isLatest);
    writeCounts(boxes, searched, ticked);
    const whole = found.filter(({ id }) => hits.get(id)?.all).length;
    return {
      found: found.length,
      of: all.length,
      first: from + 1,
      last: from + ids.length,
      page,
      pages,
      all: answer === undefined ? found.length : whole,
      some: answer === undefined ? 0 : found.length - whole,
    };
  }

  /**
   * Shows the cards of the page that were left for later.
   * @returns true where there were some, and they are still asked for
   */
  async showRest(): Promise<boolean> {
    const show = this.#showWhole;
    this.#showWhole = undefined;
    return (await show?.()) ?? false;
  }

  /** Shows the cards as the page was built, for which nothing is fetched. */
  showBuilt(boxes: Boxes): void {
    this.forget();
    this.#showWhole = undefined;
    this.#arrange(this.#built);
    for (const item of this.#built) showWhy(item, undefined);
    this.#shown = new Map();
    // Before anything was fetched, the counts stand as they were built too.
    if (this.#all !== undefined) writeCounts(boxes, this.#all, new Map());
  }

  /**
   * Asks for the text of each card that is shown as it comes near the window, and shows the stretch of it that was
   * found.
   * @param fetch gives a card's stretch; it is shown only while the search is still the latest
   */
  explain(
    answer: Answer,
    fetch: (id: string) => Promise<Parameters<typeof showExcerpt>[1]>,
    isLatest: () => boolean,
  ): void {
    this.forget();
    // Where cards stand is asked before anything is changed: asked in between, the browser lays the page out anew each time.
    const inSight = new Set([...this.#shown.values()].filter(isInSight));
    for (const [id, item] of this.#shown) {
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
      if (this.#explained.get(item) !== answer && !inSight.has(item)) showExcerpt(item, undefined, link);
      this.#explained.set(item, answer);
      this.#near.observe(item);
    }
  }

  /** Asks for no more texts. */
  forget(): void {
    this.#near.disconnect();
    this.#waiting.clear();
  }

  /** Puts cards on the page, each with why it was found, unless others are asked for once they are there. */
  async #put(
    ids: readonly string[],
    hits: ReadonlyMap<string, Hit>,
    isLatest: () => boolean,
  ): Promise<boolean> {
    const cards = await Promise.all(ids.map((id) => this.#catalogue.card(id)));
    if (!isLatest()) return false;
    this.#arrange(cards);
    this.#shown = new Map(ids.map((id, place) => [id, cards[place] as HTMLElement]));
    for (const [id, item] of this.#shown) showWhy(item, hits.get(id));
    return true;
  }

  #arrange(cards: readonly HTMLElement[]): void {
    const focused = document.activeElement;
    this.#list.append(...cards);
    // Moving a card takes the focus from a link in it; a late answer must not.
    if (focused instanceof HTMLElement && this.#list.contains(focused))
      focused.focus({ preventScroll: true });
    const visible = new Set<Element>(cards);
    for (const item of this.#list.children) item.toggleAttribute('hidden', !visible.has(item));
  }
}

/** What was found among the entries of the library, best first. */
function hitsById(all: readonly ListedEntry[], answer: Answer | undefined): Map<string, Hit> {
  if (answer === undefined) return new Map();
  const ids = new Map(all.map(({ id }) => [answer.entryOf(id), id]));
  return new Map(
    answer.hits.flatMap((hit) => {
      const id = ids.get(hit.entry);
      return id === undefined ? [] : [[id, hit] as const];
    }),
  );
}

/** Writes beside each filter how many of what was found it would show. */
function writeCounts(boxes: Boxes, searched: readonly ListedEntry[], ticked: SearchState['ticked']): void {
  const count = countOptions(searched, ticked);
  for (const box of boxes) {
    const label = document.querySelector(`[data-count-for="${box.id}"]`);
    const text = `(${count(box.name, box.value)})`;
    // Most counts stay as they are from one letter to the next, and what is not written need not be laid out anew.
    if (label && label.textContent !== text) label.textContent = text;
  }
}

function isInSight(item: HTMLElement): boolean {
  const { top, bottom } = item.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}
