import type { Answer } from '../../search/index.ts';
import { today } from '../review-age.ts';
import { chipFor, offerChip } from './chips.ts';
import { countInWords } from './count-words.ts';
import { fileCatalogue } from './file-catalogue.ts';
import { withTick } from './filtering.ts';
import {
  addressOf,
  FIRST_CARDS,
  LongList,
  longFault,
  pageAskedFor,
  RESULTS_PAGE,
  type LongFault,
} from './long-list.ts';
import { showNotes } from './notes.ts';
import { filtersToOffer, without } from './offered-filters.ts';
import { pageCatalogue } from './page-catalogue.ts';
import { selectionInWords, selectionShown } from './paper.ts';
import type { ListFiles } from './list-files.ts';
import { forgetSearches, keepSearch, recentSearches } from './recent-searches.ts';
import { Results } from './results.ts';
import { isAsked, readState, usualSort, type SearchState, type Sort, type Words } from './state.ts';
import { SuggestionBox } from './suggestion-box.ts';
import { SearchError, textSearch, type SearchFault, type TextSearch } from './text-search.ts';

/** Long enough for letters that come in one go, as from a paste or a word chosen on the keyboard, and no longer. */
const TYPING_PAUSE = 10;
/** A word that is no known one is taken for unfinished so long after its last letter; what it begins is searched then. */
const FINISHED_AFTER = 180;
/** A reader who has not typed for so long has settled on the words: they are announced, and kept as a recent search. */
const SETTLED_AFTER = 700;
/** A search that takes longer than this says that it is loading; a faster one would only flicker. */
const LOADING_AFTER = 200;

type Message = SearchFault | 'loading' | 'empty' | 'unlisted' | 'unloaded';

/**
 * Search and filters over the list of entries that is already on the page. Without this script the list stands
 * complete, or goes on over other pages: then the search takes what is not on this page from files, and shows its
 * results page by page. The address always holds the state; the page's own markup holds every word shown.
 */
export class LibrarySearch extends HTMLElement {
  #listening = new AbortController();
  #state: SearchState = { query: '', ticked: new Map(), sort: 'title', words: 'all' };
  #search: TextSearch | undefined;
  #results: Results | undefined;
  /** Only where the list goes on over other pages. */
  #long: LongList | undefined;
  #suggestions: SuggestionBox | undefined;
  #found: { key: string; answer: Answer } | undefined;
  /** The number of the latest search: an answer to an older one is dropped. */
  #latest = 0;
  #pause: ReturnType<typeof setTimeout> | undefined;
  /** Only while the last word may not be typed to its end. */
  #finishing: ReturnType<typeof setTimeout> | undefined;
  /** Why the words were not searched, where they were not. */
  #fault: SearchFault | undefined;
  #settling: ReturnType<typeof setTimeout> | undefined;
  #explaining: ReturnType<typeof setTimeout> | undefined;
  #typing = false;
  /** The number of the latest call for suggestions: those that come after the box was closed are dropped. */
  #asked = 0;

