import { describe, expect, test } from 'vitest';
import { ageGroupsOf, ageInWords } from '../../../src/evidence/age-groups.ts';
import { ageGroups, keysOf } from '../../../src/schemas/vocabularies/index.ts';

describe('the age bands that a range touches', () => {
  test.each([
    [0, 1, ['0-1']],
    [1, 1, ['0-1']],
    [1, 2, ['0-1', '2-4']],
    [2, 2, ['2-4']],
    [2, 4, ['2-4']],
    [4, 4, ['2-4']],
    [4, 5, ['2-4', '5-10']],
    [5, 5, ['5-10']],
    [5, 10, ['5-10']],
    [10, 11, ['5-10', '11-15']],
    [11, 15, ['11-15']],
    [15, 16, ['11-15', '16-25']],
    [16, 25, ['16-25']],
    [25, 25, ['16-25']],
    [5, 12, ['5-10', '11-15']],
    [0, 18, ['0-1', '2-4', '5-10', '11-15', '16-25']],
    [-1, 1, ['before-birth', '0-1']],
    [-1, 25, ['before-birth', '0-1', '2-4', '5-10', '11-15', '16-25']],
  ])('%i to %i: %o', (from, to, groups) => {
    expect(ageGroupsOf({ from, to })).toEqual(groups);
  });

  test('an age in months falls in the band of its year', () => {
    expect(ageGroupsOf({ from: 0.5, to: 1.9 })).toEqual(['0-1']);
    expect(ageGroupsOf({ from: 4.5, to: 4.9 })).toEqual(['2-4']);
  });

  test('every year of childhood falls in exactly one band', () => {
    for (let age = 0; age <= 25; age += 1) expect(ageGroupsOf({ from: age, to: age })).toHaveLength(1);
  });

  test.each(['not-applicable', 'not-established'] as const)('%s is a group of its own', (word) => {
    expect(ageGroupsOf(word)).toEqual([word]);
  });

  test('the groups come in the order of the vocabulary', () => {
    const all = [
      ...ageGroupsOf({ from: -1, to: 25 }),
      ...ageGroupsOf('not-applicable'),
      ...ageGroupsOf('not-established'),
    ];
    expect(all).toEqual(keysOf(ageGroups));
  });
});

describe('an age range in words', () => {
  test.each([
    [{ from: 5, to: 12 }, '5 to 12'],
    [{ from: 3, to: 3 }, '3'],
    [{ from: 0, to: 1 }, '0 to 1'],
    [{ from: -1, to: 2 }, 'Before birth to 2'],
    ['not-applicable', 'Does not apply'],
    ['not-established', 'Not established'],
  ] as const)('%o: %s', (ages, words) => {
    expect(ageInWords(ages)).toBe(words);
  });
});
