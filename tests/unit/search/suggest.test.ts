import { describe, expect, test } from 'vitest';
import { Concepts } from '../../../src/search/concepts.ts';
import { Names } from '../../../src/search/names.ts';
import { MOST_SUGGESTIONS, suggest } from '../../../src/search/suggest.ts';

const names = new Names([
  [0, 'Fostering Changes'],
  [1, 'KEEP Standard'],
  [1, 'Keeping Foster Parents Supported', 'KEEP Standard'],
  [2, 'Family Group Conferencing'],
  [2, 'FGC', 'Family Group Conferencing'],
]);
const concepts = new Concepts([
  ['foster carer', ['foster parent', 'carer who fosters'], [], [], 4],
  ['foster care', [], [], [], 9],
  ['fostering allowance', [], [], [], 0],
  ['family group conferencing', ['FGDM'], [], [], 1],
  ['children in care', ['LAC'], [], [], 8],
]);
const offered = (typed: string, recent: string[] = []) =>
  suggest(typed, names, concepts, recent).map(({ text, kind, also }) => [
    kind,
    text,
    ...(also ? [also] : []),
  ]);

describe('suggestions', () => {
  test('are names of entries first, then words of the sector that some entry holds', () => {
    expect(offered('foster')).toEqual([
      ['entry', 'Fostering Changes'],
      ['concept', 'foster care'],
      ['concept', 'foster carer'],
      ['entry', 'KEEP Standard', 'Keeping Foster Parents Supported'],
    ]);
  });

  test('fit at any word of a name, and say by which other name they were found', () => {
    expect(offered('chang')).toEqual([['entry', 'Fostering Changes']]);
    expect(offered('LAC')).toEqual([['concept', 'children in care', 'LAC']]);
    expect(offered('foster parent')).toEqual([
      ['entry', 'KEEP Standard', 'Keeping Foster Parents Supported'],
      ['concept', 'foster carer', 'foster parent'],
    ]);
  });

  test('take only the last word for unfinished', () => {
    expect(offered('fost chang')).toEqual([]);
    expect(offered('fostering chang')).toEqual([['entry', 'Fostering Changes']]);
  });

  test('offer one thing once, though it is the name of an entry and a word of the sector', () => {
    expect(offered('family gr')).toEqual([['entry', 'Family Group Conferencing']]);
  });

  test('never lead to a word that no entry holds', () => {
    expect(offered('fostering a')).toEqual([]);
  });

  test('are the latest searches where nothing is typed, and none of them otherwise', () => {
    expect(offered('', ['lac', 'foster'])).toEqual([
      ['recent', 'lac'],
      ['recent', 'foster'],
    ]);
    expect(offered(' ?', ['lac'])).toEqual([['recent', 'lac']]);
    expect(offered('zz', ['zz top'])).toEqual([]);
  });

  test('are no more than a reader takes in at a glance', () => {
    const rows = Array.from({ length: 30 }, (_, place) => [place, `Foster ${place}`] as const);
    expect(suggest('foster', new Names(rows), concepts, [])).toHaveLength(MOST_SUGGESTIONS);
    const recent = Array.from({ length: 30 }, (_, place) => `search ${place}`);
    expect(suggest('', names, concepts, recent)).toHaveLength(MOST_SUGGESTIONS);
  });
});
