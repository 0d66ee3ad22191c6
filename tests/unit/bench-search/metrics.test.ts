import { describe, expect, test } from 'vitest';
import { mean, ndcg, percentile, recall, reciprocalRank } from '../../../scripts/bench-search/metrics.ts';

/**
 * The worked example of Järvelin & Kekäläinen (2002, section 2): the grades found at ranks 1 to 10 are
 * 3, 2, 3, 0, 0, 1, 2, 2, 3, 0, and the best order of all judged is 3, 3, 3, 2, 2, 2, 1, 1, 1, 1.
 * The documents a, b, … are named by rank; x, y and z were judged but not found.
 */
const FOUND = [...'abcdefghij'];
const GRADES = new Map(
  Object.entries({ a: 3, b: 2, c: 3, d: 0, e: 0, f: 1, g: 2, h: 2, i: 3, j: 0, x: 1, y: 1, z: 1 }),
);

describe('nDCG of the first ten', () => {
  test('is the sum of grade / log2(rank + 1), worked out by hand, over that of the best order', () => {
    // Found: 3/1 + 2/1.58496 + 3/2 + 1/2.80735 + 2/3 + 2/3.16993 + 3/3.32193.
    const found = 3 + 1.26186 + 1.5 + 0.35621 + 0.66667 + 0.63093 + 0.90309;
    // Best: 3, 3, 3, 2, 2, 2, 1, 1, 1, 1 over 1, 1.58496, 2, 2.32193, 2.58496, 2.80735, 3, 3.16993, 3.32193, 3.45943.
    const best = 3 + 1.89279 + 1.5 + 0.86135 + 0.77371 + 0.71241 + 0.33333 + 0.31546 + 0.30103 + 0.28906;
    expect(ndcg(FOUND, GRADES)).toBeCloseTo(found / best, 4);
    expect(ndcg(FOUND, GRADES)).toBeCloseTo(0.8336, 4);
  });

  test('is 1 for the best order, and for any order among equal grades', () => {
    const grades = new Map([
      ['a', 2],
      ['b', 1],
      ['c', 1],
    ]);
    expect(ndcg(['a', 'b', 'c'], grades)).toBe(1);
    expect(ndcg(['a', 'c', 'b', 'unknown'], grades)).toBe(1);
  });

  test('is less where a document that is of no use stands first', () => {
    const grades = new Map([['a', 1]]);
    expect(ndcg(['unknown', 'a'], grades)).toBeCloseTo(1 / Math.log2(3), 10);
  });

  test('counts what stands eleventh as not found', () => {
    const ranking = [...Array(10).keys()].map(String);
    expect(ndcg([...ranking, 'a'], new Map([['a', 3]]))).toBe(0);
  });

  test('takes the gain as the grade, not as 2 to its power', () => {
    const grades = new Map([
      ['a', 3],
      ['b', 1],
    ]);
    const discount = 1 / Math.log2(3);
    expect(ndcg(['b', 'a'], grades)).toBeCloseTo((1 + 3 * discount) / (3 + discount), 10);
  });

  test('does not count a document twice that is given twice', () => {
    expect(
      ndcg(
        ['a', 'a', 'b'],
        new Map([
          ['a', 1],
          ['b', 1],
        ]),
      ),
    ).toBe(1);
  });

  test('is 0 where nothing is worth finding, or nothing was found', () => {
    expect(ndcg(['a'], new Map([['a', 0]]))).toBe(0);
    expect(ndcg([], new Map([['a', 1]]))).toBe(0);
  });

  test('takes a grade below 0 as 0', () => {
    expect(
      ndcg(
        ['bad', 'a'],
        new Map([
          ['bad', -2],
          ['a', 1],
        ]),
      ),
    ).toBeCloseTo(1 / Math.log2(3), 10);
  });
});

describe('the reciprocal rank', () => {
  const grades = new Map([
    ['a', 1],
    ['b', 2],
    ['c', 3],
  ]);

  test('is that of the first document with the grade asked for, or more', () => {
    expect(reciprocalRank(['x', 'a', 'y', 'c', 'b'], grades, 2)).toBe(1 / 4);
    expect(reciprocalRank(['x', 'a', 'y', 'c', 'b'], grades, 1)).toBe(1 / 2);
  });

  test('is 0 where there is none', () => {
    expect(reciprocalRank(['x', 'a'], grades, 2)).toBe(0);
    expect(reciprocalRank([], grades, 1)).toBe(0);
  });

  test('averages to the example of Voorhees (1999): ranks 3, 2 and 1 give 11/18', () => {
    const ranks = [['x', 'y', 'b'], ['x', 'b'], ['b']].map((ranking) => reciprocalRank(ranking, grades, 2));
    expect(mean(ranks)).toBeCloseTo(11 / 18, 10);
  });
});

test('recall is the share of documents worth finding that stand among the first so many', () => {
  const grades = new Map([
    ['a', 1],
    ['b', 2],
    ['c', 0],
    ['d', 1],
    ['e', 3],
  ]);
  expect(recall(['c', 'a', 'x', 'b'], grades)).toBe(0.5);
  expect(recall(['c', 'a', 'x', 'b'], grades, 2)).toBe(0.25);
  expect(recall(['a'], new Map([['a', 0]]))).toBe(0);
});

test.each([
  [[5], 0.5, 5],
  [[4, 1, 3, 2], 0.5, 2],
  [[3, 1, 2], 0.5, 2],
  [Array.from({ length: 20 }, (_, index) => index + 1), 0.95, 19],
  [Array.from({ length: 10 }, (_, index) => index + 1), 0.95, 10],
])('of %j, the share %f is at %d by nearest rank', (values, share, expected) => {
  expect(percentile(values, share)).toBe(expected);
});
