import { afterEach, expect, test } from 'vitest';
import { dateInWords, dayInWords } from '../../../src/evidence/dates.ts';

const zone = process.env['TZ'];
afterEach(() => {
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
});

test.each([
  ['2026-11-21', '21 November 2026'],
  ['2026-01-01', '1 January 2026'],
  ['2024-02-29', '29 February 2024'],
  ['not-established', 'Day not recorded'],
])('%s: %s', (day, words) => {
  expect(dayInWords(day)).toBe(words);
});

test.each([
  ['2023-09-21', '21 September 2023'],
  ['2023-02', 'February 2023'],
  ['2018', '2018'],
])('as much of a date as is known, %s: %s', (date, words) => {
  expect(dateInWords(date)).toBe(words);
});

test.each(['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Europe/London'])(
  'a day is the same day in %s',
  (name) => {
    process.env['TZ'] = name;
    expect(dayInWords('2026-06-30')).toBe('30 June 2026');
    expect(dateInWords('2026-06')).toBe('June 2026');
  },
);
