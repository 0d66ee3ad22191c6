import type { ListedEntry } from './entries.ts';
import { excerptParts } from './excerpt.ts';
import { countOption, matches, withTick } from './filtering.ts';
import { order } from './ordering.ts';
import { selectionInWords } from './paper.ts';
import { today } from '../review-age.ts';
import { withReview } from './review.ts';
import { readState, usualSort, writeState, type SearchState, type Sort } from './state.ts';
import { SearchError, textSearch, type SearchFault, type TextMatch } from './text-search.ts';

const TYPING_PAUSE = 250;
/** A search that takes longer than this says that it is loading; a faster one would only flicker. */
const LOADING_AFTER = 200;

type Message = SearchFault | 'loading' | 'empty';

/**
 * Search and filters over the list of entries that is already on the page. Without this script the list stands
 * complete. The address always holds the state; the page's own markup holds every word shown.
 */
export class LibrarySearch extends HTMLElement {
  #listening = new AbortController();
  #state: SearchState = { query: '', ticked: new Map(), sort: 'title' };
  #find: ((query: string) => Promise<TextMatch[]>) | undefined;
  #found: { query: string; matches: TextMatch[] } = { query: '', matches: [] };
  /** The number of the latest search: an answer to an older one is dropped. */
  #latest = 0;
  #pause: ReturnType<typeof setTimeout> | undefined;
  #typing = false;
  #cards = new Map<string, { item: HTMLElement; entry: ListedEntry }>();

