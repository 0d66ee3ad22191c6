import { align } from './align.ts';
import type { Compared } from './compared.ts';

/** Where things stand, for the last rows of the file. */
export interface CsvPlaces {
  /** The address of each entry's page, in the order of the entries. */
  pages: readonly string[];
  /** The address of the comparison. */
  here: string;
}

/** Tells a spreadsheet that the text is UTF-8: without it pound signs come out wrong. */
const BYTE_ORDER_MARK = '\uFEFF';

/** The rows of a comparison as CSV text: one column for each entry, and at the end where it all comes from. */
export function comparisonCsv(entries: readonly Compared[], { pages, here }: CsvPlaces): string {
  const all = (text: string) => entries.map(() => text);
  const rows: string[][] = [
    ['Group', 'Fact', ...entries.map(({ title }) => title)],
    ...align(entries).map(({ group, heading, cells }) => [
      group,
      heading,
      ...cells.map(({ text }) => text.replaceAll('\n', '; ')),
    ]),
    [SOURCE, 'Page', ...pages],
    [SOURCE, 'Address of this comparison', ...all(here)],
    [SOURCE, 'Licence', ...entries.map(({ licence }) => `${licence.name}, ${licence.address}`)],
  ];
  return BYTE_ORDER_MARK + rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

const SOURCE = 'Where this comes from';

/** A cell in quotes. Text that a spreadsheet would run as a formula gets an apostrophe before it. */
export function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}

/** A name that says what is in the file: `compare-pause-mockingbird-1a2b3c.csv`. */
export const csvName = (entries: readonly Compared[]): string =>
  `compare-${[...entries.map(({ id }) => id), entries[0]?.version].join('-')}.csv`;
