import type { Level } from '../../../schemas/vocabularies/index.ts';
import type { Answer } from '../../answer.ts';
import type { Requirement, TrialTrail } from '../../rating.ts';
import { askRequirement, levelAnswer, levelPossible } from '../../requirement.ts';
import { trialsOf, type StudyRecord } from '../../trials.ts';
import { eifCriteria } from './criteria.ts';
import { eifLevels } from './levels.ts';
import type { Thresholds } from './thresholds.ts';
import { helpedOthers, trailOf } from './trail.ts';

export interface AskedLevel {
  level: Level;
  requirements: Requirement[];
  answer: Answer;
  possible: Answer;
}

/** The level that a set of studies reaches, with everything that was asked on the way. */
export interface Settled {
  level: Level;
  status: 'confirmed' | 'provisional';
  floor: Level;
  /** Every level of the scale, strongest first. */
  asked: AskedLevel[];
  trail: TrialTrail[];
}

/** Levels at which a rigorous study found a benefit: these stand beside a rigorous null, weaker ones do not. */
const RIGOROUS_LEVELS: ReadonlySet<Level> = new Set(['level-3', 'level-3-plus', 'level-4', 'level-4-plus']);

/** Applies the level rules to a set of studies. Pure: the same studies always give the same level. */
export function settle(studies: readonly StudyRecord[], limits: Thresholds): Settled {
  const of = eifCriteria(limits);
  const trials = trialsOf(studies);
  const asked = eifLevels(of, limits).map(({ level, requirements: rules }): AskedLevel => {
    const requirements = rules.map((rule) => askRequirement(rule, trials));
    return { level, requirements, answer: levelAnswer(requirements), possible: levelPossible(requirements) };
  });
  const trail = trials.map((trial) => trailOf(trial, of));
  const nulls = trail
    .filter(({ outcome, harm }) => outcome === 'no-benefit' || (harm && outcome !== 'benefit'))
    .filter(({ trial, harm }) => harm || !helpedOthers(trial, of));

  const best = highest(asked, nulls, ({ answer }) => answer !== 'not-met', () => true);
  const surest = highest(asked, nulls, ({ answer }) => answer === 'met', ({ best }) => best?.answer === 'met');
  // Missing facts never turn a finding of no effect into something better.
  const floor = best === 'ne' ? 'ne' : surest;
  return { level: best, status: statusOf(best), floor, asked, trail };

  function statusOf(level: Level): Settled['status'] {
    if (level === 'ne') return nulls.some(({ best }) => best?.answer === 'met') ? 'confirmed' : 'provisional';
    if (level === 'nl2') return couldReachMore() ? 'provisional' : 'confirmed';
    return asked.find((one) => one.level === level)?.answer === 'met' ? 'confirmed' : 'provisional';
  }

  /** "No study reaches Level 2" is only sure when the studies that might were read in full and leave nothing open. */
  function couldReachMore(): boolean {
    return asked.some(({ possible }) => possible !== 'not-met') || studies.some((study) => mayMeasureChange(study) && !wasRead(study));
  }

  function mayMeasureChange(study: StudyRecord): boolean {
    return !['qualitative', 'process', 'systematic-review'].includes(study.design);
  }
}

/** True where the library read the study itself from end to end, not an account of it. */
export const wasRead = ({ sources }: StudyRecord): boolean =>
  sources.some(({ seen, voice }) => seen === 'full-text' && voice === 'evaluator');

function highest(
  asked: readonly AskedLevel[],
  nulls: readonly TrialTrail[],
  reached: (level: AskedLevel) => boolean,
  stands: (trial: TrialTrail) => boolean,
): Level {
  const level = asked.find(reached)?.level ?? 'nl2';
  if (RIGOROUS_LEVELS.has(level)) return level;
  return nulls.some(stands) ? 'ne' : level;
}
