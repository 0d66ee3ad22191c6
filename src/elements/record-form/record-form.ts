import { device, type Device } from '../compare/device.ts';
import { isControl, readAnswers, writeAnswers, type FormControl } from './controls.ts';
import { deleteDraft, keepDraft, lengthIn, momentInWords, readDraft, type Draft } from './draft.ts';
import { controlOf, inPageOrder, placeOf, showInline, summaryOf, type FormProblem } from './errors.ts';
import { copyFile, downloadFile, showFile, type NewFile } from './finished.ts';
import {
  addItem,
  itemsOf,
  listOf,
  nameOfList,
  removeItem,
  sayNothing,
  sayRemoved,
  setLength,
} from './lists.ts';
import { reveal, settle } from './reveal.ts';
import type { Kind, Rules } from './rules.ts';

const KEEP_AFTER = 400;

/**
 * A form for a new record. It keeps a draft on the device, checks answers by the library’s own rules and makes the
 * file. Nothing is sent anywhere.
 */
export class RecordForm extends HTMLElement {
  #device!: Device;
  #rules: Promise<Rules> | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #listeners = new AbortController();
  /** The paths of what was answered since the page was opened. Only of these does the form speak before it is asked. */
  #answered = new Set<string>();
  /** True once all was asked for: then the form speaks of everything. */
  #full = false;
  /** True until a draft that was found is taken up or deleted. */
  #waiting = false;
  /** A form that nobody has written in leaves nothing on the device. */
  #touched = false;
  #file: NewFile | undefined;

