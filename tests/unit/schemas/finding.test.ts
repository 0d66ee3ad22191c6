import { expect, test } from 'vitest';
import { finding } from '../../../src/schemas/finding.ts';
import { changed, exampleTrial, faultyPaths } from '../../support/example-records.ts';

const example = (exampleTrial()['findings'] as object[])[0] as object;

test.each([
  ['favours-intervention', 'yes'],
  ['favours-intervention', 'not-established'],
  ['favours-comparison', 'yes'],
  ['favours-intervention', 'not-tested'],
  ['no-clear-difference', 'no'],
  ['no-clear-difference', 'not-established'],
  ['not-tested', 'not-tested'],
])('result %s may stand with significant %s', (result, significant) => {
  expect(faultyPaths(finding, changed(example, { result, significant }))).toEqual([]);
});

test.each([
  ['no-clear-difference', 'yes'],
  ['not-tested', 'yes'],
  ['not-tested', 'no'],
  ['not-tested', 'not-established'],
])('result %s cannot stand with significant %s', (result, significant) => {
  expect(faultyPaths(finding, changed(example, { result, significant }))).toEqual(['significant']);
});

test('a measure is a single one unless it says otherwise', () => {
  const { measure } = finding.parse(changed(example, { 'measure.part': undefined }));
  expect(measure.part).toBe('single');
});

test.each([0, 0.5, 12, 'not-established'])('a time of %s months is accepted', (months) => {
  expect(faultyPaths(finding, changed(example, { 'timing.afterEnd': months }))).toEqual([]);
});

test.each([-1, 1201, NaN, '12', 'a year'])('a time of %s months is refused', (months) => {
  expect(faultyPaths(finding, changed(example, { 'timing.afterEnd': months }))).toEqual(['timing.afterEnd']);
});
