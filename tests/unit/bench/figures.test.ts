import { expect, test } from 'vitest';
import { growthExponent, median, ratios } from '../../../scripts/bench/figures.ts';

test('the median is the middle value, whatever the order, and of an even count the mean of two', () => {
  expect(median([9, 1, 5])).toBe(5);
  expect(median([4, 1, 3, 2])).toBe(2.5);
  expect(median([])).toBeNaN();
});

test('ratios are taken run by run, as far as both go', () => {
  expect(ratios([10, 30, 50], [5, 10])).toEqual([2, 3]);
});

test('what grows in step has the exponent 1, with its square 2, and with its root a half', () => {
  const at = (exponent: number) =>
    growthExponent([26, 100, 1000].map((size) => [size, 3 * size ** exponent]));
  for (const exponent of [0.5, 1, 2]) expect(at(exponent)).toBeCloseTo(exponent, 10);
});

test('a point off the line moves the exponent by least squares', () => {
  // Logarithms (0, 0), (1, 1), (2, 3): slope 3 / 2, worked out by hand.
  expect(
    growthExponent([
      [1, 1],
      [Math.E, Math.E],
      [Math.E ** 2, Math.E ** 3],
    ]),
  ).toBeCloseTo(1.5, 10);
});

test('one size has no growth', () => {
  expect(growthExponent([[26, 3]])).toBeUndefined();
});
