import { expect, test } from 'vitest';
import { PAGE_SIZE } from '../../../src/library/page-size.ts';
import { isPaged, pageInTitle, pagesOf, partInWords } from '../../../src/library/paging.ts';

const list = (length: number) => Array.from({ length }, (_, index) => index);

test.each([
  [0, 1],
  [1, 1],
  [PAGE_SIZE, 1],
  [PAGE_SIZE + 1, 2],
  [1000, 20],
])('a list of %i has its items on %i pages, each once and in order', (length, count) => {
  const pages = pagesOf(list(length));
  expect(pages).toHaveLength(count);
  expect(pages.flatMap(({ items }) => items)).toEqual(list(length));
  expect(pages.map(({ number }) => number)).toEqual(list(count).map((index) => index + 1));
  expect(isPaged(list(length))).toBe(count > 1);
});

test('a page says in words which part of the list it has', () => {
  const pages = pagesOf(list(1020));
  expect(partInWords(pages[0])).toBe(`1 to ${PAGE_SIZE} of 1,020 interventions`);
  expect(partInWords(pages.at(-1) ?? pages[0])).toBe('1,001 to 1,020 of 1,020 interventions');
  expect(pages.slice(0, 2).map(pageInTitle)).toEqual(['', ', page 2 of 21']);
});
