import type { Level } from '../../../schemas/vocabularies/index.ts';
import { anyOf, type Answer } from '../../answer.ts';
import type { Requirement, TrialTrail } from '../../rating.ts';
import { askRequirement, levelAnswer, levelPossible } from '../../requirement.ts';
import { trialsOf, type StudyRecord, type Trial } from '../../trials.ts';
import { levelBeside } from './level-reached.ts';
import { eifRules } from './levels.ts';
import type { Thresholds } from './thresholds.ts';
import { mayHaveHelped, speaksForNoEffect, surelySpeaksForNoEffect, trailOf } from './trail.ts';

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

/** Applies the level rules to a set of studies. Pure: the same studies always give the same level. */
export function settle(studies: readonly StudyRecord[], limits: Thresholds): Settled {
  const { of } = eifRules(limits);
  const trials = trialsOf(studies);
  const asked = askLevels(trials, limits);
  const trail = trials.map((trial) => trailOf(trial, of));
  const noEffect = noEffectOf(trials, limits);
  const doubted = isDoubted(trials, limits);
  const best = highest(asked, ({ answer }) => answer !== 'not-met', noEffect !== 'not-met', doubted);
  const surest = highest(
    asked,
    ({ answer }) => answer === 'met',
    trials.some((trial) => surelySpeaksForNoEffect(trial, of)),
    false,
  );
  // Missing facts never turn a finding of no effect into something better.
  const floor = best === 'ne' ? 'ne' : surest;
  return { level: best, status: statusOf(best), floor, asked, trail };

  function statusOf(level: Level): Settled['status'] {
    // A level that unknown facts could still take away is never confirmed, whichever fact it is.
    if (floor !== level) return 'provisional';
    if (level === 'ne') return noEffect === 'met' ? 'confirmed' : 'provisional';
    if (level === 'nl2') return couldReachMore() ? 'provisional' : 'confirmed';
    return asked.find((one) => one.level === level)?.answer === 'met' ? 'confirmed' : 'provisional';
  }

  /** "No study reaches Level 2" is only sure when the studies that might were read in full and leave nothing open. */
  function couldReachMore(): boolean {
    return (
      asked.some(({ possible }) => possible !== 'not-met') ||
      studies.some((study) => mayMeasureChange(study) && !wasRead(study))
    );
  }

  function mayMeasureChange(study: StudyRecord): boolean {
    return !['qualitative', 'process', 'systematic-review'].includes(study.design);
  }
}

function askLevels(trials: readonly Trial[], limits: Thresholds): AskedLevel[] {
  return eifRules(limits).levels.map(({ level, requirements: rules }): AskedLevel => {
    const requirements = rules.map((rule) => askRequirement(rule, trials));
    return { level, requirements, answer: levelAnswer(requirements), possible: levelPossible(requirements) };
  });
}

const noEffectOf = (trials: readonly Trial[], limits: Thresholds): Answer =>
  anyOf(trials.map((trial) => speaksForNoEffect(trial, eifRules(limits).of)));

/** Whether a rigorous trial saw gains that may be more than chance, and none saw harm: "no effect" would say too much. */
function isDoubted(trials: readonly Trial[], limits: Thresholds): boolean {
  const { of } = eifRules(limits);
  return trials.some((trial) => mayHaveHelped(trial, of)) && !trials.some((trial) => trailOf(trial, of).harm);
}

/** True where the library read the study itself from end to end, not an account of it. */
export const wasRead = ({ sources }: StudyRecord): boolean =>
  sources.some(({ seen, voice }) => seen === 'full-text' && voice === 'evaluator');

function highest(
  asked: readonly AskedLevel[],
  reached: (level: AskedLevel) => boolean,
  noEffect: boolean,
  doubted: boolean,
): Level {
  return levelBeside(asked.find(reached)?.level ?? 'nl2', noEffect, doubted);
}
