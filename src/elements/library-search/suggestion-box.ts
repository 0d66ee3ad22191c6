import type { Suggestion } from '../../search/index.ts';

/** What the box needs from the page. */
export interface SuggestionParts {
  input: HTMLInputElement;
  list: HTMLElement;
  /** An option to copy, with slots for its text, its other word and its kind. */
  option: HTMLTemplateElement;
  /** Takes the words of the suggestion that was chosen. */
  choose(text: string): void;
}

/**
 * Suggestions under the search box, as an ARIA combobox with a list popup: arrow keys move, Enter takes one, Escape
 * closes, and focus never leaves the box.
 * Source: ARIA Authoring Practices Guide, "Editable combobox with list autocomplete" (manual selection).
 */
export class SuggestionBox {
  readonly #parts: SuggestionParts;
  #active = -1;

  constructor(parts: SuggestionParts, signal: AbortSignal) {
    this.#parts = parts;
    parts.input.addEventListener('keydown', (event) => this.#onKey(event), { signal });
    parts.input.addEventListener('blur', () => this.close(), { signal });
    // Pressing on an option would take the focus from the box before the click is over.
    parts.list.addEventListener('mousedown', (event) => event.preventDefault(), { signal });
    parts.list.addEventListener('click', ({ target }) => this.#onClick(target), { signal });
  }

  get isOpen(): boolean {
    return !this.#parts.list.hidden;
  }

  show(suggestions: readonly Suggestion[]): void {
    const { list, input } = this.#parts;
    this.#setActive(-1);
    list.replaceChildren(...suggestions.map((one, place) => this.#option(one, place)));
    list.hidden = suggestions.length === 0;
    input.setAttribute('aria-expanded', String(!list.hidden));
  }

  close(): void {
    if (this.isOpen) this.show([]);
  }

  #option({ text, kind, also }: Suggestion, place: number): HTMLElement {
    const copy = this.#parts.option.content.firstElementChild?.cloneNode(true) as HTMLElement;
    copy.id = `${this.#parts.list.id}-${place}`;
    copy.dataset['text'] = text;
    for (const slot of copy.querySelectorAll<HTMLElement>('[data-slot]')) {
      if (slot.dataset['slot'] === 'text') slot.textContent = text;
      if (slot.dataset['slot'] === 'also') slot.textContent = also === undefined ? '' : ` (${also})`;
      if (slot.dataset['slot'] === 'kind' && slot.dataset['kind'] !== kind) slot.remove();
    }
    return copy;
  }

  #onKey(event: KeyboardEvent): void {
    const options = [...this.#parts.list.children];
    if (event.key === 'Escape' && this.isOpen) {
      // The first press closes the list; only the next one clears the box.
      event.preventDefault();
      this.close();
    } else if (event.key === 'Enter' && this.#active >= 0) {
      event.preventDefault();
      this.#take(options[this.#active]);
    } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && this.isOpen) {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      // One place before the first is the box itself.
      const places = options.length + 1;
      this.#setActive(((this.#active + 1 + step + places) % places) - 1);
    }
  }

  #onClick(target: EventTarget | null): void {
    if (target instanceof Element) this.#take(target.closest('[role="option"]') ?? undefined);
  }

  #take(option: Element | undefined): void {
    if (!(option instanceof HTMLElement)) return;
    this.close();
    this.#parts.choose(option.dataset['text'] ?? '');
  }

  #setActive(place: number): void {
    const { list, input } = this.#parts;
    this.#active = place;
    for (const [index, option] of [...list.children].entries()) {
      option.setAttribute('aria-selected', String(index === place));
    }
    const active = list.children[place];
    if (active === undefined) input.removeAttribute('aria-activedescendant');
    else {
      input.setAttribute('aria-activedescendant', active.id);
      active.scrollIntoView({ block: 'nearest' });
    }
  }
}