  connectedCallback(): void {
    this.#listeners = new AbortController();
    const { signal } = this.#listeners;
    this.#device = device(() => localStorage, location.pathname);
    const form = this.#form;
    this.addEventListener('pointerdown', () => this.#holdStill(), { signal });
    form.addEventListener('focusin', () => void this.#load(), { signal });
    form.addEventListener('input', (event) => this.#onInput(event), { signal });
    form.addEventListener('change', (event) => void this.#onChange(event), { signal });
    form.addEventListener('keydown', (event) => this.#onKey(event), { signal });
    form.addEventListener(
      'submit',
      (event) => {
        event.preventDefault();
        void this.#make();
      },
      { signal },
    );
    this.addEventListener('click', (event) => void this.#onClick(event), { signal });
    addEventListener('pagehide', () => this.#keep(), { signal });
    reveal(form);
    this.#offerDraft(readDraft(this.#device));
  }

  disconnectedCallback(): void {
    this.#listeners.abort();
    clearTimeout(this.#timer);
  }

  #onInput({ target }: Event): void {
    if (!isControl(target)) return;
    this.#touched = true;
    settle(this.#form, target);
    if (target.name === 'file-id') target.dataset['own'] = target.value === '' ? undefined : '';
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#keep(), KEEP_AFTER);
  }

  async #onChange({ target }: Event): Promise<void> {
    if (!isControl(target)) return;
    reveal(this.#form);
    const path = target.closest<HTMLElement>('[data-path]')?.dataset['path'];
    if (path !== undefined) this.#answered.add(path);
    this.#part('file').hidden = true;
    await this.#suggestName(target);
    await this.#check();
  }

  /** In a long form, Enter in a line of text must not end the work. */
  #onKey(event: KeyboardEvent): void {
    const { target } = event;
    if (event.key === 'Enter' && target instanceof HTMLInputElement) event.preventDefault();
  }

  async #onClick({ target }: Event): Promise<void> {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-action]') : null;
    switch (button?.dataset['action']) {
      case 'add':
        return this.#add(listOf(button));
      case 'remove':
        return this.#remove(button);
      case 'check':
        await this.#checkAll();
        return;
      case 'continue':
        return this.#continue();
      case 'start-again':
      case 'delete-draft':
        return this.#deleteDraft();
      case 'copy':
        return this.#file && copyFile(this.#part, this.#file);
      case 'download':
        return this.#file && downloadFile(this.#part, this.#file);
    }
  }

  // Lists.

  #add(list: HTMLElement): void {
    this.#touched = true;
    sayNothing(list);
    const item = addItem(list);
    reveal(this.#form);
    controlOf(item)?.focus();
    this.#keep();
  }

  #remove(button: HTMLElement): void {
    const list = listOf(button);
    const item = button.closest<HTMLElement>('[data-item]');
    if (item === null) return;
    this.#touched = true;
    const number = itemsOf(list).indexOf(item) + 1;
    const putBack = removeItem(list, item);
    const again = sayRemoved(list, item, number);
    again.addEventListener('click', () => {
      putBack();
      sayNothing(list);
      reveal(this.#form);
      controlOf(item)?.focus();
      this.#keep();
      void this.#check();
    });
    again.focus();
    this.#answered.add(nameOfList(list));
    reveal(this.#form);
    this.#keep();
    void this.#check();
  }

  // Checks.

  #load(): Promise<Rules> {
    this.#rules ??= import('./rules.ts').then(({ rulesFor }) =>
      rulesFor(this.dataset['kind'] as Kind, (this.dataset['taken'] ?? '').split(' ').filter(Boolean)),
    );
    // What did not come may be asked for again.
    this.#rules.catch(() => (this.#rules = undefined));
    return this.#rules;
  }

  #released: Promise<void> = Promise.resolve();

  /**
   * A press on a button also ends the writing in the field before. If its message came or went at once, the button would
   * move from under the pointer, and the press would be lost.
   */
  #holdStill(): void {
    const { signal } = this.#listeners;
    this.#released = new Promise((resolve) => {
      const release = () => setTimeout(resolve);
      addEventListener('pointerup', release, { once: true, signal });
      addEventListener('pointercancel', release, { once: true, signal });
    });
  }

  /** Looks at everything, and speaks of what was answered, or of all once that was asked for. */
  async #check(): Promise<FormProblem[]> {
    const rules = await this.#load();
    await this.#released;
    const problems = inPageOrder(this.#form, rules.problems(readAnswers(this.#form), today()));
    const spoken = problems.filter(({ path }) => this.#full || this.#isAnswered(path));
    showInline(this.#form, spoken);
    if (this.#full) this.#showSummary(problems);
    return problems;
  }

  #isAnswered(path: string): boolean {
    const place = placeOf(this.#form, path)?.dataset['path'] ?? path;
    return (
      this.#answered.has(place) ||
      (place === path &&
        [...this.#answered].some((one) => one.startsWith(`${path}-`)) &&
        !this.#isLarge(path))
    );
  }

  /** A list or a group that is not finished yet is not spoken of while somebody writes in it. */
  #isLarge(path: string): boolean {
    return placeOf(this.#form, path)?.matches('fieldset:has([data-list])') ?? false;
  }

  async #checkAll(): Promise<boolean> {
    const said = this.#part('said');
    this.#full = true;
    let problems: FormProblem[];
    try {
      problems = await this.#check();
    } catch {
      said.textContent =
        'The rules could not be loaded. Check your connection, then try again. Nothing you wrote is lost.';
      return false;
    }
    said.textContent = problems.length === 0 ? 'No problems found.' : '';
    this.querySelector<HTMLElement>('[data-part="problems"]')?.focus();
    return problems.length === 0;
  }

  #showSummary(problems: readonly FormProblem[]): void {
    const holder = this.#part('summary');
    if (problems.length === 0) return holder.replaceChildren();
    holder.replaceChildren(summaryOf(problems, (problem) => this.#lead(problem)));
  }

  #lead({ path }: FormProblem): void {
    const place = placeOf(this.#form, path);
    const control = place && controlOf(place);
    (place?.querySelector('legend, label') ?? place)?.scrollIntoView();
    control?.focus({ preventScroll: true });
  }

  // The file.

  async #suggestName(changed: FormControl): Promise<void> {
    const name = this.#form.querySelector<HTMLInputElement>('#file-id');
    if (name === null || changed === name || name.dataset['own'] !== undefined) return;
    const rules = await this.#load();
    name.value = rules.suggestedId(readAnswers(this.#form));
  }

  async #make(): Promise<void> {
    this.#part('file').hidden = true;
    if (!(await this.#checkAll())) return;
    const rules = await this.#load();
    this.#file = rules.file(readAnswers(this.#form));
    showFile(this.#part, this.#file, this.dataset['newFile'] ?? '', rules.newFileAddress);
    this.#part('file-heading').scrollIntoView();
    this.#part('file-heading').focus({ preventScroll: true });
  }

  // The draft.

  #keep(): void {
    clearTimeout(this.#timer);
    if (this.#waiting || !this.#touched) return;
    keepDraft(this.#device, readAnswers(this.#form), new Date());
    this.#showDraft();
  }

  #showDraft(): void {
    const { keeps } = this.#device;
    this.#part('refused').hidden = keeps;
    this.#part('keeps').hidden = !keeps;
    this.#part('draft').hidden = !keeps;
    this.#part('draft-words').textContent =
      `Kept in this browser on this device on ${momentInWords(new Date().toISOString())}.`;
  }

  #offerDraft(draft: Draft | undefined): void {
    this.#part('refused').hidden = this.#device.keeps;
    this.#part('keeps').hidden = !this.#device.keeps;
    if (draft === undefined) return;
    this.#waiting = true;
    this.#form.hidden = true;
    this.#part('found').hidden = false;
    this.#part('found-words').textContent =
      `We found a draft from ${momentInWords(draft.saved)} on this device.`;
  }

  #continue(): void {
    const draft = readDraft(this.#device);
    this.#endWaiting();
    if (draft) this.#fill(draft.answers);
    this.#showDraft();
    this.#part('draft-said').textContent = '';
    this.#form.querySelector<HTMLElement>('h2')?.scrollIntoView();
    controlOf(this.#form)?.focus({ preventScroll: true });
  }

  #fill(answers: ReadonlyMap<string, readonly string[]>): void {
    const lists = () => this.#form.querySelectorAll<HTMLElement>('[data-list]');
    // A list within an item is there only once the item is.
    for (let known = -1; known !== lists().length;) {
      known = lists().length;
      for (const list of lists()) setLength(list, lengthIn(answers, nameOfList(list)));
    }
    writeAnswers(this.#form, answers);
    const name = this.#form.querySelector<HTMLInputElement>('#file-id');
    if (name?.value) name.dataset['own'] = '';
    reveal(this.#form);
  }

  #deleteDraft(): void {
    if (!confirm('Delete the draft on this device and empty the form?')) return;
    clearTimeout(this.#timer);
    deleteDraft(this.#device);
    this.#endWaiting();
    this.#form.reset();
    for (const list of this.#form.querySelectorAll<HTMLElement>('[data-list]')) {
      sayNothing(list);
      setLength(list, 0);
      setLength(list, Number(list.dataset['minimum'] ?? 0));
    }
    this.#answered.clear();
    this.#full = false;
    this.#touched = false;
    const name = this.#form.querySelector<HTMLInputElement>('#file-id');
    if (name) delete name.dataset['own'];
    showInline(this.#form, []);
    this.#showSummary([]);
    reveal(this.#form);
    this.#part('file').hidden = true;
    this.#part('draft').hidden = true;
    this.#part('draft-said').textContent = 'The draft was deleted. Nothing of it is left on this device.';
    controlOf(this.#form)?.focus();
  }

  #endWaiting(): void {
    this.#waiting = false;
    this.#form.hidden = false;
    this.#part('found').hidden = true;
  }

  get #form(): HTMLFormElement {
    return this.#part('form') as HTMLFormElement;
  }

  #part = (name: string): HTMLElement => {
    const part = this.querySelector<HTMLElement>(`[data-part="${name}"]`);
    if (part === null) throw new Error(`record-form: the page has no part "${name}"`);
    return part;
  };
}

/** The day on this device, as the check writes days. */
function today(): string {
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
