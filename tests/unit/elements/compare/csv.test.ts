import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import type { Compared } from '../../../../src/elements/compare/compared.ts';
import { cell, comparisonCsv, csvName } from '../../../../src/elements/compare/csv.ts';

const entry = (id: string, title: string, text: string): Compared => ({
  id,
  title,
  version: '1a2b3c',
  licence: { name: 'CC BY 4.0', address: 'https://licence.example.org/' },
  rows: [
    { key: 'aims', group: 'What it aims at', heading: 'Aims', text, state: 'value' },
    {
      key: 'data-version',
      group: 'Dates',
      heading: 'Data version',
      text: '1a2b3c, 1 May 2026',
      state: 'value',
    },
  ],
});

const entries = [entry('one', 'One "first"', 'Behaviour\nWellbeing, too'), entry('two', '=Two', '-5 to 12')];
const places = {
  pages: ['https://example.org/one/', 'https://example.org/two/'],
  here: 'https://example.org/compare/?ids=one,two',
};
const read = () => parse(comparisonCsv(entries, places), { bom: true }) as string[][];

describe('a comparison as CSV', () => {
  test('has a column for each entry and a row for each fact, many things to say parted by semicolons', () => {
    expect(read().slice(0, 2)).toEqual([
      ['Group', 'Fact', 'One "first"', "'=Two"],
      ['What it aims at', 'Aims', 'Behaviour; Wellbeing, too', "'-5 to 12"],
    ]);
  });

  test('says which version of the data it holds, where it comes from, and what may be done with it', () => {
    expect(read().slice(2)).toEqual([
      ['Dates', 'Data version', '1a2b3c, 1 May 2026', '1a2b3c, 1 May 2026'],
      ['Where this comes from', 'Page', ...places.pages],
      ['Where this comes from', 'Address of this comparison', places.here, places.here],
      [
        'Where this comes from',
        'Licence',
        ...Array<string>(2).fill('CC BY 4.0, https://licence.example.org/'),
      ],
    ]);
  });

  test('tells a spreadsheet that it is UTF-8, and ends its lines as the standard says', () => {
    const text = comparisonCsv(entries, places);
    expect(text.startsWith('\uFEFF"Group"')).toBe(true);
    expect(text.endsWith('"\r\n')).toBe(true);
    expect(text.split('\r\n')).toHaveLength(read().length + 1);
  });

  test('is named for what it holds', () => {
    expect(csvName(entries)).toBe('compare-one-two-1a2b3c.csv');
  });
});

describe('a cell that a spreadsheet would run', () => {
  test.each(['=1+1', '+44', '-5', '@name', '\ttab', '\rreturn'])('gets an apostrophe: %j', (text) => {
    expect(cell(text)).toBe(`"'${text}"`);
  });

  test.each(['5 to 12', 'a=b', '£100', ''])('other text stays as it is: %j', (text) => {
    expect(cell(text)).toBe(`"${text}"`);
  });

  test('is found behind its quotes too', () => {
    expect(cell('="x"')).toBe('"\'=""x"""');
  });
});
