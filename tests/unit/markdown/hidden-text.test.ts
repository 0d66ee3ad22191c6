import { expect, test } from 'vitest';
import { inspectBody } from '../../../src/markdown/body-faults.ts';
import { parseBody } from '../../../src/markdown/parse.ts';

const faultsIn = (body: string) => inspectBody(parseBody(body)).faults;

// The same rule as for the fields of a record: what a reviewer cannot see must not be there.
test.each([
  ['a zero-width space', 'It is not\u200B proven.'],
  ['a right-to-left override', 'It saved \u202E99\u202C pounds.'],
  ['a soft hyphen', 'un\u00ADproven'],
  ['an escape', 'red \u001B[31m'],
  ['an invisible tag letter', 'Fine.\u{E0041}'],
])('%s in the text is refused at its line', (_, text) => {
  expect(faultsIn(`Fine.\n\n${text}\n`)).toMatchObject([{ line: 3 }]);
});

test('a hidden character in the title of a Callout is refused', () => {
  expect(faultsIn('<Callout kind="note" title="un\u200Bproven">\n\nText.\n\n</Callout>')).toHaveLength(1);
});

test('an accent typed as two characters is refused, and as one accepted', () => {
  expect(faultsIn('cafe\u0301')).toMatchObject([{ line: 1 }]);
  expect(faultsIn('caf\u00E9')).toEqual([]);
});

test('dashes, quotation marks, pound signs and lines are not hidden', () => {
  expect(faultsIn('“It’s £4.50” – said\nZoë…\u00A0yes.')).toEqual([]);
});
