import { describe, expect, test } from 'vitest';
import { packSums, unpackSums } from '../../../src/search/sums.ts';

const ids = Array.from({ length: 500 }, (_, place) => `entry-${place}`);

describe('the sums of ids', () => {
  test('stand at the places of their entries, and no two are the same', () => {
    const sums = unpackSums(packSums(ids));
    expect(sums.size).toBe(ids.length);
    expect(ids.map((_, place) => sums.sumAt(place))).toEqual(ids.map(sums.sumOf));
    expect(new Set(ids.map(sums.sumOf)).size).toBe(ids.length);
  });

  test('are sent only as long as it takes to tell them apart', () => {
    expect(packSums(ids).length).toBeLessThan(ids.length * 5);
    expect(packSums(['one'])).toHaveLength('1 a'.length);
  });

  test('of one id twice are refused', () => {
    expect(() => packSums(['one', 'one'])).toThrow('told apart');
  });

  test('of no entries are none', () => {
    expect(unpackSums(packSums([])).size).toBe(0);
  });
});
