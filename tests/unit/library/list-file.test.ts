import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { ListedEntry } from '../../../src/elements/library-search/entries.ts';
import { unpackList } from '../../../src/elements/library-search/list-file.ts';
import { order } from '../../../src/elements/library-search/ordering.ts';
import { facets } from '../../../src/evidence/facets.ts';
import { packList } from '../../../src/library/list-file.ts';
import { costBands, keysOf, levels } from '../../../src/schemas/vocabularies/index.ts';
import { numbersFrom } from '../../support/chance.ts';

/** What the search should know again: all but titles, and the values of a facet in any order. */
const known = ({ id, facets, strength, cost, reviewed }: ListedEntry) => ({
  id,
  facets: Object.fromEntries(Object.entries(facets).map(([name, values]) => [name, values.toSorted()])),
  strength,
  cost,
  reviewed,
});
const again = (entries: readonly ListedEntry[]) =>
  unpackList(JSON.parse(JSON.stringify(packList(entries, 'v1'))));

describe('a list that was packed', () => {
  test('is read again whole, with whatever is not known', () => {
    const entries: ListedEntry[] = [
      entry('a', { strength: ['level-2'], cost: ['not-established'], for: [] }, 5, null, '2026-11-22'),
      entry('b', { strength: ['not-rated'], cost: ['band-3'], for: ['edge', 'looked-after'] }, null, 3, null),
      entry('c', { strength: ['level-4'], cost: ['band-1'], for: ['looked-after'] }, 0, 1, '2024-02-29'),
    ];
    expect(again(entries).map(known)).toEqual(entries.map(known));
  });

  test('is read again whatever its ids begin with, and however far apart its reviews are', () => {
    const long = 'a'.repeat(40);
    const ids = ['0', 'a', 'a-b', 'a-b-c', 'ab', long, `${long}-one`, `${long}-two`, 'b', 'b2'];
    const days = ['1970-01-01', null, '2026-11-22', '1970-02-19', '1970-02-20', '2150-12-31'];
    const entries = ids.map((id, place) => entry(id, {}, null, null, days[place % days.length] ?? null));
    expect(again(entries).map(known)).toEqual(entries.map(known));
  });

  test('is read again where nothing was reviewed', () => {
    const entries = [entry('a', {}, null, null, null), entry('b', {}, null, null, null)];
    expect(again(entries).map(known)).toEqual(entries.map(known));
  });

  test('is read again where a facet has more sets of values than there are signs', () => {
    const values = Array.from({ length: 9 }, (_, index) => `value-${index}`);
    const entries = Array.from({ length: 512 }, (_, set) =>
      entry(`e${set}`, { outcome: values.filter((_, bit) => set & (1 << bit)) }, null, null, null),
    );
    expect(again(entries).map(known)).toEqual(entries.map(known));
  });

  test('is read again where it is of a thousand entries, which come in at most 20 kB', () => {
    const entries = manyEntries(1000);
    const text = JSON.stringify(packList(entries, 'v1'));
    expect(again(entries).map(known)).toEqual(entries.map(known));
    expect(gzipSync(text).length).toBeLessThanOrEqual(20_000);
  });

  test('stands A to Z without titles, wherever an order leaves two equal', () => {
    const entries = manyEntries(100);
    const shortened = again(entries);
    for (const sort of ['strength', 'cost', 'reviewed', 'title'] as const) {
      expect(order(shortened, sort, []).map(({ id }) => id)).toEqual(
        order(entries, sort, []).map(({ id }) => id),
      );
    }
  });
});

function entry(
  id: string,
  facets: ListedEntry['facets'],
  strength: number | null,
  cost: number | null,
  reviewed: string | null,
): ListedEntry {
  return { id, title: id, facets, strength, cost, reviewed };
}

/** Entries with every facet of the library, each value by chance, and reviewed in one of a hundred weeks. */
function manyEntries(count: number): ListedEntry[] {
  const next = numbersFrom(7);
  const pick = <Item>(items: readonly Item[]) => items[Math.floor(next() * items.length)] as Item;
  const ids = Array.from({ length: count }, (_, index) => `${pick(WORDS)}-${pick(WORDS)}-${index}`).sort();
  return ids.map((id, place) => {
    const values = Object.fromEntries(
      facets.map(({ key, words }) => {
        const all = Object.keys(words);
        return [
          key,
          ONE.has(key)
            ? [pick(all)]
            : SOME.map(() => pick(all))
                .filter(isFirst)
                .toSorted(),
        ];
      }),
    );
    const level = pick(keysOf(levels));
    const band = pick(keysOf(costBands));
    return {
      id,
      title: String(place).padStart(6, '0'),
      facets: { ...values, strength: [level], cost: [band] },
      strength: level === 'not-rated' ? null : keysOf(levels).indexOf(level),
      cost: band === 'not-established' ? null : keysOf(costBands).indexOf(band) + 1,
      reviewed: new Date(Date.UTC(2024, 0, 1 + 7 * Math.floor(next() * 100))).toISOString().slice(0, 10),
    };
  });
}

const ONE = new Set(['type', 'uk-tested', 'uk-available']);
const SOME = [1, 2, 3];
const isFirst = (value: string, place: number, all: readonly string[]) => all.indexOf(value) === place;
const WORDS = 'family foster school parent youth early care home safe strong first group child kin'.split(
  ' ',
);
