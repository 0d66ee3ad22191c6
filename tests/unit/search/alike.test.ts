import { describe, expect, test } from 'vitest';
import { alikeEntries, packAlike, unpackAlike } from '../../../src/search/alike.ts';

/** Words with the weight 1 each. */
const words = (text: string) => new Map(text.split(' ').map((word) => [word, 1]));
/** Entries about nothing that another is about. */
const others = (count: number) => Array.from({ length: count }, (_, place) => words(`other${place} common`));

describe('entries that are alike', () => {
  test('share words that few others hold', () => {
    const entries = [
      words('foster carers common'),
      words('mothers common'),
      words('foster carers group'),
      ...others(15),
    ];
    const alike = alikeEntries(entries, 5);
    expect(alike[0]).toEqual([2]);
    expect(alike[2]).toEqual([0]);
  });

  test('are no more than one in 12, and no more than asked for', () => {
    const counts = (size: number, most: number) =>
      alikeEntries(others(size), most).map(({ length }) => length);
    expect(new Set(counts(11, 5))).toEqual(new Set([0]));
    expect(new Set(counts(36, 5))).toEqual(new Set([3]));
    expect(new Set(counts(36, 2))).toEqual(new Set([2]));
  });

  test('are those that share most, and of those that share as much the first', () => {
    const entries = [
      ...others(20),
      words('foster carers group visits'),
      words('foster carers group'),
      words('foster carers'),
      words('foster carers'),
      words('foster carers'),
    ];
    const alike = alikeEntries(entries, 2);
    expect(alike[20]).toEqual([21, 22]);
    expect(alike[24]).toEqual([22, 23]);
  });

  test('come out the same whatever the order of their words', () => {
    const entries = [words('foster carers'), words('carers foster'), ...others(22)];
    const turned = entries.map((one) => new Map([...one].reverse()));
    expect(alikeEntries(turned, 5)).toEqual(alikeEntries(entries, 5));
  });

  test('are never of one entry with itself, and none where nothing is shared', () => {
    const entries = Array.from({ length: 24 }, (_, place) => words(`only${place}`));
    expect(alikeEntries(entries, 5).flat()).toEqual([]);
  });
});

test('lists of places travel as letters and come back as they were', () => {
  const lists = [[0, 1, 25, 26, 27, 999], [], [675, 676, 17_575, 17_576, 9_999_999], [3]];
  const packed = packAlike(lists);
  expect(packed).toMatch(/^[A-Za-z]+$/);
  expect(unpackAlike(packed)).toEqual(lists);
  expect(unpackAlike('')).toEqual([]);
});
