import { expect, test } from 'vitest';
import { beginningOf, lookupParts } from '../../../src/search/lookup.ts';

test.each([
  ['foster', 'fo'],
  ['5', '5'],
  ['über', '_70b'],
  ['', ''],
])('"%s" is looked up under "%s", which can name a file', (word, beginning) => {
  expect(beginningOf(word)).toBe(beginning);
});

test('forms stand under their first word, titles under each word that says something, other names under the first', () => {
  const parts = lookupParts(
    [{ title: 'The Pause of Hope', names: ['New Start'] }],
    [
      ['looked-after child', 0],
      ['SW', 1],
    ],
  );
  expect(Object.fromEntries(parts)).toEqual({
    lo: { forms: [['looked-after child', 0]], names: [] },
    sw: { forms: [['SW', 1]], names: [] },
    pa: { forms: [], names: [[0, 'The Pause of Hope']] },
    ho: { forms: [], names: [[0, 'The Pause of Hope']] },
    ne: { forms: [], names: [[0, 'New Start', 'The Pause of Hope']] },
  });
});
