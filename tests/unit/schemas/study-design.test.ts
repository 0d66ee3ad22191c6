import { expect, test } from 'vitest';
import { study } from '../../../src/schemas/study.ts';
import { changed, exampleSurvey, exampleTrial, faultyPaths } from '../../support/example-records.ts';

/** A study of a design, with the arms that its comparison allows. */
const designed = (design: string, kind: string) =>
  changed(exampleTrial(), {
    design,
    'comparison.kind': kind,
    ...(kind === 'none' && {
      'participants.allocated': { intervention: 50, comparison: 'none', total: 50 },
      'participants.analysed': { intervention: 46, comparison: 'none', total: 46 },
    }),
  });

const concurrent = [
  'rct',
  'cluster-rct',
  'matched-comparison',
  'regression-discontinuity',
  'interrupted-time-series-with-comparison',
  'unmatched-comparison',
  'area-comparison',
];
const alone = ['pre-post', 'qualitative', 'process'];

test.each(concurrent)('%s has a group to compare with', (design) => {
  for (const kind of [
    'usual-care',
    'waiting-list',
    'no-treatment',
    'active',
    'unspecified',
    'not-established',
  ]) {
    expect(faultyPaths(study, designed(design, kind)), kind).toEqual([]);
  }
  expect(faultyPaths(study, designed(design, 'none'))).toEqual(['comparison.kind']);
});

test.each(alone)('%s has nobody to compare with', (design) => {
  for (const kind of ['none', 'not-established'])
    expect(faultyPaths(study, designed(design, kind)), kind).toEqual([]);
  for (const kind of ['usual-care', 'historical', 'active']) {
    expect(faultyPaths(study, designed(design, kind)), kind).toEqual(['comparison.kind']);
  }
});

test('a comparison with the past is with the past', () => {
  expect(faultyPaths(study, designed('historical-comparison', 'historical'))).toEqual([]);
  for (const kind of ['usual-care', 'none', 'not-established']) {
    expect(faultyPaths(study, designed('historical-comparison', kind)), kind).toEqual(['comparison.kind']);
  }
});

test.each(['systematic-review', 'not-established'])('%s may have any comparison', (design) => {
  for (const kind of ['none', 'usual-care', 'not-established']) {
    expect(faultyPaths(study, designed(design, kind)), kind).toEqual([]);
  }
});

const quality = ['intentionToTreat', 'baselineEquivalence', 'attritionAcceptable', 'fidelityReported'];

test.each(quality)('%s always applies to a study with a comparison group', (fact) => {
  const path = `quality.${fact}.answer`;
  for (const answer of ['met', 'not-met', 'not-established']) {
    expect(faultyPaths(study, changed(exampleTrial(), { [path]: answer })), answer).toEqual([]);
  }
  expect(faultyPaths(study, changed(exampleTrial(), { [path]: 'not-applicable' }))).toEqual([path]);
});

test.each(quality)('%s need not apply to a study without one', (fact) => {
  expect(
    faultyPaths(study, changed(exampleSurvey(), { [`quality.${fact}.answer`]: 'not-applicable' })),
  ).toEqual([]);
});

test('whether grouping was allowed for need not apply to any study', () => {
  for (const answer of ['met', 'not-met', 'not-established', 'not-applicable']) {
    expect(
      faultyPaths(study, changed(exampleTrial(), { 'quality.clusteringHandled.answer': answer })),
    ).toEqual([]);
  }
});
