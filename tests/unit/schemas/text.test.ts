import { expect, test } from 'vitest';
import { text, words } from '../../../src/schemas/fields.ts';
import { faults } from '../../support/example-records.ts';

test('text keeps its accents, dashes, quotes and lines', () => {
  const line = 'Zoë said: “It’s £4.50 – naïve, n’est-ce pas?”\nΑθήνα, 北京, עברית.';
  expect(text().parse(line)).toBe(line);
});

test('text loses the spaces around it', () => {
  expect(text().parse('  Example \n')).toBe('Example');
});

test.each(['', '   ', '\n', '\t', '\u00A0'])('%j is blank', (blank) => {
  expect(text().safeParse(blank).success).toBe(false);
});

test.each([
  ['a zero-width space', '\u200B'],
  ['a zero-width joiner', '\u200D'],
  ['a word joiner', '\u2060'],
  ['a byte-order mark', '\uFEFF'],
  ['a right-to-left override', '\u202E'],
  ['a right-to-left isolate', '\u2067'],
  ['a left-to-right mark', '\u200E'],
  ['a line separator', '\u2028'],
  ['a soft hyphen', '\u00AD'],
  ['a null', '\u0000'],
  ['an escape', '\u001B'],
  ['a bell', '\u0007'],
  ['a tab', '\t'],
  ['a carriage return', '\r'],
  ['a next-line control', '\u0085'],
  ['an invisible tag letter', '\u{E0041}'],
  ['an invisible filler', '\u3164'],
])('%s is refused', (_, hidden) => {
  expect(faults(text(), `paid${hidden}unpaid`).join()).toContain('remove the hidden character');
});

test('an accent typed as two characters is refused, and as one accepted', () => {
  expect(faults(text(), 'cafe\u0301').join()).toContain('single character');
  expect(faults(text(), 'caf\u00E9')).toEqual([]);
});

test('text has a longest length', () => {
  expect(faults(text(5), '12345')).toEqual([]);
  expect(faults(text(5), '123456')).toEqual([': shorten this to 5 characters']);
});

test('words are counted as people count them', () => {
  expect(faults(words(3), 'one  two\nthree')).toEqual([]);
  expect(faults(words(3), 'one two three four')).toEqual([': shorten this to 3 words']);
  expect(faults(words(3), 'father’s follow-up £4.50')).toEqual([]);
});
