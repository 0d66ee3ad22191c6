import { facets } from '../../src/evidence/facets.ts';
import { keysOf, levels } from '../../src/schemas/vocabularies/index.ts';
import type { DataRow } from './data-files.ts';

/** Ticked values by filter. */
export type Ticks = Readonly<Record<string, readonly string[]>>;

/** The entries that should be shown: worked out from the data file, apart from the code that ships to readers. */
export function expectedRows(found: readonly DataRow[], ticks: Ticks): DataRow[] {
  let rows = [...found];
  for (const [facet, values] of Object.entries(ticks)) {
    const wanted = new Set(values);
    rows = rows.filter((row) => row.filters[facet]?.some((value) => wanted.has(value)));
  }
  return rows;
}

/** What should stand beside every box: how many entries it would show, were it the only tick of its filter. */
export function expectedCounts(found: readonly DataRow[], ticks: Ticks): Record<string, number> {
  return Object.fromEntries(
    facets.flatMap(({ key, words }) =>
      Object.keys(words).map((value) => [
        `filter-${key}-${value}`,
        expectedRows(found, { ...ticks, [key]: [value] }).length,
      ]),
    ),
  );
}

/** Every order of the library as the data file gives it; best match is the search's own affair. */
export const expectedOrders: Readonly<Record<string, (rows: readonly DataRow[]) => string[]>> = {
  title: (rows) => by(rows, () => 0),
  strength: (rows) =>
    by(rows, ({ rating }) => (rating.level === 'not-rated' ? LAST : keysOf(levels).indexOf(rating.level))),
  cost: (rows) =>
    by(rows, ({ filters }) => Number(/^band-(\d)$/.exec(filters['cost']?.[0] ?? '')?.[1] ?? LAST)),
  reviewed: (rows) => by(rows, ({ record }) => -Date.parse(record.dates.reviewed)),
};

const LAST = Number.POSITIVE_INFINITY;

/** Ids by a number, lowest first, then by title. */
function by(rows: readonly DataRow[], numberOf: (row: DataRow) => number): string[] {
  const sorted = rows.toSorted((one, other) => one.record.title.localeCompare(other.record.title, 'en-GB'));
  return sorted
    .toSorted((one, other) =>
      numberOf(one) === numberOf(other) ? 0 : numberOf(one) < numberOf(other) ? -1 : 1,
    )
    .map(({ id }) => id);
}
