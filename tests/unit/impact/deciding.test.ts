import { expect, test } from 'vitest';
import { decide } from '../../../src/impact/deciding.ts';

const changes = Array.from({ length: 200 }, (_, index) => index);
const plenty = () => ({ tries: 10_000 });
/** "moved" where every one of these changes was made. */
const needs =
  (...wanted: number[]) =>
  (made: readonly number[]) =>
    wanted.every((one) => made.includes(one)) ? 'moved' : 'as it was';
const needsAny =
  (...wanted: number[]) =>
  (made: readonly number[]) =>
    wanted.some((one) => made.includes(one)) ? 'moved' : 'as it was';

test.each([0, 1, 99, 100, 199])('one change among many is found: %i', (one) => {
  expect(decide(changes, needs(one), 'moved', plenty())).toEqual({ sets: [[one]], bounded: false });
});

test.each([
  [3, 4],
  [0, 199],
  [17, 90, 143],
  [0, 50, 100, 150, 199],
])('changes that only together do it are found together', (...wanted) => {
  expect(decide(changes, needs(...wanted), 'moved', plenty()).sets).toEqual([wanted]);
});

test('each of several changes that does it alone is named', () => {
  const { sets } = decide(changes, needsAny(5, 60, 61, 190), 'moved', plenty());
  expect(sets.map(([one]) => one).sort((one, other) => (one ?? 0) - (other ?? 0))).toEqual([5, 60, 61, 190]);
  expect(sets.every((set) => set.length === 1)).toBe(true);
});

test('a change that leads elsewhere is not named', () => {
  const outcome = (made: readonly number[]) =>
    made.includes(3) ? (made.includes(4) ? 'moved' : 'elsewhere') : 'as it was';
  expect(decide(changes, outcome, 'moved', plenty()).sets).toEqual([[3, 4]]);
});

test('nothing is named where all the changes together do not do it', () => {
  expect(decide(changes, () => 'elsewhere', 'moved', plenty())).toEqual({ sets: [], bounded: false });
});

test('few trials are needed for one change among many', () => {
  const budget = plenty();
  decide(changes, needs(99), 'moved', budget);
  expect(10_000 - budget.tries).toBeLessThan(60);
});

test('the search ends at its limit, says so, and names a set that does it all the same', () => {
  const wanted = [17, 90, 143];
  const { sets, bounded } = decide(changes, needs(...wanted), 'moved', { tries: 5 });
  expect(bounded).toBe(true);
  expect(sets[0]).toEqual(expect.arrayContaining(wanted));
  expect(decide(changes, needs(1), 'moved', { tries: 0 })).toEqual({ sets: [], bounded: true });
});
