import { readAddress, writeAddress } from './address.ts';
import { entryBeyondPage } from './beyond-page.ts';
import { add, choose, remove, sameChoice, type Choice } from './choice.ts';
import { comparisonCsv, csvName } from './csv.ts';
import { device, type Device } from './device.ts';
import { columns, LoadError } from './load.ts';
import { copyToPaper } from './note-rows.ts';
import { Notes, type Question } from './notes.ts';
import type { LibraryEntry } from './library-entry.ts';
import { ComparePage } from './page.ts';
import { saveFile } from './save-file.ts';
import { Shortlist } from './shortlist.ts';
import type { ColumnHead } from './table.ts';
import { countInWords, faultsInWords } from './words.ts';

/** A load that takes longer than this says that it is loading; a faster one would only flicker. */
const LOADING_AFTER = 200;

/** What is set up when the element joins the page. */
interface Parts {
  page: ComparePage;
  /** The entries of the page, and those beyond it that were asked for. */
  library: Map<string, LibraryEntry>;
  known: Set<string>;
  device: Device;
  notes: Notes;
  shortlist: Shortlist;
  column: ReturnType<typeof columns>;
}

/**
 * Puts up to four entries side by side. The list of entries on the page is complete without this script. The address
 * always holds what is compared; the shortlist and the notes stay in this browser.
 */
export class CompareInterventions extends HTMLElement {
  #listening = new AbortController();
  #parts: Parts | undefined;
  #ids: readonly string[] = [];
  #onlyDifferences = false;
  #shown: readonly ColumnHead[] = [];
  /** The number of the latest load: an answer to an older one is dropped. */
  #latest = 0;

