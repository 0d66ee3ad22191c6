import { describe, expect, test } from 'vitest';
import { eifCriteria, type EifCriteria } from '../../../src/evidence/standards/eif/criteria.ts';
import { eifLevels, testedForChildren } from '../../../src/evidence/standards/eif/levels.ts';
import { thresholds } from '../../../src/evidence/standards/eif/thresholds.ts';
import { askRequirement, levelAnswer } from '../../../src/evidence/requirement.ts';
import { trialsOf, type StudyRecord } from '../../../src/evidence/trials.ts';
import type { Level } from '../../../src/schemas/vocabularies/index.ts';
import { arms, lasting, oneGroup, prePost, unmatched } from '../../support/kinds-of-study.ts';
import { levelOf } from '../../support/ratings.ts';
import { finding, nullFinding, otherStudy, study } from '../../support/studies.ts';

interface Case {
  perfect: StudyRecord[];
  level: Level;
  /** The same studies with the one fact turned to not met. */
  spoilt: StudyRecord[];
  falls: Level;
}

const one = (perfect: StudyRecord, level: Level, spoilt: StudyRecord, falls: Level): Case => ({
  perfect: [perfect],
  level,
  spoilt: [spoilt],
  falls,
});
const notMet = { answer: 'not-met' } as const;
const rigorous = (spoilt: StudyRecord, falls: Level = 'level-2-plus') =>
  one(study(), 'level-3', spoilt, falls);
const part = finding({ id: 'part', measure: { part: 'subscale' } });
const lateFinding = { timing: { afterEnd: 12 }, measure: { informant: 'teacher' } } as const;
const developer = { independence: { evaluator: 'developer-involved' } } as const;
const two = (first: StudyRecord) => [first, otherStudy('two')];
const three = (changes = {}) => [lasting('one', changes), lasting('two', changes), lasting('three', changes)];

/** For each criterion: a record that meets them all, and what becomes of it where this one is not met. */
const cases: Record<Exclude<keyof EifCriteria, 'tested'>, Case> = {
  design: rigorous(study({ design: 'unmatched-comparison' })),
  concurrent: rigorous(study({ comparison: { kind: 'historical' } })),
  perArm: rigorous(study({ participants: { analysed: arms(19, 45) } })),
  alike: rigorous(study({ quality: { baselineEquivalence: notMet } })),
  asAllocated: rigorous(study({ quality: { intentionToTreat: notMet } })),
  fewLost: rigorous(study({ quality: { attritionAcceptable: notMet } })),
  soundMeasure: rigorous(study({ findings: [finding({ measure: { kind: 'bespoke' } })] }), 'nl2'),

  aboutChild: rigorous(study({ findings: [finding({ about: 'parent' })] }), 'nl2'),
  favours: rigorous(study({ findings: [finding({ result: 'favours-comparison' })] }), 'ne'),
  significant: rigorous(study({ findings: [finding({ significant: 'no' })] }), 'ne'),
  notOverridden: one(
    study({ findings: [part] }),
    'level-3',
    study({ findings: [part, nullFinding()] }),
    'ne',
  ),

  longTerm: {
    perfect: two(study({ findings: [finding(lateFinding)] })),
    level: 'level-4',
    spoilt: two(study({ findings: [finding({ ...lateFinding, timing: { afterEnd: 11 } })] })),
    falls: 'level-3-plus',
  },
  outsideInformant: {
    perfect: two(study({ findings: [finding(lateFinding)] })),
    level: 'level-4',
    spoilt: two(study({ findings: [finding({ ...lateFinding, measure: { informant: 'carer' } })] })),
    falls: 'level-3-plus',
  },
  independent: { perfect: three(), level: 'level-4-plus', spoilt: three(developer), falls: 'level-4' },

  measuresChange: one(prePost('one'), 'level-2', prePost('one', { design: 'qualitative' }), 'nl2'),
  someComparison: one(unmatched('one'), 'level-2-plus', prePost('one'), 'level-2'),
  inAll: one(
    unmatched('one'),
    'level-2-plus',
    unmatched('one', { participants: { analysed: arms(10, 9) } }),
    'nl2',
  ),
  retained: one(
    prePost('one'),
    'level-2',
    prePost('one', { participants: { allocated: oneGroup(51) } }),
    'nl2',
  ),
  validatedMeasure: one(
    prePost('one'),
    'level-2',
    prePost('one', { findings: [finding({ measure: { kind: 'administrative' } })] }),
    'nl2',
  ),
  validatedOrRecords: one(
    unmatched('one'),
    'level-2-plus',
    unmatched('one', { findings: [finding({ measure: { kind: 'bespoke' } })] }),
    'nl2',
  ),
  changeTested: one(
    prePost('one'),
    'level-2',
    prePost('one', { findings: [finding({ significant: 'no' })] }),
    'nl2',
  ),
};

const named = Object.entries(cases).map(([name, one]) => ({ name: name as keyof typeof cases, ...one }));

describe('one criterion not met in an otherwise perfect record', () => {
  test.each(named)('$name: from $level to $falls', ({ perfect, level, spoilt, falls }) => {
    expect(levelOf(...perfect)).toBe(level);
    expect(levelOf(...spoilt)).toBe(falls);
  });

  test.each(named)('$name: it is this criterion that makes the difference', ({ name, level, spoilt }) => {
    expect(levelWithout(name, spoilt)).toBe(level);
  });
});

test('every criterion in the table of the standard has its place in a level', () => {
  const of = eifCriteria(thresholds);
  const asked = new Set([
    ...rules(of).flatMap(({ requirements }) => requirements.flatMap(({ ways }) => ways.flat())),
    ...testedForChildren(of),
  ]);
  const idle = Object.entries(eifCriteria(thresholds)).filter(
    ([, { id }]) => ![...asked].some((one) => one.id === id),
  );
  expect(idle.map(([name]) => name)).toEqual([]);
});

test('no two criteria share an id', () => {
  const ids = Object.values(eifCriteria(thresholds)).map(({ id }) => id);
  expect(ids).toEqual([...new Set(ids)]);
});

const rules = (of: EifCriteria) => eifLevels(of, thresholds);

/** The level that the rules would give with one criterion struck out: as if it were always met. */
function levelWithout(name: keyof EifCriteria, studies: StudyRecord[]): Level | undefined {
  const of = eifCriteria(thresholds);
  const struck = {
    ...of,
    [name]: { ...of[name], ask: () => ({ answer: 'met', because: 'struck out' }) },
  } as EifCriteria;
  const trials = trialsOf(studies);
  return rules(struck).find(
    ({ requirements }) => levelAnswer(requirements.map((one) => askRequirement(one, trials))) !== 'not-met',
  )?.level;
}
