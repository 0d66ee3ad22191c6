import { make } from './dom.ts';
import { NOTE_LENGTH, questions, type Notes } from './notes.ts';
import { groupBody, type ColumnHead } from './table.ts';

/** The rows in which a reader writes: a question each, a box for every entry. */
export function noteRows(heads: readonly ColumnHead[], notes: Notes): HTMLTableSectionElement {
  const rows = questions.map(({ key, heading, hint }) => {
    const cells = heads.map(({ id, title }) => {
      const box = make('textarea', {
        class: 'compare__note no-print',
        rows: '4',
        maxlength: String(NOTE_LENGTH),
        'aria-label': `${heading}: ${title}`,
        'aria-describedby': `about-${key}`,
        'data-note': key,
        'data-id': id,
      });
      box.value = notes.of(id, key);
      // A box on paper shows only the lines that fit it, so paper gets the words themselves.
      const paper = make('div', { class: 'compare__written print-only' }, box.value);
      return make('td', { role: 'cell', class: 'compare__cell', 'data-label': title }, box, paper);
    });
    const question = make(
      'th',
      { scope: 'row', role: 'rowheader' },
      heading,
      make('span', { class: 'compare__hint', id: `about-${key}` }, hint),
    );
    return make('tr', { role: 'row' }, question, ...cells);
  });
  return groupBody('Your notes', heads.length, rows);
}

/** Puts what was just written where paper shows it. */
export function copyToPaper(box: HTMLTextAreaElement): void {
  box.parentElement?.querySelector('.compare__written')?.replaceChildren(box.value);
}
