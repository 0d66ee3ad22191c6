import { describe, expect, test } from 'vitest';
import { packMarks, unpackMarks } from '../../../src/search/marks.ts';

const entries = Array.from({ length: 500 }, (_, place) => ({
  mark: (place * 2_654_435_761).toString(16).slice(-7),
  id: `entry-${place}`,
}));

describe('the marks of entries', () => {
  const marks = unpackMarks(packMarks(entries));

  test('lead to places, and places to the sums of ids', () => {
    expect(marks.size).toBe(entries.length);
    for (const [place, { mark, id }] of entries.entries()) {
      expect(marks.placeOf(mark)).toBe(place);
      expect(marks.sumAt(place)).toBe(marks.sumOf(id));
    }
    expect(new Set(entries.map(({ id }) => marks.sumOf(id))).size).toBe(entries.length);
  });

  test('are sent only as long as it takes to tell them apart', () => {
    expect(packMarks(entries).length).toBeLessThan(entries.length * 12);
    expect(packMarks([{ mark: 'abcdefg', id: 'one' }])).toHaveLength('1 1 ab'.length);
  });

  test('of different lengths keep apart, as where Pagefind made one longer', () => {
    const two = [
      { mark: 'abcdefg', id: 'one' },
      { mark: 'abcdefgh', id: 'other' },
    ];
    const { placeOf } = unpackMarks(packMarks(two));
    expect(two.map(({ mark }) => placeOf(mark))).toEqual([0, 1]);
  });

  test('that are the same are refused', () => {
    const same = { mark: 'abcdefg', id: 'one' };
    expect(() => packMarks([same, { ...same, id: 'other' }])).toThrow('told apart');
    expect(() => packMarks([same, { ...same, mark: 'hijklmn' }])).toThrow('told apart');
  });

  test('of no entries are none', () => {
    expect(unpackMarks(packMarks([])).size).toBe(0);
  });
});
