import { parse } from 'csv-parse/sync';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { gapMapViews } from '../../src/library/gap-map-views.ts';
import { countOptions } from '../../src/elements/library-search/filtering.ts';
import type { ListedEntry } from '../../src/elements/library-search/entries.ts';
import { keysOf, outcomes } from '../../src/schemas/vocabularies/index.ts';
import { builtPage } from '../support/built-pages.ts';
import { attribute, elements, textOf, type Element } from '../support/html.ts';

type Row = Record<string, string>;

const listed = elements(builtPage('/interventions/').document, { has: 'data-entry' }).map(
  (item) => JSON.parse(attribute(item, 'data-entry') ?? '{}') as ListedEntry,
);
const table = parse<Row>(readFileSync('dist/data/interventions.csv', 'utf8'), { columns: true, bom: true });
const words = (row: Row, column: string) => (row[column] ?? '').split('; ').map((word) => word.trim());

/** The outcomes of a row as the filters count them: what it aims at, and what its studies measured. */
const outcomesOf = (row: Row) =>
  new Set([
    ...words(row, 'outcomes_intended'),
    ...words(row, 'outcome_directions').map((word) => word.split(' ')[0]),
  ]);
const columnOf: Record<string, string> = { for: 'care_statuses', type: 'type' };

const cellsOf = (path: string): Map<string, Element> =>
  new Map(
    elements(builtPage(path).document, { has: 'data-cell' }).map((cell) => [
      attribute(cell, 'data-cell') ?? '',
      cell,
    ]),
  );

test.each(gapMapViews.map((view) => [view.path, view] as const))(
  'every square of %s counts what the filters of the library count and what the table of data holds',
  (path, view) => {
    const cells = cellsOf(path);
    const compared = keysOf(outcomes).flatMap((outcome) =>
      view.columns.map((column) => {
        const cell = cells.get(`${outcome} ${column}`);
        const shown = cell === undefined ? 0 : Number(/^\d+/.exec(textOf(cell))?.[0] ?? 0);
        const filtered = countOptions(listed, new Map([['outcome', [outcome]]]))(view.facet, column);
        const inTable = table.filter(
          (row) => outcomesOf(row).has(outcome) && words(row, columnOf[view.facet] ?? '').includes(column),
        ).length;
        return { square: `${outcome} ${column}`, shown, filtered, inTable };
      }),
    );
    expect(
      compared.filter(({ shown, filtered, inTable }) => shown !== filtered || shown !== inTable),
    ).toEqual([]);
    expect(compared.some(({ shown }) => shown > 0)).toBe(true);
    expect(compared.some(({ shown }) => shown === 0)).toBe(true);
  },
);

test('a square leads to the library filtered to exactly its entries, and an empty one says so', () => {
  for (const [name, cell] of cellsOf('/gap-map/')) {
    const [outcome, column] = name.split(' ');
    const [link] = elements(cell, { tag: 'a' });
    if (link === undefined) expect(textOf(cell)).toBe('None');
    else expect(attribute(link, 'href')).toBe(`/interventions/?outcome=${outcome}&for=${column}`);
  }
});
