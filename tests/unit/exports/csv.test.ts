import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { csvText } from '../../../src/exports/csv.ts';
import { flag, list, numeric, text } from '../../../src/exports/tables/column.ts';

interface Row {
  words?: string | null;
  number?: number | string;
  yes?: boolean;
  several?: string[];
}
const columns = [
  text('words', 'Words.', ({ words }: Row) => words),
  numeric('number', 'number', 'A number.', ({ number }: Row) => number),
  flag('yes', 'Yes or no.', ({ yes }: Row) => yes),
  list('several', 'Several words.', ({ several }: Row) => several),
];
const written = (...rows: Row[]) => csvText(columns, rows);
const cellsOf = (row: Row) => (parse(written(row)) as string[][])[1];

describe('text', () => {
  test.each([
    ['commas', 'one, two, three'],
    ['double quotes', 'the "distance travelled" analysis'],
    ['a line break of one sign', 'one line\nanother'],
    ['a line break of two signs', 'one line\r\nanother'],
    ['all of them', '"one",\r\n"two"\n,,"'],
    ['letters beyond ASCII', 'Café – “£500” 𝒳'],
    ['spaces at both ends', '  as it was  '],
    ['a quote mark at its start', "'tis"],
    ['the word for a fact nobody could settle', 'not-established'],
  ])('with %s comes back as it was', (_, words) => {
    expect(cellsOf({ words })?.[0]).toBe(words);
  });

  test.each([
    '=1+1',
    '=HYPERLINK("http://x.org","y")',
    '+44 20',
    '-dash',
    '@name',
    '\ttab',
    '\rreturn',
    '＝1+1',
  ])('that a spreadsheet would run, such as %j, gets an apostrophe and nothing else', (words) => {
    expect(cellsOf({ words })?.[0]).toBe(`'${words}`);
  });

  test('joined from a list is guarded too', () => {
    expect(cellsOf({ several: ['=1', 'two'] })?.[3]).toBe("'=1; two");
  });

  test('with such a sign further in stays as it is', () => {
    expect(cellsOf({ words: 'a=b+c' })?.[0]).toBe('a=b+c');
  });
});

describe('a number', () => {
  test.each([-0.31, 0, 12, 1.5, -7])('%d is written bare, without apostrophe or quotes', (number) => {
    expect(written({ number })).toContain(`\r\n,${number},,\r\n`);
    expect(Number(cellsOf({ number })?.[1])).toBe(number);
  });

  test('that is not established is that word', () => {
    expect(written({ number: 'not-established' })).toContain('\r\n,not-established,,\r\n');
  });

  test.each(['none', 'not-applicable'])('that makes no sense here (%s) is an empty cell', (number) => {
    expect(cellsOf({ number })?.[1]).toBe('');
  });
});

test('true and false are those words', () => {
  expect(cellsOf({ yes: true })?.[2]).toBe('true');
  expect(cellsOf({ yes: false })?.[2]).toBe('false');
});

test('a list is joined with a semicolon and a space', () => {
  expect(cellsOf({ several: ['group', 'individual'] })?.[3]).toBe('group; individual');
});

test('nothing to say is an empty cell', () => {
  expect(cellsOf({})).toEqual(['', '', '', '']);
});

test('the header is the first line, without a byte order mark, and lines end as RFC 4180 says', () => {
  expect(written({ words: 'a' }, { words: 'b' })).toBe('words,number,yes,several\r\na,,,\r\nb,,,\r\n');
});

test('a table without rows still has its header', () => {
  expect(written()).toBe('words,number,yes,several\r\n');
});
