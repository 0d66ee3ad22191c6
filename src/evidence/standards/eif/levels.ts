import type { Criterion } from '../../criterion.ts';
import { demand, type RequirementRule } from '../../requirement.ts';
import { eifCriteria, type EifCriteria } from './criteria.ts';
import type { Thresholds } from './thresholds.ts';

/** A level of the scale: its demands, asked of all trials together. */
export interface LevelRule {
  level: 'level-4-plus' | 'level-4' | 'level-3-plus' | 'level-3' | 'level-2-plus' | 'level-2';
  requirements: RequirementRule[];
}

/** The criteria of a rigorous trial, R1 to R7. */
export const rigour = (of: EifCriteria): Criterion[] => [
  of.design,
  of.concurrent,
  of.perArm,
  of.alike,
  of.asAllocated,
  of.fewLost,
  of.soundMeasure,
];

/** The criteria of a finding that shows a benefit for children. */
export const benefit = (of: EifCriteria): Criterion[] => [
  of.aboutChild,
  of.favours,
  of.significant,
  of.notOverridden,
];

/** The criteria of a finding that can speak for no effect: about children, and tested. */
export const testedForChildren = (of: EifCriteria): Criterion[] => [of.aboutChild, of.tested];

/** The criteria and levels for a set of limits, made once: what is judged by them is remembered by rule. */
export interface EifRules {
  of: EifCriteria;
  levels: LevelRule[];
}

const made = new WeakMap<Thresholds, EifRules>();

export function eifRules(limits: Thresholds): EifRules {
  const known = made.get(limits);
  if (known) return known;
  const of = eifCriteria(limits);
  const rules = { of, levels: eifLevels(of, limits) };
  made.set(limits, rules);
  return rules;
}

/** The levels, strongest first. Each repeats the demands of those below where the standard says so. */
export function eifLevels(of: EifCriteria, limits: Thresholds): LevelRule[] {
  const strong = [...rigour(of), ...benefit(of)];
  const suggestive = [of.aboutChild, of.favours, of.notOverridden, of.changeTested];
  const level2 = [of.measuresChange, of.inAll, of.retained, of.validatedMeasure, ...suggestive];
  const level2Plus = [of.measuresChange, of.someComparison, of.inAll, of.validatedOrRecords, ...suggestive];

  const oneRigorous = demand(
    'one-rigorous',
    'at least 1 rigorous study found a benefit for children',
    strong,
  );
  const twoRigorous = demand(
    'two-rigorous',
    `at least ${limits.trialsForLevel4} rigorous studies each found a benefit for children`,
    strong,
    limits.trialsForLevel4,
  );
  const lasting = demand(
    'lasting',
    `at least 1 such finding came ${limits.longTermMonths} months or more after the end`,
    [...strong, of.longTerm],
  );
  const outside = demand('outside', 'at least 1 such finding was not reported only by people taking part', [
    ...strong,
    of.outsideInformant,
  ]);
  // The rigorous study itself is one of the two; the demand is for another beside it.
  const another: RequirementRule = {
    id: 'another',
    words: 'at least 1 other study reaches Level 2 or better with a benefit for children',
    ways: [strong, level2Plus, level2],
    trials: 2,
  };

  return [
    {
      level: 'level-4-plus',
      requirements: [
        twoRigorous,
        lasting,
        outside,
        demand(
          'further-rigorous',
          `at least ${limits.trialsForLevel4Plus} rigorous studies each found a benefit for children`,
          strong,
          limits.trialsForLevel4Plus,
        ),
        demand('independent', 'at least 1 of these studies was done by an independent team', [
          ...strong,
          of.independent,
        ]),
      ],
    },
    { level: 'level-4', requirements: [twoRigorous, lasting, outside] },
    { level: 'level-3-plus', requirements: [oneRigorous, another] },
    { level: 'level-3', requirements: [oneRigorous] },
    {
      level: 'level-2-plus',
      requirements: [
        demand(
          'some-comparison',
          'at least 1 study with a comparison group found a benefit for children',
          level2Plus,
        ),
      ],
    },
    {
      level: 'level-2',
      requirements: [
        demand('some-change', 'at least 1 study found a change for the better in children', level2),
      ],
    },
  ];
}