  connectedCallback(): void {
    this.#listening = new AbortController();
    this.#find ??= textSearch(this.dataset['index'] ?? '/pagefind/');
    for (const item of this.querySelectorAll<HTMLElement>('[data-entry]')) {
      const entry = withReview(JSON.parse(item.dataset['entry'] ?? '{}') as ListedEntry, today());
      this.#cards.set(entry.id, { item, entry });
    }
    const { signal } = this.#listening;
    this.addEventListener('input', (event) => this.#onInput(event), { signal });
    this.addEventListener('change', (event) => this.#onChange(event), { signal });
    this.addEventListener('click', (event) => this.#onClick(event), { signal });
    this.addEventListener('submit', (event) => this.#onSubmit(event), { signal });
    addEventListener('popstate', () => this.#readAddress(), { signal });
    this.#readAddress();
  }

  disconnectedCallback(): void {
    this.#listening.abort();
    clearTimeout(this.#pause);
  }

  #readAddress(): void {
    this.#typing = false;
    clearTimeout(this.#pause);
    const offered = new Map<string, string[]>();
    for (const { name, value } of this.#boxes()) offered.set(name, [...(offered.get(name) ?? []), value]);
    this.#state = readState(new URLSearchParams(location.search), offered);
    this.#showState();
    void this.#run();
  }

  #onInput({ target }: Event): void {
    if (target !== this.#input()) return;
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => this.#takeQuery(), TYPING_PAUSE);
  }

  #onSubmit(event: Event): void {
    event.preventDefault();
    clearTimeout(this.#pause);
    this.#takeQuery();
  }

  #onChange({ target }: Event): void {
    if (target instanceof HTMLSelectElement) this.#go({ ...this.#typed(), sort: target.value as Sort });
    if (!(target instanceof HTMLInputElement) || target.type !== 'checkbox') return;
    const typed = this.#typed();
    this.#go({ ...typed, ticked: withTick(typed.ticked, target.name, target.value, target.checked) });
  }

  #onClick({ target }: Event): void {
    const button = target instanceof Element ? target.closest('button') : null;
    if (button?.dataset['facet'] !== undefined) this.#removeChip(button);
    if (button?.dataset['action'] === 'clear') this.#clear();
    if (button?.dataset['action'] === 'retry') void this.#run();
    if (button?.dataset['action'] === 'reload') location.reload();
    if (button?.dataset['action'] === 'filters') this.#togglePanel(button);
  }

  #takeQuery(): void {
    const next = this.#typed();
    if (next === this.#state) return;
    // One stretch of typing is one step back, not one for every pause.
    this.#go(next, this.#typing ? 'replace' : 'push');
    this.#typing = true;
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
    this.#go({ query: '', ticked: new Map(), sort: 'title' });
    this.#input().focus();
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
    return { ...this.#state, query, sort: wasUsual ? usualSort(query) : this.#state.sort };
  }

  #go(state: SearchState, how: 'push' | 'replace' = 'push'): void {
    if (how === 'push') this.#typing = false;
    this.#state = state;
    const search = writeState(state).toString();
    const address = `${location.pathname}${search === '' ? '' : `?${search}`}`;
    if (how === 'push') history.pushState(null, '', address);
    else history.replaceState(null, '', address);
    this.#showState();
    void this.#run();
  }

  async #run(): Promise<void> {
    const number = ++this.#latest;
    const query = this.#state.query.trim();
    if (query === '' || query === this.#found.query) {
      this.#showResults(query === '' ? undefined : this.#found.matches);
      return;
    }
    const slow = setTimeout(() => {
      if (number === this.#latest) this.#showMessage('loading');
    }, LOADING_AFTER);
    try {
      const found = (await this.#find?.(query)) ?? [];
      if (number !== this.#latest) return;
      this.#found = { query, matches: found };
      this.#showResults(found);
    } catch (error) {
      if (!(error instanceof SearchError)) throw error;
      // The filters and the list need no index, so they go on working.
      if (number === this.#latest) this.#showResults(undefined, error.fault);
    } finally {
      clearTimeout(slow);
    }
  }

  /** @param found what the words matched; `undefined` where no words were searched */
  #showResults(found: readonly TextMatch[] | undefined, fault?: SearchFault): void {
    const { ticked, sort } = this.#state;
    const relevance = found?.map(({ id }) => id) ?? [];
    const all = [...this.#cards.values()].map(({ entry }) => entry);
    const searched = found === undefined ? all : all.filter(({ id }) => relevance.includes(id));
    const shown = order(
      searched.filter((entry) => matches(entry, ticked)),
      sort,
      relevance,
    );
    const excerpts = new Map(found?.map(({ id, excerpt }) => [id, excerpt]));

    const list = this.#part('list');
    const visible = new Set(shown.map(({ id }) => id));
    const focused = document.activeElement;
    for (const { id } of shown) list.append(this.#cards.get(id)?.item ?? '');
    // Moving a card takes the focus from a link in it; a late answer must not.
    if (focused instanceof HTMLElement && list.contains(focused)) focused.focus({ preventScroll: true });
    for (const [id, { item }] of this.#cards) {
      item.hidden = !visible.has(id);
      showExcerpt(item, excerpts.get(id));
    }
    for (const box of this.#boxes()) {
      const count = countOption(searched, ticked, box.name, box.value);
      const label = this.querySelector(`[data-count-for="${box.id}"]`);
      if (label) label.textContent = `(${count})`;
    }
    this.#showMessage(fault ?? (shown.length === 0 ? 'empty' : undefined));
    this.#writeForPaper();
    this.#announce(shown.length, all.length, fault);
  }

  #writeForPaper(): void {
    const filters = [...this.querySelectorAll('fieldset')].map((group) => ({
      heading: group.querySelector('legend')?.textContent.trim() ?? '',
      labels: [...group.querySelectorAll<HTMLInputElement>('input:checked')].map(
        ({ dataset, value }) => dataset['label'] ?? value,
      ),
    }));
    const sort = this.querySelector('select')?.selectedOptions[0]?.text ?? '';
    this.#part('paper').textContent = selectionInWords({
      query: this.#state.query.trim(),
      filters,
      sort,
      address: location.href,
    });
  }

  #announce(shown: number, all: number, fault: SearchFault | undefined): void {
    const region = this.#part('count');
    const count = `${shown} of ${all} interventions`;
    const text = fault === undefined ? count : `The words were not searched. ${count}`;
    // Writing the same words again would be read out again.
    if (region.textContent !== text) region.textContent = text;
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

function chipFor(box: HTMLInputElement): HTMLLIElement {
  const item = document.createElement('li');
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'chip';
  button.dataset['facet'] = box.name;
  button.dataset['value'] = box.value;
  const remove = document.createElement('span');
  remove.className = 'govuk-visually-hidden';
  remove.textContent = 'Remove ';
  const cross = document.createElement('span');
  cross.setAttribute('aria-hidden', 'true');
  cross.textContent = ' ✕';
  button.append(remove, box.dataset['label'] ?? box.value, cross);
  item.append(button);
  return item;
}

function showExcerpt(item: HTMLElement, excerpt: string | undefined): void {
  const place = item.querySelector<HTMLElement>('[data-why]');
  if (place === null) return;
  place.hidden = excerpt === undefined;
  place.replaceChildren(
    ...excerptParts(excerpt ?? '').map(({ text, matched }) => {
      if (!matched) return document.createTextNode(text);
      const mark = document.createElement('mark');
      mark.textContent = text;
      return mark;
    }),
  );
}
