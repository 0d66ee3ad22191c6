import { expect, test } from 'vitest';
import { didYouMean } from '../../../src/checks/suggest.ts';

const outcomes = ['child-behaviour', 'carer-wellbeing', 'education'];

test.each([
  ['child-behavior', 'child-behaviour'],
  ['Child Behaviour', 'child-behaviour'],
  ['child_behaviour', 'child-behaviour'],
  ['behaviour', 'child-behaviour'],
  ['eduction', 'education'],
])('"%s" is taken for a slip of "%s"', (given, meant) => {
  expect(didYouMean(given, outcomes)).toBe(`did you mean "${meant}"?`);
});

test.each(['housing', 'x', '', 'care'])('"%s" is too far from any word to guess', (given) => {
  expect(didYouMean(given, ['child-behaviour', 'education'])).toBe('');
});

test('nothing is suggested from an empty list', () => {
  expect(didYouMean('education', [])).toBe('');
});
