import { describe, expect, test } from 'vitest';
import { ageGroupsOf } from '../../../src/evidence/age-groups.ts';
import { costBandOf } from '../../../src/evidence/cost.ts';
import { facets } from '../../../src/evidence/facets.ts';
import { AGE_BANDS, COST_BANDS, filterWords } from '../../../src/search/filter-words.ts';
import { wordsOf } from '../../../src/search/words.ts';

const cost = (...bands: number[]) => ['cost', ...bands.map((band) => `band-${band}`)];
const age = (...bands: string[]) => ['age', ...bands];
const strength = (level: string) => ['strength', level];

describe('a query that names a filter', () => {
  test.each([
    ['level 4', strength('level-4'), 'level 4'],
    ['Level 3+', strength('level-3-plus'), 'Level 3+'],
    ['level 3 plus', strength('level-3-plus'), 'level 3 plus'],
    ['level2', strength('level-2'), 'level2'],
    ['under £500', cost(1, 2), 'under £500'],
    ['less than £ 1,000', cost(1, 2, 3), 'less than £ 1,000'],
    ['up to £2,000', cost(1, 2, 3, 4), 'up to £2,000'],
    ['no more than £499', cost(1, 2), 'no more than £499'],
    ['under £50', cost(1), '£50'],
    ['over £1000', cost(4, 5), 'over £1000'],
    ['more than £2001', cost(5), 'more than £2001'],
    ['£1,200', cost(4), '£1,200'],
    ['£99', cost(1), '£99'],
    ['£100', cost(2), '£100'],
    ['£1.5k', cost(4), '£1.5k'],
    ['£10K', cost(5), '£10K'],
    ['age 5', age('5-10'), 'age 5'],
    ['aged 16', age('16-25'), 'aged 16'],
    ['5 year olds', age('5-10'), '5 year olds'],
    ['13-year-old', age('11-15'), '13-year-old'],
    ['4 yrs old', age('2-4'), '4 yrs old'],
    ['14yo', age('11-15'), '14yo'],
    ['11-15', age('11-15'), '11-15'],
    ['11–15', age('11-15'), '11–15'],
    ['ages 3 to 6', age('2-4', '5-10'), 'ages 3 to 6'],
    ['0 to 5 years old', age('0-1', '2-4', '5-10'), '0 to 5 years old'],
    ['under 5s', age('0-1', '2-4'), 'under 5s'],
    ['under-2s', age('0-1'), 'under-2s'],
    ['younger than 11', age('0-1', '2-4', '5-10'), 'younger than 11'],
    ['under 18', age('0-1', '2-4', '5-10', '11-15', '16-25'), 'under 18'],
    ['18 plus', age('16-25'), '18 plus'],
    ['16+', age('16-25'), '16+'],
    ['11 and over', age('11-15', '16-25'), '11 and over'],
  ])('“%s”', (named, [facet, ...values], typed) => {
    // Beside other words, on either side.
    for (const [query, others] of [
      [named, ''],
      [`parenting ${named}`, 'parenting'],
      [`${named} parenting`, 'parenting'],
    ] as const) {
      const { found, rest } = filterWords(query);
      expect(found.map((one) => [one.facet, ...one.values])).toEqual([[facet, ...values]]);
      expect(found[0]?.typed).toBe(typed);
      if (typed === named) expect(wordsOf(rest).join(' ')).toBe(others);
    }
  });

  test('may name several, and all other words are left in their order', () => {
    const { found, rest } = filterWords('level 4 parenting under £500 for 5 year olds');
    expect(found.map(({ facet }) => facet).sort()).toEqual(['age', 'cost', 'strength']);
    expect(wordsOf(rest)).toEqual(['parenting', 'for']);
  });

  test('keeps apart the words on both sides, so that no number reaches across', () => {
    expect(filterWords('under level 4 5 carers').found.map(({ facet }) => facet)).toEqual(['strength']);
  });
});

describe('a number that names no filter', () => {
  test.each([
    'section 47',
    's47',
    '1989 act',
    'Children Act 1989',
    'born 2001-2004',
    '5-1000 families',
    'under 20',
    'mothers under 20',
    'under 5% of carers',
    '20 to 30%',
    'level 1',
    'level 40',
    'level 5',
    'high levels of need',
    'age 50',
    'aged 2021',
    '30-40',
    '15-11',
    '1 to 1 support',
    '1-to-1',
    'page 5',
    '12 sessions',
    'covid-19',
    '£2m',
    'cost',
    '',
  ])('“%s”', (query) => {
    expect(filterWords(query)).toEqual({ found: [], rest: query });
  });
});

describe('the bands of the search', () => {
  const wordsFor = (facet: string) => Object.keys(facets.find(({ key }) => key === facet)?.words ?? {});

  test('for age are those of the library, year by year', () => {
    for (let year = 0; year <= 25; year += 1) {
      const bands = AGE_BANDS.filter(([, from, until]) => from <= year && year < until).map(
        ([value]) => value,
      );
      expect(bands).toEqual(ageGroupsOf({ from: year, to: year }));
    }
  });

  test('for cost are those of the library, pound by pound', () => {
    const unit = { currency: 'GBP', per: 'child', year: 2024, basis: 'measured', source: 'page' } as const;
    for (let pounds = 0; pounds <= 2500; pounds += 1) {
      const bands = COST_BANDS.filter(([, from, below]) => from <= pounds && pounds < below).map(
        ([value]) => value,
      );
      expect(bands).toEqual([costBandOf({ ...unit, low: pounds, high: pounds })]);
    }
  });

  test('are all values of a filter of the library, and so are the levels', () => {
    for (const [value] of AGE_BANDS) expect(wordsFor('age')).toContain(value);
    for (const [value] of COST_BANDS) expect(wordsFor('cost')).toContain(value);
    for (const level of ['2', '3', '4']) {
      for (const plus of ['', '+']) {
        expect(wordsFor('strength')).toContain(filterWords(`level ${level}${plus}`).found[0]?.values[0]);
      }
    }
  });
});
