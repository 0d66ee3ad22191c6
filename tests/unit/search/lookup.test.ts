import { expect, test } from 'vitest';
import { ENOUGH_HELD } from '../../../src/search/settings.ts';
import { beginningOf, beginningsOf, lookupParts } from '../../../src/search/lookup.ts';

test.each([
  ['foster', 'fo'],
  ['5', '5'],
  ['über', '_70b'],
  ['', ''],
])('"%s" is looked up under "%s", which can name a file', (word, beginning) => {
  expect(beginningOf(word)).toBe(beginning);
});

test('words that say nothing are not looked up, as long as there are others', () => {
  expect(beginningsOf(['children', 'in', 'the', 'city'])).toEqual(['ch', 'ci']);
  expect(beginningsOf(['in', 'the'])).toEqual(['in', 'th']);
});

test('forms stand under their first telling word, titles under each word that says something and the first of all, other names under the first', () => {
  const parts = lookupParts(
    [{ title: 'The Pause of Hope', names: ['New Start'] }],
    [
      ['looked-after child', ['in care'], [1], [['for', 'looked-after']], 2],
      ['SW', ['he or she'], [0], [], ENOUGH_HELD],
    ],
  );
  const child = [0, ['looked-after child', [], [1], [['for', 'looked-after']], 2]];
  // Many hold it, so nobody asks for what is near it.
  const worker = [1, ['SW', [], [], [], ENOUGH_HELD]];
  expect(Object.fromEntries(parts)).toEqual({
    lo: { forms: [['looked-after child', 0]], concepts: [child], names: [] },
    ca: { forms: [['in care', 0]], concepts: [child], names: [] },
    sw: { forms: [['SW', 1]], concepts: [worker], names: [] },
    he: { forms: [['he or she', 1]], concepts: [worker], names: [] },
    th: { forms: [], concepts: [], names: [[0, 'The Pause of Hope']] },
    pa: { forms: [], concepts: [], names: [[0, 'The Pause of Hope']] },
    ho: { forms: [], concepts: [], names: [[0, 'The Pause of Hope']] },
    ne: { forms: [], concepts: [], names: [[0, 'New Start', 'The Pause of Hope']] },
  });
});
