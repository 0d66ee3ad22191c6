import { describe, expect, test } from 'vitest';
import { order } from '../../../src/elements/library-search/ordering.ts';
import { sorts, type Sort } from '../../../src/elements/library-search/state.ts';
import { listed } from '../../support/listed-entry.ts';

const entries = [
  listed('zebra', { strength: 0, cost: 5, reviewed: '2025-12-31' }),
  listed('unknown', { title: 'An entry without facts', strength: null, cost: null, reviewed: null }),
  listed('apple', { strength: 2, cost: 1, reviewed: '2026-02-01' }),
  listed('mango', { strength: 2, cost: 3, reviewed: '2026-02-01' }),
];
const found = ['mango', 'zebra', 'apple'];
const ordered = (sort: Sort, relevance: readonly string[] = found) =>
  order(entries, sort, relevance).map(({ id }) => id);

describe('results', () => {
  test('stand strongest first, then A to Z, and those not rated last', () => {
    expect(ordered('strength')).toEqual(['zebra', 'apple', 'mango', 'unknown']);
  });

  test('stand cheapest first, and those of unknown cost last', () => {
    expect(ordered('cost')).toEqual(['apple', 'mango', 'zebra', 'unknown']);
  });

  test('stand latest review first, and those never reviewed last', () => {
    expect(ordered('reviewed')).toEqual(['apple', 'mango', 'zebra', 'unknown']);
  });

  test('stand A to Z by title, not by id', () => {
    expect(ordered('title')).toEqual(['unknown', 'apple', 'mango', 'zebra']);
  });

  test('stand best match first, and what the words did not find last', () => {
    expect(ordered('relevance')).toEqual(['mango', 'zebra', 'apple', 'unknown']);
  });

  test('stand A to Z where best match is asked for without words', () => {
    expect(ordered('relevance', [])).toEqual(ordered('title'));
  });

  test('keep capitals and accents in their place in the alphabet', () => {
    const titles = ['Éclair', 'eagle', 'Zoo', 'ant'].map((title) => listed(title));
    expect(order(titles, 'title', []).map(({ title }) => title)).toEqual(['ant', 'eagle', 'Éclair', 'Zoo']);
  });

  test.each(sorts)('by %s never lose or repeat an entry, however they came', (sort) => {
    const ids = entries.map(({ id }) => id).sort();
    const ways = [
      entries,
      [...entries].reverse(),
      [...entries].sort((one, other) => one.id.localeCompare(other.id)),
    ];
    for (const way of ways) {
      const result = order(way, sort, found).map(({ id }) => id);
      expect([...result].sort()).toEqual(ids);
      expect(result).toEqual(ordered(sort));
    }
  });

  test('are a new list: the one given stays as it was', () => {
    const given = [...entries];
    order(given, 'cost', []);
    expect(given).toEqual(entries);
  });
});
