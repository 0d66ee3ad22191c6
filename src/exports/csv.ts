import { stringify } from 'csv-stringify/sync';
import type { Cell, Column } from './tables/column.ts';

/**
 * A table as CSV text: a header line and one line a row.
 *
 * The format is RFC 4180: commas, lines that end in CR LF, double quotes round a cell only where it needs them. The
 * text is UTF-8 without a byte order mark: the mark would become part of the first column's name for every reader
 * that does not look for it, and RFC 4180 and the Data Package standard know nothing of it.
 *
 * Text that a spreadsheet would run as a formula gets a leading `'` (OWASP, "CSV injection"): cells that begin with
 * `=`, `+`, `-`, `@`, a tab or a carriage return, or a full-width form of these. Numbers are written as numbers, so a
 * negative one keeps its minus and nothing else. A list is joined with `; `. Nothing to say is an empty cell, and
 * `not-established` stays that word.
 */
export function csvText<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  return stringify(
    rows.map((row) => columns.map(({ value }) => inOneCell(value(row)))),
    {
      columns: columns.map(({ name }) => ({ key: name })),
      header: true,
      record_delimiter: 'windows',
      escape_formulas: true,
      cast: { boolean: String },
    },
  );
}

/** What stands between the items of a list in one cell. */
export const LIST_SEPARATOR = '; ';

const inOneCell = (cell: Cell) => (Array.isArray(cell) ? cell.join(LIST_SEPARATOR) : cell);
