import type { AlignedRow } from './align.ts';
import type { Cell, CellState, Compared } from './compared.ts';
import { make, mark, unseen } from './dom.ts';

/** An entry as the head of its column. */
export interface ColumnHead extends Compared {
  /** The path of its page, as the site links to it. */
  path: string;
  /** The drawing of its rating, which only repeats the words. */
  drawing: Node | undefined;
}

// The roles say again what the elements are: on a narrow screen the rows become blocks, and some browsers then
// forget that it is a table.

/** The head of the table: one column for each entry, with the button that takes it out. */
export function tableHead(heads: readonly ColumnHead[]): HTMLTableRowElement {
  const columns = heads.map(({ id, title, path }) => {
    const remove = make('button', {
      type: 'button',
      class: 'compare__remove',
      'data-action': 'remove',
      'data-id': id,
    });
    remove.append('Remove ', unseen(title));
    return make('th', { scope: 'col', role: 'columnheader' }, make('a', { href: path }, title), remove);
  });
  return make(
    'tr',
    { role: 'row' },
    make('th', { scope: 'col', role: 'columnheader', class: 'compare__corner' }, 'Fact'),
    ...columns,
  );
}

/** The body of the table, one part for each group of rows. */
export function tableBodies(
  rows: readonly AlignedRow[],
  heads: readonly ColumnHead[],
): HTMLTableSectionElement[] {
  const groups = Map.groupBy(rows, ({ group }) => group);
  return [...groups].map(([group, rows]) =>
    groupBody(
      group,
      heads.length,
      rows.map((row) => rowOf(row, heads)),
    ),
  );
}

/** A group of rows under its heading. */
export function groupBody(
  heading: string,
  columns: number,
  rows: readonly HTMLTableRowElement[],
): HTMLTableSectionElement {
  const head = make(
    'th',
    { scope: 'rowgroup', role: 'rowheader', colspan: String(columns + 1), class: 'compare__group' },
    make('span', {}, heading),
  );
  return make('tbody', { role: 'rowgroup' }, make('tr', { role: 'row' }, head), ...rows);
}

/**
 * Hides the rows whose cells all say the same, and the groups that are left empty.
 * @returns how many rows of facts are shown
 */
export function showOnlyDifferences(table: HTMLTableElement, only: boolean): number {
  const rows = [...table.querySelectorAll<HTMLElement>('[data-alike]')];
  for (const row of rows) row.hidden = only && row.dataset['alike'] === 'true';
  for (const body of table.tBodies) {
    const own = [...body.querySelectorAll<HTMLElement>('[data-alike]')];
    body.hidden = own.length > 0 && own.every(({ hidden }) => hidden);
  }
  return rows.filter(({ hidden }) => !hidden).length;
}

function rowOf(
  { key, heading, cells, likeness, alike }: AlignedRow,
  heads: readonly ColumnHead[],
): HTMLTableRowElement {
  const head = make('th', { scope: 'row', role: 'rowheader' }, heading);
  const { shape, words } = marks[likeness];
  // One entry alone has nothing to differ from.
  if (cells.length > 1 && words !== '') {
    head.append(' ', make('span', { class: `compare__mark compare__mark--${likeness}` }, mark(shape), words));
  }
  const data = cells.map((cell, index) => cellOf(cell, heads[index], key === RATING));
  return make('tr', { role: 'row', 'data-alike': String(alike && cells.length > 1) }, head, ...data);
}

/** The row that has the drawing over its words. */
const RATING = 'rating';

function cellOf({ text, state }: Cell, head: ColumnHead | undefined, drawn: boolean): HTMLTableCellElement {
  const drawing = drawn && head?.drawing ? [head.drawing.cloneNode(true)] : [];
  const lines = text.split('\n');
  const shape = shapes[state] === '' ? [] : [mark(shapes[state])];
  const words =
    lines.length === 1
      ? [...shape, text]
      : [make('ul', { class: 'plain-list' }, ...lines.map((line) => make('li', {}, line)))];
  return make(
    'td',
    { role: 'cell', class: `compare__cell compare__cell--${state}`, 'data-label': head?.title ?? '' },
    ...drawing,
    make('div', { class: lines.length === 1 ? 'compare__line' : '' }, ...words),
  );
}

const marks = {
  same: { shape: '', words: '' },
  differs: { shape: '≠', words: 'Differs' },
  'not-known': { shape: '?', words: 'Not known for all' },
  'not-for-all': { shape: '–', words: 'Does not apply to all' },
} as const;

const shapes: Record<CellState, string> = {
  value: '',
  'not-established': '?',
  'not-reported': '–',
  'does-not-apply': '',
};
