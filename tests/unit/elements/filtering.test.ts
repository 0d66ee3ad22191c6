import { describe, expect, test } from 'vitest';
import { countOptions, matches, withTick } from '../../../src/elements/library-search/filtering.ts';
import { listed } from '../../support/listed-entry.ts';

const entries = [
  listed('a', { facets: { strength: ['level-3'], for: ['looked-after', 'care-leaver'] } }),
  listed('b', { facets: { strength: ['level-2'], for: ['looked-after'] } }),
  listed('c', { facets: { strength: ['nl2'], for: ['care-leaver'] } }),
  listed('d', { facets: { strength: ['nl2'] } }),
];
const shown = (ticked: Record<string, string[]>) =>
  entries.filter((entry) => matches(entry, new Map(Object.entries(ticked)))).map(({ id }) => id);

describe('filters', () => {
  test('show everything when nothing is ticked', () => {
    expect(shown({})).toEqual(['a', 'b', 'c', 'd']);
  });

  test('widen with each value of one facet', () => {
    expect(shown({ strength: ['level-3'] })).toEqual(['a']);
    expect(shown({ strength: ['level-3', 'nl2'] })).toEqual(['a', 'c', 'd']);
  });

  test('narrow with each further facet', () => {
    expect(shown({ strength: ['level-3', 'nl2'], for: ['care-leaver'] })).toEqual(['a', 'c']);
    expect(shown({ strength: ['level-2'], for: ['care-leaver'] })).toEqual([]);
  });

  test('never show an entry that does not have the facet at all', () => {
    expect(shown({ for: ['looked-after', 'care-leaver'] })).toEqual(['a', 'b', 'c']);
  });
});

describe('the count beside an option', () => {
  test('is what ticking it alone would show, when nothing else is ticked', () => {
    for (const [facet, values] of Object.entries({
      strength: ['level-3', 'level-2', 'nl2', 'ne'],
      for: ['looked-after', 'care-leaver'],
    })) {
      for (const value of values)
        expect(countOptions(entries, new Map())(facet, value)).toBe(shown({ [facet]: [value] }).length);
    }
  });

  test('follows the ticks of other facets', () => {
    const ticked = new Map([['for', ['care-leaver']]]);
    expect(countOptions(entries, ticked)('strength', 'nl2')).toBe(1);
    expect(countOptions(entries, ticked)('strength', 'level-2')).toBe(0);
  });

  test('does not follow the ticks of its own facet, so that neighbours keep their counts', () => {
    const ticked = new Map([['strength', ['level-3']]]);
    expect(countOptions(entries, ticked)('strength', 'nl2')).toBe(2);
    expect(countOptions(entries, ticked)('strength', 'level-3')).toBe(1);
  });

  test('counts only what the words of the search found', () => {
    expect(countOptions(entries.slice(0, 2), new Map())('for', 'care-leaver')).toBe(1);
    expect(countOptions([], new Map())('for', 'care-leaver')).toBe(0);
  });
});

describe('a tick', () => {
  const before = new Map([['strength', ['level-3']]]);

  test('adds its value, once', () => {
    expect(withTick(before, 'strength', 'nl2', true)).toEqual(new Map([['strength', ['level-3', 'nl2']]]));
    expect(withTick(before, 'strength', 'level-3', true)).toEqual(before);
    expect(withTick(before, 'for', 'care-leaver', true)).toEqual(
      new Map([...before, ['for', ['care-leaver']]]),
    );
  });

  test('taken away leaves nothing of an empty facet', () => {
    expect(withTick(before, 'strength', 'level-3', false)).toEqual(new Map());
    expect(withTick(before, 'for', 'care-leaver', false)).toEqual(before);
  });

  test('leaves the state it was made from as it was', () => {
    withTick(before, 'strength', 'nl2', true);
    withTick(before, 'strength', 'level-3', false);
    expect(before).toEqual(new Map([['strength', ['level-3']]]));
  });
});
