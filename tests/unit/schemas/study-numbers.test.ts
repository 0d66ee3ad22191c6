import { expect, test } from 'vitest';
import { study } from '../../../src/schemas/study.ts';
import { changed, exampleSurvey, exampleTrial, faults, faultyPaths } from '../../support/example-records.ts';

const NE = 'not-established';
const arms = (intervention: unknown, comparison: unknown, total: unknown) => ({
  intervention,
  comparison,
  total,
});
const withArms = (allocated: object, analysed: object) =>
  changed(exampleTrial(), { 'participants.allocated': allocated, 'participants.analysed': analysed });

test.each([
  ['everybody who started', arms(50, 50, 100), arms(50, 50, 100)],
  ['nobody', arms(50, 50, 100), arms(0, 0, 0)],
  ['numbers known only in all', arms(NE, NE, 700), arms(NE, NE, 500)],
  ['one arm not established', arms(50, NE, 100), arms(40, NE, NE)],
  ['more than an arm whose start is not established', arms(NE, NE, NE), arms(40, 40, 80)],
])('accepts %s', (_, allocated, analysed) => {
  expect(faultyPaths(study, withArms(allocated, analysed))).toEqual([]);
});

test.each([
  ['arms that make less than the total', arms(50, 50, 101), arms(40, 40, 80), 'participants.allocated.total'],
  ['arms that make more than the total', arms(50, 50, 100), arms(40, 40, 79), 'participants.analysed.total'],
  ['more analysed than started', arms(50, 50, 100), arms(51, 40, 91), 'participants.analysed.intervention'],
  ['more compared than started', arms(50, 50, 100), arms(40, 51, 91), 'participants.analysed.comparison'],
  ['more in all than started', arms(NE, NE, 100), arms(NE, NE, 101), 'participants.analysed.total'],
  ['half a person', arms(50.5, 49.5, 100), arms(40, 40, 80), 'participants.allocated.intervention'],
  ['fewer than nobody', arms(-1, 51, 50), arms(0, 0, 0), 'participants.allocated.intervention'],
  [
    'more than the people of a country',
    arms(NE, NE, 100_000_001),
    arms(NE, NE, 80),
    'participants.allocated.total',
  ],
  ['a number in quotes', arms('50', 50, 100), arms(40, 40, 80), 'participants.allocated.intervention'],
  [
    'none for the people who had it',
    arms('none', 50, 50),
    arms(40, 40, 80),
    'participants.allocated.intervention',
  ],
])('refuses %s', (_, allocated, analysed, path) => {
  expect(faultyPaths(study, withArms(allocated, analysed))).toContain(path);
});

test('a study with nobody to compare with says none', () => {
  const alone = changed(withArms(arms(30, 'none', 30), arms(24, 'none', 24)), {
    design: 'pre-post',
    'comparison.kind': 'none',
  });
  expect(faults(study, alone)).toEqual([]);
});

test.each(['ages', 'careStatus'])('%s may be not-applicable or not-established', (field) => {
  for (const word of ['not-applicable', NE]) {
    expect(faults(study, changed(exampleTrial(), { [`participants.${field}`]: word }))).toEqual([]);
  }
});

test('ages run from the youngest to the oldest', () => {
  const aged = (from: number, to: number) => changed(exampleTrial(), { 'participants.ages': { from, to } });
  expect(faults(study, aged(5, 5))).toEqual([]);
  expect(faultyPaths(study, aged(12, 5))).toEqual(['participants.ages.from']);
});

test.each([
  ['allocated', 31],
  ['analysed', 25],
])('nobody is in the comparison group of a study that has none: %s', (name, total) => {
  const path = `participants.${name}.comparison`;
  const counted = changed(exampleSurvey(), { [path]: 1, [`participants.${name}.total`]: total });
  expect(faultyPaths(study, counted)).toEqual([path]);
  for (const word of ['none', NE]) {
    expect(faults(study, changed(exampleSurvey(), { [path]: word })), word).toEqual([]);
  }
});
