import { align } from './align.ts';
import { make } from './dom.ts';
import { entryIn, type LibraryEntry } from './library-entry.ts';
import type { LoadFault } from './load.ts';
import { noteRows } from './note-rows.ts';
import type { Notes } from './notes.ts';
import { showOnlyDifferences, tableBodies, tableHead, type ColumnHead } from './table.ts';
import { keptInWords, offerInWords } from './words.ts';

/** What this browser keeps, and how that stands to what is shown. */
export interface KeptHere {
  /** How many entries are shown. */
  chosen: number;
  /** The titles on the shortlist. */
  kept: readonly string[];
  /** True where the shortlist is what is shown. */
  same: boolean;
  /** False where the browser refuses to keep anything. */
  keeps: boolean;
  /** How many entries have notes. */
  notes: number;
}

/** A box on the page that says why something is not there. */
export type Message = Exclude<LoadFault, 'gone'> | 'loading' | 'updated';

/** The parts of the page that the element writes to. What is shown comes in; nothing is decided here. */
export class ComparePage {
  readonly #root: HTMLElement;
  readonly #title = document.title;

  constructor(root: HTMLElement) {
    this.#root = root;
  }

  /** The entries of the list on the page, by id. */
  library(): Map<string, LibraryEntry> {
    const links = [...this.#root.querySelectorAll<HTMLAnchorElement>('a[data-entry]')];
    return new Map(
      links.map((link) => [
        link.dataset['entry'] ?? '',
        entryIn(link.closest('li') ?? link, 'a[data-entry]'),
      ]),
    );
  }

  showTable(shown: readonly ColumnHead[], notes: Notes): void {
    const { table } = this;
    table.setAttribute('role', 'table');
    table.tHead?.setAttribute('role', 'rowgroup');
    table.tHead?.replaceChildren(tableHead(shown));
    for (const body of [...table.tBodies]) body.remove();
    table.append(...tableBodies(align(shown), shown), noteRows(shown, notes));
    table.dataset['columns'] = String(shown.length);
    this.part('comparison').hidden = shown.length === 0;
    this.part('differences').hidden = shown.length < 2;
    document.title = [...shown.map(({ title }) => title), this.#title].join(' – ');
  }

  showDifferences(only: boolean): void {
    const rows = showOnlyDifferences(this.table, only);
    this.part('alike').hidden = rows > 0;
    const box = this.#root.querySelector<HTMLInputElement>('input[type="checkbox"]');
    if (box) box.checked = only;
  }

  /** What is chosen, in the parts round the table. */
  showChoice(ids: readonly string[]): void {
    this.part('all').hidden = ids.length > 0;
    this.part('address').textContent = location.href;
    for (const option of this.#root.querySelectorAll('option')) option.disabled = ids.includes(option.value);
  }

  showKept({ chosen, kept, same, keeps, notes }: KeptHere): void {
    const offered = keeps && !same;
    this.part('refused').hidden = keeps;
    this.part('offer').hidden = !offered;
    if (offered) this.part('offer-words').textContent = offerInWords(chosen, kept);
    this.part('keep').hidden = chosen === 0;
    this.part('open').hidden = kept.length === 0;
    this.part('kept-here').hidden = !keeps || (chosen === 0 && kept.length === 0 && notes === 0);
    this.part('kept').textContent = keptInWords(kept.length, notes);
    this.part('forget').hidden = kept.length === 0;
    this.part('delete-notes').hidden = notes === 0;
  }

  showMessages(...messages: readonly Message[]): void {
    for (const box of this.#root.querySelectorAll<HTMLElement>('[data-message]')) {
      box.hidden = !messages.some((message) => message === box.dataset['message']);
    }
  }

  /** Says what is shown and whatever else there is to say, in one breath. */
  say(count: string, more: readonly string[]): void {
    const { status } = this;
    // Writing the same words again would be read out again.
    const words = [count, ...more].join(' ');
    if (status.textContent.trim() === words) return;
    status.replaceChildren(
      make('p', { class: 'results__count' }, count),
      ...more.map((sentence) => make('p', { class: 'compare__said' }, ` ${sentence}`)),
    );
  }

  get table(): HTMLTableElement {
    return this.part('table') as HTMLTableElement;
  }

  /** Where an intervention to add is chosen; where there are too many to choose from, where one is searched. */
  get select(): HTMLSelectElement | HTMLInputElement {
    return this.part('select') as HTMLSelectElement | HTMLInputElement;
  }

  get status(): HTMLElement {
    return this.part('status');
  }

  get removeButtons(): HTMLElement[] {
    return [...this.#root.querySelectorAll<HTMLElement>('[data-action="remove"]')];
  }

  part(name: string): HTMLElement {
    const part = this.#root.querySelector<HTMLElement>(`[data-part="${name}"]`);
    if (part === null) throw new Error(`compare-interventions: the page has no part "${name}"`);
    return part;
  }
}
