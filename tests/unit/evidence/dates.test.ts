import { afterEach, expect, test } from 'vitest';
import { dayInWords } from '../../../src/evidence/dates.ts';

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

test.each(['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Europe/London'])(
  'a day is the same day in %s',
  (name) => {
    process.env['TZ'] = name;
    expect(dayInWords('2026-06-30')).toBe('30 June 2026');
  },
);
