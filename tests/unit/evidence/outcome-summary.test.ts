import { describe, expect, test } from 'vitest';
import { directions, summariseOutcomes, type Direction } from '../../../src/evidence/outcome-summary.ts';
import type { StudyRecord } from '../../../src/evidence/trials.ts';
import { says, trial, type Saying } from '../../support/sayings.ts';
import { finding, study } from '../../support/studies.ts';

const directionOf = (...studies: StudyRecord[]) =>
  summariseOutcomes(studies).map(({ direction }) => direction);

describe('within one trial, the findings on one outcome point', () => {
  test.each<[Saying[], Direction]>([
    [['better'], 'better'],
    [['worse'], 'worse'],
    [['none'], 'no-clear-difference'],
    [['none-unsure'], 'no-clear-difference'],
    [['leaning'], 'no-clear-difference'],
    [['reported-better'], 'reported-better'],
    [['reported-worse'], 'reported-worse'],
    [['untested'], 'described'],
    [['described'], 'described'],
    [['better', 'better'], 'better'],
    [['better', 'none'], 'mixed'],
    [['better', 'none-unsure'], 'mixed'],
    [['better', 'leaning'], 'mixed'],
    [['better', 'worse'], 'mixed'],
    [['none', 'worse'], 'mixed'],
    [['better', 'described'], 'better'],
    [['better', 'reported-worse'], 'better'],
    [['none', 'reported-better'], 'no-clear-difference'],
    [['reported-better', 'described'], 'reported-better'],
  ])('%o: %s', (sayings, direction) => {
    expect(directionOf(trial('one', ...sayings))).toEqual([direction]);
    expect(directionOf(trial('one', ...[...sayings].reverse()))).toEqual([direction]);
  });

  test('a part beside a null total is never simply better', () => {
    const part = finding({ id: 'part', measure: { part: 'subscale' } });
    const total = finding({ id: 'total', ...says.none });
    const totalUnsure = finding({ id: 'total', ...says['none-unsure'] });
    expect(directionOf(study({ findings: [part, total] }))).toEqual(['mixed']);
    expect(directionOf(study({ findings: [part, totalUnsure] }))).toEqual(['mixed']);
    expect(directionOf(study({ findings: [part] }))).toEqual(['better']);
  });

  test('nor where the null total stands in the row of another outcome', () => {
    const part = finding({ id: 'part', outcome: 'relationships', measure: { part: 'subscale' } });
    const total = finding({ id: 'total', ...says.none });
    const rows = summariseOutcomes([study({ findings: [part, total] })]);
    expect(rows.map(({ outcome, direction }) => [outcome, direction])).toEqual([
      ['child-behaviour', 'no-clear-difference'],
      ['relationships', 'mixed'],
    ]);
  });
});

describe('across trials, tested results outweigh reported ones, and those outweigh descriptions', () => {
  test.each<[Saying[], Direction]>([
    [['better', 'better'], 'better'],
    [['better', 'none'], 'mixed'],
    [['better', 'worse'], 'mixed'],
    [['none', 'worse'], 'mixed'],
    [['better', 'reported-worse'], 'better'],
    [['none', 'reported-better'], 'no-clear-difference'],
    [['reported-better', 'reported-worse'], 'mixed'],
    [['reported-better', 'described'], 'reported-better'],
    [['described', 'described'], 'described'],
  ])('%o: %s', (sayings, direction) => {
    const trials = sayings.map((one, index) => trial(`trial-${index}`, one));
    expect(directionOf(...trials)).toEqual([direction]);
    expect(directionOf(...trials.reverse())).toEqual([direction]);
  });

  test('one mixed trial makes the outcome mixed', () => {
    expect(directionOf(trial('one', 'better', 'none'), trial('two', 'better'))).toEqual(['mixed']);
  });
});

test('every direction has words and a shape of its own', () => {
  const shapes = Object.values(directions).map(({ shape }) => shape);
  const labels = Object.values(directions).map(({ label }) => label);
  expect(new Set(shapes).size).toBe(shapes.length);
  expect(new Set(labels).size).toBe(labels.length);
});
