import { expect, test } from 'vitest';
import { pagerPlaces } from '../../../src/elements/pager-places.ts';

const said = (current: number, count: number) =>
  pagerPlaces(current, count)
    .map((place) => (place === 'gap' ? '…' : place === current ? `[${place}]` : place))
    .join(' ');

test.each([
  [1, 1, '[1]'],
  [1, 2, '[1] 2'],
  [3, 5, '1 2 [3] 4 5'],
  [1, 20, '[1] 2 … 20'],
  [3, 20, '1 2 [3] 4 … 20'],
  [4, 20, '1 2 3 [4] 5 … 20'],
  [5, 20, '1 … 4 [5] 6 … 20'],
  [17, 20, '1 … 16 [17] 18 19 20'],
  [20, 20, '1 … 19 [20]'],
])('on page %i of %i a pager has %s', (current, count, places) => {
  expect(said(current, count)).toBe(places);
});

test('every page can be reached from every other by the numbers, and no gap stands for one page', () => {
  for (let count = 1; count <= 12; count += 1) {
    for (let current = 1; current <= count; current += 1) {
      const places = pagerPlaces(current, count);
      const numbers = places.filter((place) => place !== 'gap');
      expect(numbers).toEqual([...new Set(numbers)].sort((one, other) => one - other));
      expect(numbers).toEqual(expect.arrayContaining([1, current, count]));
      places.forEach((place, index) => {
        const [before, after] = [places[index - 1], places[index + 1]].map(Number);
        if (place === 'gap') expect(Number(after) - Number(before)).toBeGreaterThan(2);
        else if (typeof places[index - 1] === 'number') expect(place).toBe(Number(before) + 1);
      });
    }
  }
});