  connectedCallback(): void {
    this.#listening = new AbortController();
    this.#search ??= textSearch(this.dataset['index'] ?? '/pagefind/');
    this.#results ??= this.#openResults();
    const { signal } = this.#listening;
    this.#suggestions = new SuggestionBox(
      {
        input: this.#input(),
        list: this.#part('suggestions'),
        option: this.#part('suggestion') as HTMLTemplateElement,
        choose: (text) => this.#choose(text),
      },
      signal,
    );
    this.addEventListener('input', (event) => this.#onInput(event), { signal });
    this.addEventListener('change', (event) => this.#onChange(event), { signal });
    this.addEventListener('click', (event) => this.#onClick(event), { signal });
    this.addEventListener('submit', (event) => this.#onSubmit(event), { signal });
    this.addEventListener('focusin', (event) => this.#onFocus(event), { signal });
    this.#input().addEventListener('pointerenter', () => this.#ahead((search) => search.load()), { signal });
    addEventListener('popstate', () => this.#readAddress(), { signal });
    this.#readAddress();
  }

  #openResults(): Results {
    const list = this.#part('list');
    const files = this.querySelector<ListFiles>('list-files');
    if (files === null) return new Results(list, pageCatalogue(list, today()), Infinity);
    this.#long = new LongList((name) => this.#part(name));
    return new Results(list, fileCatalogue(list, files, today()), RESULTS_PAGE);
  }

  disconnectedCallback(): void {
    this.#listening.abort();
    this.#results?.forget();
    clearTimeout(this.#pause);
    clearTimeout(this.#finishing);
    clearTimeout(this.#settling);
    clearTimeout(this.#explaining);
  }

  #readAddress(): void {
    this.#typing = false;
    clearTimeout(this.#pause);
    this.#closeSuggestions();
    const offered = new Map<string, string[]>();
    for (const { name, value } of this.#boxes()) offered.set(name, [...(offered.get(name) ?? []), value]);
    this.#state = readState(new URLSearchParams(location.search), offered);
    this.#showState();
    void this.#run();
  }

  /** What a search needs is fetched while the reader begins to type. */
  #onFocus({ target }: Event): void {
    if (target !== this.#input()) return;
    this.#ahead((search) => search.open());
    if (this.#input().value === '') void this.#suggest();
  }

  /** Fetches something ahead of the first search, unless the device asks to save data. */
  #ahead(fetch: (search: TextSearch) => Promise<void>): void {
    const { connection } = navigator as { connection?: { saveData?: boolean } };
    if (connection?.saveData || this.#search === undefined) return;
    // A failure is told when the words are searched, not before.
    fetch(this.#search).catch(() => undefined);
  }

  #onInput({ target }: Event): void {
    if (target !== this.#input()) return;
    clearTimeout(this.#pause);
    clearTimeout(this.#finishing);
    this.#pause = setTimeout(() => {
      this.#takeQuery(true);
      void this.#suggest();
    }, TYPING_PAUSE);
  }

  #onSubmit(event: Event): void {
    event.preventDefault();
    clearTimeout(this.#pause);
    this.#closeSuggestions();
    this.#takeQuery(false);
    // Enter ends a stretch of typing: what is typed next is another search.
    this.#typing = false;
    this.#settle();
  }

  #onChange({ target }: Event): void {
    if (target instanceof HTMLSelectElement) this.#go({ ...this.#typed(), sort: target.value as Sort });
    if (!(target instanceof HTMLInputElement) || target.type !== 'checkbox') return;
    const typed = this.#typed();
    this.#go({ ...typed, ticked: withTick(typed.ticked, target.name, target.value, target.checked) });
  }

  #onClick(event: MouseEvent): void {
    const { target } = event;
    const page = pageAskedFor(event);
    if (page !== undefined) {
      event.preventDefault();
      return this.#turnTo(page);
    }
    const button = target instanceof Element ? target.closest('button') : null;
    if (button?.dataset['facet'] !== undefined) this.#removeChip(button);
    const words: Record<string, Words> = { literal: 'literal', own: 'own', 'all-words': 'all' };
    const action = button?.dataset['action'] ?? '';
    if (words[action] !== undefined) this.#searchFor(words[action]);
    if (action === 'clear' || action === 'list') this.#clear();
    if (action === 'retry') void this.#run();
    if (action === 'reload') location.reload();
    if (action === 'filters' && button) this.#togglePanel(button);
    if (action === 'take-filter' && button) this.#takeFilter(button);
    if (action === 'near' && button) this.#choose(button.textContent.trim());
    if (action === 'forget') this.#forget();
  }

  #turnTo(page: number): void {
    const typed = this.#typed();
    // Other words in the box are another search, which begins with its first page.
    this.#go(typed, 'push', typed === this.#state ? page : 1);
    this.#part('count').focus();
  }

  /** @param unfinished true where the last word may not be typed to its end */
  #takeQuery(unfinished: boolean): void {
    const next = this.#typed();
    if (next === this.#state) {
      // The same words, and a space or Enter after them: the last one is whole.
      const isWhole = this.#finishing !== undefined;
      // Who asks once more wants another try. The newer index of an updated library is not for this older page.
      const isAskedAgain = !unfinished && this.#fault !== undefined && this.#fault !== 'gone';
      if (isWhole || isAskedAgain) void this.#run();
      return;
    }
    // One stretch of typing is one step back, not one for every pause.
    this.#go(next, this.#typing ? 'replace' : 'push', 1, unfinished);
    this.#typing = true;
  }

  async #suggest(): Promise<void> {
    const number = ++this.#asked;
    const { value } = this.#input();
    const recent = recentSearches();
    try {
      const suggestions =
        value.trim() === ''
          ? recent.map((text) => ({ text, kind: 'recent' as const }))
          : ((await this.#search?.suggest(value, recent)) ?? []);
      const isWanted = document.activeElement === this.#input() && this.#input().value === value;
      if (isWanted && number === this.#asked) this.#suggestions?.show(suggestions);
    } catch (error) {
      // The search for the same words says what is wrong; a box without suggestions is still a box.
      if (!(error instanceof SearchError)) throw error;
      this.#closeSuggestions();
    }
  }

  #closeSuggestions(): void {
    this.#asked += 1;
    this.#suggestions?.close();
  }

  #choose(text: string): void {
    this.#input().value = text;
    this.#go(this.#typed());
    this.#input().focus();
    this.#closeSuggestions();
    this.#settle();
  }

  #searchFor(words: Words): void {
    this.#go({ ...this.#typed(), words });
    // The button that was pressed is gone with its note.
    this.#part('count').focus();
  }

  #takeFilter({ dataset }: HTMLButtonElement): void {
    const typed = this.#typed();
    const { offers = '', values = '', typed: named = '' } = dataset;
    const ticked = values
      .split(' ')
      .reduce((before, value) => withTick(before, offers, value, true), typed.ticked);
    const query = without(typed.query, named);
    this.#go({ ...typed, ticked, query, sort: query === '' ? usualSort('') : typed.sort });
    this.#part('count').focus();
  }

  #removeChip(chip: HTMLButtonElement): void {
    const { facet = '', value = '' } = chip.dataset;
    const index = [...this.#part('chips').querySelectorAll('button')].indexOf(chip);
    const typed = this.#typed();
    this.#go({ ...typed, ticked: withTick(typed.ticked, facet, value, false) });
    const left = this.#part('chips').querySelectorAll('button');
    (left[Math.min(index, left.length - 1)] ?? this.#part('count')).focus();
  }

  #clear(): void {
    this.#go({ query: '', ticked: new Map(), sort: 'title', words: 'all' });
    this.#input().focus();
    this.#closeSuggestions();
  }

  #forget(): void {
    forgetSearches();
    this.#showRecent();
    this.#input().focus();
  }

  /** The note on recent searches stands only where there are some. */
  #showRecent(): void {
    this.#part('recent').toggleAttribute('data-kept', recentSearches().length > 0);
  }

  #togglePanel(button: HTMLButtonElement): void {
    const open = this.#part('panel').toggleAttribute('data-open');
    button.setAttribute('aria-expanded', String(open));
  }

  /** The state with the words as they stand in the box: quick hands tick a filter before the pause is over. */
  #typed(): SearchState {
    clearTimeout(this.#pause);
    const query = this.#input().value;
    if (query.trim() === this.#state.query.trim()) return this.#state;
    const wasUsual = this.#state.sort === usualSort(this.#state.query);
    // Other words are searched in the usual way again.
    return {
      ...this.#state,
      query,
      sort: wasUsual ? usualSort(query) : this.#state.sort,
      words: 'all',
    };
  }

  /**
   * @param page which page of the results; whatever else is asked for begins with the first
   * @param unfinished true where the last word may not be typed to its end
   */
  #go(state: SearchState, how: 'push' | 'replace' = 'push', page = 1, unfinished = false): void {
    if (how === 'push') this.#typing = false;
    this.#state = { ...state, page };
    const address = addressOf(this.#state);
    if (how === 'push') history.pushState(null, '', address);
    else history.replaceState(null, '', address);
    this.#showState();
    void this.#run(unfinished);
  }

  /** What is searched, and how. */
  #key(): string {
    return `${this.#state.words} ${this.#state.query.trim()}`;
  }

  async #run(unfinished = false): Promise<void> {
    const number = ++this.#latest;
    // What was about to be announced is no longer what is asked for.
    clearTimeout(this.#settling);
    clearTimeout(this.#explaining);
    this.#fault = undefined;
    this.#finish();
    if (unfinished) this.#finishing = setTimeout(() => void this.#run(), FINISHED_AFTER);
    const isLatest = () => number === this.#latest;
    const slow = setTimeout(() => isLatest() && this.#showMessage('loading'), LOADING_AFTER);
    try {
      const { answer, fault } = await this.#find(isLatest, unfinished);
      if (!isLatest()) return;
      this.#fault = fault;
      if (!answer?.unfinished) this.#finish();
      // Without its last word, an answer that has nothing to show says nothing.
      else if (answer.hits.length === 0) return;
      await this.#show(answer, fault, isLatest);
    } catch (error) {
      const fault = longFault(error);
      if (fault === undefined) throw error;
      if (isLatest()) this.#showUnlisted(fault);
    } finally {
      clearTimeout(slow);
    }
  }

  /** The last word is whole: nobody waits for its end any more. */
  #finish(): void {
    clearTimeout(this.#finishing);
    this.#finishing = undefined;
  }

  /** What the words find, or why they could not be searched; nothing where there are none. */
  async #find(
    isLatest: () => boolean,
    unfinished: boolean,
  ): Promise<{ answer?: Answer | undefined; fault?: SearchFault }> {
    const { query, words } = this.#state;
    const key = this.#key();
    if (query.trim() === '') return {};
    if (key === this.#found?.key) return { answer: this.#found.answer };
    try {
      const answer = await this.#search?.find(query, words, unfinished);
      if (isLatest() && answer?.unfinished === false) this.#found = { key, answer };
      return { answer };
    } catch (error) {
      if (!(error instanceof SearchError)) throw error;
      // The filters and the list need no index, so they go on working.
      return { fault: error.fault };
    }
  }

  /** @param answer what the words matched; `undefined` where no words were searched */
  async #show(
    answer: Answer | undefined,
    fault: SearchFault | undefined,
    isLatest: () => boolean,
  ): Promise<void> {
    if (this.#long !== undefined && !isAsked(this.#state)) return this.#showBuilt(this.#long);
    // Cards that stand in the page cost nothing.
    const most = this.#typing && this.#long !== undefined ? FIRST_CARDS : undefined;
    const outcome = await this.#results?.show(answer, this.#state, this.#boxes(), isLatest, most);
    if (outcome === undefined) return;
    this.#long?.showResults(outcome, this.#state);
    const { words, ticked } = this.#state;
    const filters = filtersToOffer(answer?.filters ?? [], this.#boxes(), ticked);
    showNotes(this.#part('notes'), answer, words, outcome, filters);
    void this.#offerNear(outcome.found === 0 ? answer : undefined);
    this.#showMessage(fault ?? (outcome.found === 0 ? 'empty' : undefined));
    this.#writeForPaper();
    this.#results?.forget();
    // What may change with the next letter is not announced, and no text is fetched for it.
    if (answer?.unfinished) return;
    const explain = () => {
      if (answer === undefined) return;
      this.#results?.explain(answer, async (id) => this.#search?.excerpt(id, answer), isLatest);
    };
    // The next letter may follow at once; then nobody has read the texts that were fetched for this one.
    if (this.#typing) this.#explaining = setTimeout(explain, FINISHED_AFTER);
    else explain();
    const count = countInWords(outcome);
    this.#announce(fault === undefined ? count : `The words were not searched. ${count}`, () =>
      this.#showRest(explain, isLatest),
    );
  }

  /** Shows the cards that were left for later while somebody typed. */
  async #showRest(explain: () => void, isLatest: () => boolean): Promise<void> {
    try {
      if (await this.#results?.showRest()) explain();
    } catch (error) {
      const fault = longFault(error);
      if (fault === undefined) throw error;
      if (isLatest()) this.#showUnlisted(fault);
    }
  }

  /** Shows the page as it was built, whose list goes on over other pages. */
  #showBuilt(long: LongList, message?: Message): void {
    this.#results?.showBuilt(this.#boxes());
    long.showBuilt();
    showNotes(this.#part('notes'), undefined, 'all', { all: 0, some: 0 }, []);
    void this.#offerNear(undefined);
    this.#showMessage(message);
    this.#writeForPaper();
    this.#announce(message === undefined ? long.count : `Nothing was searched or filtered. ${long.count}`);
  }

  /** Says that the entries could not be had which are not on this page, and shows those that are. */
  #showUnlisted(fault: LongFault): void {
    if (this.#long === undefined) return;
    this.#showBuilt(this.#long, fault === 'failed' ? 'unlisted' : fault);
    this.#part('paper').textContent = `Nothing was searched or filtered. Address: ${location.href}`;
  }

  /** Where nothing was found, offers what is near it. */
  async #offerNear(answer: Answer | undefined): Promise<void> {
    const number = this.#latest;
    this.#part('near').replaceChildren();
    if (answer === undefined) return;
    try {
      const near = (await this.#search?.near(answer)) ?? [];
      if (number === this.#latest)
        this.#part('near').replaceChildren(...near.map((term) => offerChip(term, 'near')));
    } catch (error) {
      if (!(error instanceof SearchError)) throw error;
      if (number === this.#latest) this.#showMessage(error.fault);
    }
  }

  #writeForPaper(): void {
    this.#part('paper').textContent = selectionInWords(selectionShown(this, this.#state.query));
  }

  /**
   * Says how many are shown: at once after a choice, and once the words have settled while somebody types.
   * @param then what else waits until then
   */
  #announce(text: string, then?: () => Promise<void>): void {
    clearTimeout(this.#settling);
    const settle = () => {
      this.#settle(text);
      void then?.();
    };
    this.#settling = setTimeout(settle, this.#typing ? SETTLED_AFTER : 0);
  }

  #settle(text?: string): void {
    const region = this.#part('count');
    // Writing the same words again would be read out again.
    if (text !== undefined && region.textContent !== text) region.textContent = text;
    if (this.#found?.key === this.#key()) keepSearch(this.#state.query);
    this.#showRecent();
  }

  #showMessage(message: Message | undefined): void {
    for (const box of this.querySelectorAll<HTMLElement>('[data-message]')) {
      box.hidden = box.dataset['message'] !== message;
    }
  }

  /** Puts the state into the controls and the chips. */
  #showState(): void {
    const { query, ticked, sort } = this.#state;
    const input = this.#input();
    if (input.value.trim() !== query.trim()) input.value = query;
    const select = this.querySelector('select');
    if (select) select.value = sort;
    for (const box of this.#boxes()) box.checked = ticked.get(box.name)?.includes(box.value) ?? false;
    const chosen = this.#boxes().filter(({ checked }) => checked);
    this.#part('chips').replaceChildren(...chosen.map(chipFor));
    this.#part('clear').hidden = chosen.length === 0 && query.trim() === '';
  }

  #boxes(): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
  }

  #input(): HTMLInputElement {
    return this.#part('query') as HTMLInputElement;
  }

  #part(name: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(`[data-part="${name}"]`);
    if (part === null) throw new Error(`library-search: the page has no part "${name}"`);
    return part;
  }
}
