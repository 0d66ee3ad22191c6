import { dayInWords } from '../evidence/dates.ts';
import { interventionPath } from '../links.ts';
import { value, type ComparisonCell } from './comparison-cells.ts';
import type { ComparableEntry } from './comparison-facts.ts';
import { comparisonGroups } from './comparison-groups.ts';
import type { FileStamp } from './json-files.ts';

/** One row of an entry's column. Every entry has the same rows in the same order. */
export interface ComparisonRow extends ComparisonCell {
  key: string;
  group: string;
  heading: string;
}

/** An entry as a column of the compare page, all in words a reader sees. */
export interface Comparison {
  id: string;
  title: string;
  /** The path of its page inside the site. */
  path: string;
  rows: ComparisonRow[];
}

/** An entry's column as its file holds it: with the version it was made from, and the licence. */
export const comparisonFile = (entry: ComparableEntry, stamp: FileStamp): FileStamp & Comparison => ({
  ...stamp,
  ...comparisonOf(entry, stamp),
});

/** An entry's column: every fact that helps to choose between entries, with what is not known said aloud. */
export function comparisonOf(
  entry: ComparableEntry,
  { version, date }: Pick<FileStamp, 'version' | 'date'>,
): Comparison {
  const { id, data } = entry;
  const rows = comparisonGroups.flatMap(({ group, rows }) =>
    rows.map(({ key, heading, cell }): ComparisonRow => ({ key, group, heading, ...cell(entry) })),
  );
  const made = value(`${version}, ${dayInWords(date)}`);
  // The version stands with the dates, which are the last group.
  const group = rows.at(-1)?.group ?? '';
  return {
    id,
    title: data.title,
    path: interventionPath(id),
    rows: [...rows, { key: 'data-version', group, heading: 'Data version', ...made }],
  };
}
