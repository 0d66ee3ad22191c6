import { describe, expect, test } from 'vitest';
import type { Fault } from '../../../../src/elements/compare/choice.ts';
import {
  countInWords,
  faultsInWords,
  keptInWords,
  listInWords,
  offerInWords,
} from '../../../../src/elements/compare/words.ts';

const titleOf = (id: string) => id.toUpperCase();
const faults = (kind: Fault['kind'], ...ids: string[]): Fault[] => ids.map((id) => ({ kind, id }));

test('the count says how many are shown, and how many could not be', () => {
  expect([countInWords(0, 0), countInWords(1, 1), countInWords(3, 3), countInWords(1, 3)]).toEqual([
    'Nothing chosen yet. Choose up to 4 interventions.',
    'Comparing 1 intervention',
    'Comparing 3 interventions',
    'Showing 1 of 3 interventions. The rest could not be loaded.',
  ]);
});

describe('what could not be done', () => {
  test('names an entry that the library does not have as it was written', () => {
    expect(faultsInWords(faults('unknown', 'nobody'), titleOf)).toEqual([
      'There is no entry called “nobody” in the library.',
    ]);
  });

  test('does not repeat a stranger’s address at any length', () => {
    const said = faultsInWords(faults('unknown', 'x'.repeat(500), 'b', 'c', 'd', 'e', 'f'), titleOf);
    expect(said).toHaveLength(5);
    expect(said[0]).toContain(`${'x'.repeat(80)}…`);
    expect(said[4]).toBe('The address names 2 more that the library does not have.');
  });

  test('says in one sentence which entries were too many', () => {
    expect(faultsInWords(faults('too-many', 'e', 'f'), titleOf)).toEqual([
      'No more than 4 fit side by side, so this is left out: E and F. Remove one first.',
    ]);
  });

  test('says what is there already', () => {
    expect(faultsInWords(faults('already', 'a'), titleOf)).toEqual(['A is already in the comparison.']);
  });
});

test('an offer says what would become of the shortlist', () => {
  expect(offerInWords(2, [])).toMatch(/You can keep it on this device/);
  expect(offerInWords(2, ['A', 'B'])).toMatch(/is another: A and B\. Keeping this one replaces it\.$/);
  expect(offerInWords(0, ['A'])).toBe('Your shortlist on this device: A.');
});

test('what is kept is counted', () => {
  expect([keptInWords(0, 0), keptInWords(2, 0), keptInWords(1, 3)]).toEqual([
    'Kept in this browser now: nothing.',
    'Kept in this browser now: a shortlist of 2 interventions.',
    'Kept in this browser now: a shortlist of 1 intervention and notes on 3 interventions.',
  ]);
});

test('lists read as a person would say them', () => {
  expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(listInWords)).toEqual([
    '',
    'a',
    'a and b',
    'a, b and c',
  ]);
});
