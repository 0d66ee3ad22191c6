import { expect, test } from 'vitest';
import { lengthIn } from '../../../../src/elements/record-form/draft.ts';
import { renumbered } from '../../../../src/elements/record-form/renumber.ts';

test.each([
  ['findings-2', 'findings-1'],
  ['findings-2-id', 'findings-1-id'],
  ['findings-2_as', 'findings-1_as'],
  ['findings-2-id_hint findings-2-id_error', 'findings-1-id_hint findings-1-id_error'],
  ['findings-20-id', 'findings-20-id'],
  ['other-findings-2-id', 'other-findings-2-id'],
])('%s becomes %s when item 2 becomes item 1', (before, after) => {
  expect(renumbered(before, 'findings-2', 'findings-1')).toBe(after);
});

test('a draft says how long each list is', () => {
  const answers = new Map([
    ['findings-0-id', []],
    ['findings-11-id', []],
    ['findingsOther-40-id', []],
  ]);
  expect(lengthIn(answers, 'findings')).toBe(12);
  expect(lengthIn(answers, 'sources')).toBe(0);
});
