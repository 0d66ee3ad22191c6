import { describe, expect, test } from 'vitest';
import { summariseOutcomes } from '../../../src/evidence/outcome-summary.ts';
import { prePost } from '../../support/kinds-of-study.ts';
import { findings, says, trial } from '../../support/sayings.ts';
import { finding, study } from '../../support/studies.ts';

describe('what is counted', () => {
  const none = {
    better: 0,
    'reported-better': 0,
    mixed: 0,
    'no-clear-difference': 0,
    'reported-worse': 0,
    worse: 0,
    described: 0,
  };

  test('is trials, not papers or findings', () => {
    const papers = [
      study({ findings: findings('better', 'better') }),
      study({ id: 'paper-two', findings: findings('better') }),
    ];
    expect(summariseOutcomes(papers)).toMatchObject([{ counts: { ...none, better: 1 } }]);
    expect(summariseOutcomes([...papers, trial('two', 'better')])).toMatchObject([
      { counts: { ...none, better: 2 } },
    ]);
  });

  test('takes the papers of one trial together', () => {
    const papers = [
      study({ findings: findings('better') }),
      study({ id: 'paper-two', findings: findings('none') }),
    ];
    expect(summariseOutcomes(papers)).toMatchObject([{ direction: 'mixed', counts: { ...none, mixed: 1 } }]);
  });

  test('keeps each direction apart', () => {
    const rows = summariseOutcomes([
      trial('one', 'better'),
      trial('two', 'none'),
      trial('three', 'described'),
    ]);
    expect(rows).toMatchObject([{ counts: { ...none, better: 1, 'no-clear-difference': 1, described: 1 } }]);
  });
});

describe('the rows', () => {
  test('keep one outcome apart for children and for parents', () => {
    const both = [finding({ id: 'child' }), finding({ id: 'parent', about: 'parent', ...says.none })];
    const rows = summariseOutcomes([study({ findings: both })]);
    expect(rows.map(({ about, direction }) => [about, direction])).toEqual([
      ['child', 'better'],
      ['parent', 'no-clear-difference'],
    ]);
  });

  test('come in the order of the vocabulary of outcomes', () => {
    const several = (['parenting', 'education', 'child-behaviour'] as const).map((outcome) =>
      finding({ id: outcome, outcome }),
    );
    const rows = summariseOutcomes([study({ findings: several })]);
    expect(rows.map(({ outcome }) => outcome)).toEqual(['child-behaviour', 'education', 'parenting']);
  });

  test('name the strongest design that measured the outcome, wherever it stands', () => {
    for (const studies of [
      [prePost('weak'), study()],
      [study(), prePost('weak')],
    ]) {
      expect(summariseOutcomes(studies).map(({ strongest }) => strongest)).toEqual(['rct']);
    }
  });

  test('are none where nothing was found', () => {
    expect(summariseOutcomes([study({ findings: [] })])).toEqual([]);
  });
});