  connectedCallback(): void {
    this.#parts = this.#setUp();
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.addEventListener('submit', (event) => this.#onSubmit(event), { signal });
    this.addEventListener('click', (event) => this.#onClick(event), { signal });
    this.addEventListener('change', (event) => this.#onChange(event), { signal });
    this.addEventListener('input', (event) => this.#onInput(event), { signal });
    this.addEventListener('focusin', (event) => this.#onFocus(event), { signal });
    addEventListener('popstate', () => this.#learn(() => this.#readAddress()), { signal });
    // Another window of this browser changed what is kept.
    addEventListener('storage', () => this.#learn(() => this.#showKept()), { signal });
    this.#learn(() => this.#arrive());
  }

  disconnectedCallback(): void {
    this.#listening.abort();
  }

  #setUp(): Parts {
    const folder = this.dataset['folder'] ?? '/compare/';
    const page = new ComparePage(this);
    const library = page.library();
    const own = device(() => localStorage, folder);
    const known = new Set(library.keys());
    const shortlist = new Shortlist(own, known);
    return { page, library, known, device: own, notes: new Notes(own), shortlist, column: columns(folder) };
  }

  /**
   * Goes on once it is known which of the entries asked for the library has: at once, unless the list goes on over other
   * pages and one of them is not on this.
   */
  #learn(then: () => void): void {
    const { entries: folder } = this.dataset;
    const { library, known, shortlist } = this.#all;
    const { ids, add: added } = readAddress(location.search);
    const asked = [...ids, ...(added === undefined ? [] : [added]), ...shortlist.kept];
    const unknown = new Set(asked.filter((id) => !known.has(id)));
    if (folder === undefined || unknown.size === 0) return then();
    const found = [...unknown].map(async (id) => {
      const entry = await entryBeyondPage(folder, id);
      if (entry === undefined) return;
      library.set(id, entry);
      known.add(id);
    });
    void Promise.all(found).then(then);
  }

  /** The first look at the address: a link from another page adds; an address without entries opens the shortlist. */
  #arrive(): void {
    const { ids, add: added } = readAddress(location.search);
    if (ids.length > 0 && added === undefined) return this.#readAddress();
    const start = ids.length > 0 ? choose(ids, this.#known) : this.#all.shortlist.choice;
    const next = added === undefined ? start : add(start.ids, added, this.#known);
    this.#ids = start.ids;
    void this.#go({ ids: next.ids, faults: [...start.faults, ...next.faults] }, 'replace');
  }

  /** The address stands as it is written, so that a reload says again what the library lacks. */
  #readAddress(): void {
    const { ids: asked, onlyDifferences } = readAddress(location.search);
    const { ids, faults } = choose(asked, this.#known);
    this.#ids = ids;
    this.#onlyDifferences = onlyDifferences;
    void this.#show(this.#faultWords(faults));
  }

  #onSubmit(event: Event): void {
    const { select } = this.#all.page;
    // A search leads to the library, whose cards lead back here.
    if (select instanceof HTMLInputElement) return;
    event.preventDefault();
    if (select.value === '') {
      this.#say(['Choose an intervention to add.']);
      return select.focus();
    }
    void this.#go(add(this.#ids, select.value, this.#known));
    select.value = '';
  }

  #onClick(event: MouseEvent): void {
    const target =
      event.target instanceof Element ? event.target.closest<HTMLElement>('[data-action]') : null;
    if (target === null) return;
    const { action = '', id = '' } = target.dataset;
    if (action === 'add') return this.#addFromList(id, event);
    if (action === 'remove') return this.#remove(id, target);
    const actions: Record<string, () => unknown> = {
      keep: () => this.#keep(),
      open: () => this.#goThenFocus(this.#all.shortlist.choice),
      forget: () => this.#forget(),
      'delete-notes': () => this.#deleteNotes(),
      copy: () => this.#copy(),
      csv: () => this.#download(),
      print: () => print(),
      retry: () => this.#show(),
      reload: () => location.reload(),
    };
    actions[action]?.();
  }

  #onChange({ target }: Event): void {
    if (!(target instanceof HTMLInputElement) || target.type !== 'checkbox') return;
    this.#onlyDifferences = target.checked;
    this.#writeAddress('push');
    this.#all.page.showDifferences(this.#onlyDifferences);
    this.#all.page.showChoice(this.#ids);
  }

  #onInput({ target }: Event): void {
    if (!(target instanceof HTMLTextAreaElement)) return;
    const { id = '', note } = target.dataset;
    this.#all.notes.write(id, note as Question, target.value);
    copyToPaper(target);
    this.#showKept();
  }

  /** Browsers call a box seen that lies under the titles; asked by name, they heed the room it needs. */
  #onFocus({ target }: Event): void {
    if (!(target instanceof HTMLElement) || target.closest('table') === null) return;
    // A button that moves away under the pointer would not be pressed.
    if (!target.matches(':focus-visible')) return;
    target.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  #addFromList(id: string, event: MouseEvent): void {
    // A click that asks for a new tab or window is left to the browser.
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    this.#goThenFocus(add(this.#ids, id, this.#known));
  }

  #remove(id: string, button: HTMLElement): void {
    const { page } = this.#all;
    const index = page.removeButtons.indexOf(button);
    void this.#go({ ids: remove(this.#ids, id), faults: [] }).then(() => {
      const left = page.removeButtons;
      (left[Math.min(index, left.length - 1)] ?? page.select).focus();
    });
  }

  /** What is shown becomes the shortlist. */
  #keep(): void {
    this.#all.shortlist.keep(this.#ids);
    this.#showKept();
    this.#sayAndFocus(
      this.#all.device.keeps
        ? 'Kept on this device as your shortlist.'
        : 'This browser does not let the page keep it.',
    );
  }

  #forget(): void {
    const own = sameChoice(this.#ids, this.#all.shortlist.ids);
    this.#all.shortlist.keep([]);
    this.#showKept();
    const said = 'Your shortlist was cleared.';
    if (!own) return this.#sayAndFocus(said);
    this.#ids = [];
    this.#writeAddress('push');
    void this.#show([said]).then(() => this.#all.page.status.focus());
  }

  #deleteNotes(): void {
    if (!confirm('Delete every note kept on this device? This cannot be undone.')) return;
    this.#all.notes.deleteAll();
    this.#all.page.showTable(this.#shown, this.#all.notes);
    this.#all.page.showDifferences(this.#onlyDifferences);
    this.#showKept();
    this.#sayAndFocus('Your notes were deleted.');
  }

  async #copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(location.href);
      this.#say(['The address was copied. Your notes are not part of it.']);
    } catch {
      this.#say(['The browser did not allow copying. Take the address from the address bar.']);
    }
  }

  #download(): void {
    const pages = this.#shown.map(({ id }) => this.#all.library.get(id)?.address ?? '');
    const places = { pages, here: location.href };
    saveFile(csvName(this.#shown), 'text/csv;charset=utf-8', comparisonCsv(this.#shown, places));
  }

  /** Shows other entries. Where what was shown is the shortlist, the shortlist goes with it. */
  #go({ ids, faults }: Choice, how: 'push' | 'replace' = 'push'): Promise<void> {
    const changed = !sameChoice(ids, this.#ids);
    if (changed && sameChoice(this.#ids, this.#all.shortlist.ids)) this.#all.shortlist.keep(ids);
    this.#ids = ids;
    if (changed || how === 'replace') this.#writeAddress(how);
    return this.#show(this.#faultWords(faults));
  }

  #goThenFocus(choice: Choice): void {
    void this.#go(choice).then(() => this.#all.page.status.focus());
  }

  #writeAddress(how: 'push' | 'replace'): void {
    const address = `${location.pathname}${writeAddress(this.#ids, this.#onlyDifferences)}`;
    if (how === 'push') history.pushState(null, '', address);
    else history.replaceState(null, '', address);
  }

  /** Loads what is chosen and shows it, then says so once, with whatever else there is to say. */
  async #show(more: readonly string[] = []): Promise<void> {
    const { page, library, notes, column } = this.#all;
    const number = ++this.#latest;
    const slow = setTimeout(() => page.showMessages('loading'), LOADING_AFTER);
    const found = await Promise.allSettled(this.#ids.map((id) => column(id)));
    clearTimeout(slow);
    if (number !== this.#latest) return;
    this.#shown = found
      .filter((one) => one.status === 'fulfilled')
      .map(({ value }) => {
        const { path = '', drawing } = library.get(value.id) ?? {};
        return { ...value, path, drawing };
      });
    page.showTable(this.#shown, notes);
    page.showDifferences(this.#onlyDifferences);
    page.showChoice(this.#ids);
    this.#showKept();
    this.#showFaults(found.flatMap((one) => (one.status === 'rejected' ? [one.reason as unknown] : [])));
    this.#say(more);
  }

  #showFaults(errors: readonly unknown[]): void {
    const gone = errors.some((error) => error instanceof LoadError && error.fault === 'gone');
    if (gone || this.#shown.some(({ version }) => version !== this.dataset['version']))
      this.#all.page.showMessages('updated');
    else if (errors.length > 0) this.#all.page.showMessages('failed');
    else this.#all.page.showMessages();
  }

  #showKept(): void {
    const { page, library, device, shortlist, notes } = this.#all;
    const { ids } = shortlist;
    page.showKept({
      chosen: this.#ids.length,
      kept: ids.map((id) => library.get(id)?.title ?? id),
      same: sameChoice(this.#ids, ids),
      keeps: device.keeps,
      notes: notes.count,
    });
  }

  #faultWords(faults: Choice['faults']): string[] {
    return faultsInWords(faults, (id) => this.#all.library.get(id)?.title ?? id);
  }

  #say(more: readonly string[]): void {
    this.#all.page.say(countInWords(this.#shown.length, this.#ids.length), more);
  }

  #sayAndFocus(sentence: string): void {
    this.#say([sentence]);
    this.#all.page.status.focus();
  }

  get #known(): ReadonlySet<string> {
    return this.#all.known;
  }

  get #all(): Parts {
    if (this.#parts === undefined) throw new Error('compare-interventions: used before it joined the page');
    return this.#parts;
  }
}
