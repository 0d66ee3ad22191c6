import { describe, expect, test } from 'vitest';
import { filtersToOffer, without } from '../../../src/elements/library-search/offered-filters.ts';

describe('a query without the words that name a filter', () => {
  test.each([
    ['parenting under £500', 'under £500', 'parenting'],
    ['under £500 parenting', 'under £500', 'parenting'],
    ['level 3+ parenting', 'level 3+', 'parenting'],
    ['RCT foster carers', 'rct', 'foster carers'],
    ['level 4', 'level 4', ''],
    // A concept of the thesaurus is named by its plain words, whatever signs were typed between and in them.
    ['looked-after  children placement', 'looked after children', 'placement'],
    ['placement, looked – after children', 'looked after children', 'placement,'],
    ['children’s homes moves', 'children homes', 'moves'],
    ["carers' groups", 'carers', 'groups'],
    ['mothers & babies group', 'mothers babies', 'group'],
    // Only whole words, and only once.
    ['level 40 level 4', 'level 4', 'level 40'],
    ['rcts', 'rct', 'rcts'],
    ['rct rct', 'rct', 'rct'],
    ['parenting', 'level 4', 'parenting'],
  ])('“%s” without “%s” is “%s”', (query, typed, rest) => {
    expect(without(query, typed)).toBe(rest);
  });
});

/** A box as far as an offer looks at it. */
const box = (name: string, value: string, heading: string, brief?: string) =>
  ({
    name,
    value,
    dataset: { label: value.toUpperCase() },
    closest: () => ({ querySelector: () => ({ textContent: ` ${heading} `, dataset: { brief } }) }),
  }) as never as HTMLInputElement;
const boxes = [
  box('age', '5-10', 'Child’s age', 'Age'),
  box('age', '11-15', 'Child’s age', 'Age'),
  box('strength', 'level-4', 'Evidence strength'),
];
const age = { facet: 'age', values: ['5-10', '11-15', '16-25'], typed: '5-18' };
const strength = { facet: 'strength', values: ['level-4'], typed: 'level 4' };

describe('the filters that a query names', () => {
  test('are offered in the page’s briefest words, as far as the page has them', () => {
    expect(filtersToOffer([age, strength, { ...age, facet: 'colour' }], boxes, new Map())).toEqual([
      { facet: 'age', values: ['5-10', '11-15'], typed: '5-18', label: 'Age: 5-10 or 11-15' },
      { facet: 'strength', values: ['level-4'], typed: 'level 4', label: 'Evidence strength: LEVEL-4' },
    ]);
  });

  test('are no longer offered once all of their values are chosen', () => {
    const ticked = new Map([['age', ['5-10', '11-15']]]);
    expect(filtersToOffer([age, strength], boxes, ticked).map(({ facet }) => facet)).toEqual(['strength']);
    expect(filtersToOffer([age], boxes, new Map([['age', ['5-10']]]))).toHaveLength(1);
  });

  test('are offered once, however often the query names them', () => {
    expect(filtersToOffer([strength, { ...strength, typed: 'level 4s' }], boxes, new Map())).toHaveLength(1);
  });
});
