import { describe, expect, test } from 'vitest';
import {
  isAsked,
  readState,
  sorts,
  usualSort,
  writeState,
  type SearchState,
} from '../../../src/elements/library-search/state.ts';

const offered = new Map([
  ['strength', ['level-3', 'level-2', 'nl2']],
  ['for', ['looked-after', 'care-leaver']],
]);
const read = (address: string) => readState(new URLSearchParams(address), offered);
const state = (parts: Partial<SearchState>): SearchState => ({
  query: '',
  ticked: new Map(),
  sort: 'title',
  words: 'all',
  ...parts,
});

describe('the address', () => {
  const queries = ['', 'foster carers', 'a & b = c + d', '100% “sure”?', 'naïve #1', 'q=sort'];
  const ticks = [
    new Map<string, string[]>(),
    new Map([['strength', ['level-3']]]),
    new Map([
      ['strength', ['level-3', 'nl2']],
      ['for', ['care-leaver']],
    ]),
  ];
  const states = queries.flatMap((query) =>
    ticks.flatMap((ticked) => sorts.map((sort) => state({ query, ticked, sort }))),
  );
  const withWords = (['own', 'literal'] as const).map((words) =>
    state({ query: 'lac', sort: 'relevance', words }),
  );

  test('holds all of a state: what is written reads back the same', () => {
    for (const one of [...states, ...withWords]) expect(read(writeState(one).toString())).toEqual(one);
  });

  test('names a further page of the results, and nothing that is none', () => {
    expect(read('for=looked-after&page=3').page).toBe(3);
    expect(writeState(state({ sort: 'cost', page: 2 })).toString()).toBe('sort=cost&page=2');
    expect(writeState(state({ page: 1 })).toString()).toBe('');
    for (const page of ['1', '0', '-2', '1.5', 'two', '', '9e99'])
      expect(read(`page=${page}`)).toEqual(state({}));
  });

  test('asks for something where it holds words, a filter, an order or a further page', () => {
    const asked = ['q=foster', 'for=looked-after', 'sort=cost', 'page=2'];
    expect(asked.map((address) => isAsked(read(address)))).toEqual([true, true, true, true]);
    expect(isAsked(read('sort=title&colour=red'))).toBe(false);
  });

  test('leaves out what is usual, so that a plain page has a plain address', () => {
    expect(writeState(state({})).toString()).toBe('');
    expect(writeState(state({ query: 'foster', sort: 'relevance' })).toString()).toBe('q=foster');
  });

  test('keeps an order that is not the usual one', () => {
    expect(writeState(state({ sort: 'cost' })).toString()).toBe('sort=cost');
    expect(writeState(state({ query: 'foster', sort: 'title' })).toString()).toBe('q=foster&sort=title');
  });

  test('says which words were searched, where that is unusual and words were searched', () => {
    expect(withWords.map((one) => writeState(one).toString())).toEqual([
      'q=lac&words=own',
      'q=lac&words=literal',
    ]);
    expect(writeState(state({ words: 'literal' })).toString()).toBe('');
  });

  test('is the same however its parts were arranged', () => {
    const one = read('for=care-leaver&strength=nl2&strength=level-3&q=foster');
    const other = read('strength=level-3&q=foster&strength=nl2&for=care-leaver&strength=nl2');
    expect(writeState(one).toString()).toBe(writeState(other).toString());
  });

  test('carries a query without the spaces round it', () => {
    expect(writeState(state({ query: '  foster  ', sort: 'relevance' })).toString()).toBe('q=foster');
  });
});

describe('an address made by hand, or long ago', () => {
  test('loses filters and values that the page does not offer', () => {
    expect(read('colour=red&strength=level-9&strength=nl2')).toEqual(
      state({ ticked: new Map([['strength', ['nl2']]]) }),
    );
    expect(read('__proto__=x&constructor=y&toString=z')).toEqual(state({}));
  });

  test('falls back to the usual order where it asks for one that does not exist', () => {
    expect(read('sort=price').sort).toBe('title');
    expect(read('sort=price&q=foster').sort).toBe('relevance');
    expect(read('sort=').sort).toBe('title');
  });

  test('searches all words where it asks for other words than there are', () => {
    for (const words of ['', 'all', 'some', 'OWN']) expect(read(`q=lac&words=${words}`).words).toBe('all');
  });

  test('takes the first of two queries or orders', () => {
    expect(read('q=one&q=two&sort=cost&sort=strength')).toEqual(state({ query: 'one', sort: 'cost' }));
  });
});

test('the usual order is best match for words and A to Z for none', () => {
  expect(usualSort('foster')).toBe('relevance');
  expect(usualSort('')).toBe('title');
  expect(usualSort('   ')).toBe('title');
});
