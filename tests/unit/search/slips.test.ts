import { describe, expect, test } from 'vitest';
import { slipsBetween } from '../../../src/search/distance.ts';
import { corrections, slipsAllowed, splitWord } from '../../../src/search/slips.ts';

describe('the slips between two words', () => {
  test.each([
    ['foster', 'foster', 0],
    ['mockignbird', 'mockingbird', 1],
    ['fosster', 'foster', 1],
    ['fostr', 'foster', 1],
    ['fastar', 'foster', 2],
    ['attachement', 'attachment', 1],
    ['ab', 'ba', 1],
    // A letter between two that were swapped is a slip of its own: the restricted distance.
    ['ca', 'abc', 3],
    ['', 'abc', 3],
    ['', '', 0],
    ['kitten', 'sitting', 3],
  ])('“%s” and “%s” are %i', (one, other, slips) => {
    expect(slipsBetween(one, other, 5)).toBe(slips);
    expect(slipsBetween(other, one, 5)).toBe(slips);
  });

  test('are one more than the most of interest, however many more they are', () => {
    expect(slipsBetween('foster', 'mockingbird', 2)).toBe(3);
    expect(slipsBetween('abcdef', 'uvwxyz', 2)).toBe(3);
    expect(slipsBetween('abcd', 'wxyz', 0)).toBe(1);
    expect(slipsBetween('kitten', 'sitting', 2)).toBe(3);
    expect(slipsBetween('kitten', 'sitting', 3)).toBe(3);
  });
});

test('a longer word may hold more slips, a short one none', () => {
  expect(['lac', 'care', 'fosters', 'fostered'].map(slipsAllowed)).toEqual([0, 1, 1, 2]);
});

describe('the known words nearest to one that is not known', () => {
  const near = (word: string, known: Record<string, number>) =>
    corrections(word, new Map(Object.entries(known)));

  test('are those with the fewest slips, and none with too many', () => {
    expect(near('attachemnt', { attachment: 0, attachments: 0, detachment: 0, mockingbird: 9 })).toEqual([
      'attachment',
      'attachments',
    ]);
    expect(near('zzzzzz', { foster: 3, carer: 3 })).toEqual([]);
  });

  test('come first where the letters are the same in another order', () => {
    expect(near('form', { from: 0, farm: 9 })[0]).toBe('from');
  });

  test('come last where the first letter is another', () => {
    expect(near('carex', { carer: 0, tarex: 9 })).toEqual(['carer', 'tarex']);
  });

  test('of equals, come first where more entries hold them, then from A to Z', () => {
    expect(near('caret', { carer: 1, cares: 5 })).toEqual(['cares', 'carer']);
    expect(near('caret', { cares: 2, carer: 2 })).toEqual(['carer', 'cares']);
  });

  test('are three at most', () => {
    expect(near('carex', { carer: 1, cares: 2, cared: 3, carey: 4 })).toHaveLength(3);
  });

  test('are none for a word of three letters: almost any other would do', () => {
    expect(near('lac', { lace: 5, lack: 5, laq: 5 })).toEqual([]);
  });
});

describe('a word that is two', () => {
  const known = new Map([
    ['foster', 4],
    ['care', 4],
    ['fos', 9],
    ['tercare', 0],
    ['life', 2],
  ]);

  test('is split where both are known, at the place where both are commonest', () => {
    expect(splitWord('fostercare', known)).toEqual(['foster', 'care']);
    expect(splitWord('lifecare', known)).toEqual(['life', 'care']);
  });

  test('is left alone where one of them is not known, or has fewer than three letters', () => {
    expect(splitWord('fosterzzz', known)).toBeUndefined();
    expect(splitWord('afoster', new Map([...known, ['a', 9]]))).toBeUndefined();
  });
});
