import { describe, expect, test } from 'vitest';
import {
  allOf,
  anyOf,
  atLeast,
  atLeastNumber,
  strongestFirst,
  type Answer,
} from '../../../src/evidence/answer.ts';

const M: Answer = 'met';
const N: Answer = 'not-met';
const U: Answer = 'not-established';

describe('all must hold', () => {
  test.each<[Answer[], Answer]>([
    [[], M],
    [[M], M],
    [[N], N],
    [[U], U],
    [[M, M], M],
    [[M, U], U],
    [[U, M], U],
    [[M, N], N],
    [[N, M], N],
    [[U, N], N],
    [[N, U], N],
    [[U, U], U],
    [[N, N], N],
    [[M, U, N], N],
  ])('%o: %s', (answers, together) => {
    expect(allOf(answers)).toBe(together);
  });
});

describe('one is enough', () => {
  test.each<[Answer[], Answer]>([
    [[], N],
    [[M], M],
    [[N], N],
    [[U], U],
    [[M, M], M],
    [[M, U], M],
    [[U, M], M],
    [[M, N], M],
    [[N, M], M],
    [[U, N], U],
    [[N, U], U],
    [[U, U], U],
    [[N, N], N],
    [[N, U, M], M],
  ])('%o: %s', (answers, together) => {
    expect(anyOf(answers)).toBe(together);
  });
});

describe('at least two', () => {
  test.each<[Answer[], Answer]>([
    [[], N],
    [[M], N],
    [[M, M], M],
    [[M, U], U],
    [[U, U], U],
    [[M, N], N],
    [[U, N], N],
    [[N, M, N, M], M],
    [[N, M, U], U],
    [[N, N, N], N],
  ])('%o: %s', (answers, together) => {
    expect(atLeast(2, answers)).toBe(together);
  });

  test('at least one is the same as any; as many as there are is the same as all', () => {
    const all = [M, N, U];
    for (const answers of all.flatMap((one) => all.flatMap((two) => all.map((three) => [one, two, three])))) {
      expect(atLeast(1, answers)).toBe(anyOf(answers));
      expect(atLeast(3, answers)).toBe(allOf(answers));
    }
  });

  test('the answers given keep their order', () => {
    const answers = [N, M, U];
    atLeast(2, answers);
    expect(answers).toEqual([N, M, U]);
  });
});

test.each([
  [20, 20, M],
  [19.999, 20, N],
  [0, 0, M],
  ['not-established', 20, U],
] as const)('%s against %s: %s', (value, threshold, answer) => {
  expect(atLeastNumber(value, threshold)).toBe(answer);
});

test('sorts the strongest answer first', () => {
  expect([U, N, M, U].sort(strongestFirst)).toEqual([M, U, U, N]);
});
