import type { Level } from '../../../schemas/vocabularies/index.ts';
import { askRequirement } from '../../requirement.ts';
import type { Trial } from '../../trials.ts';
import { eifRules, type EifRules } from './levels.ts';
import type { Thresholds } from './thresholds.ts';
import { mayHaveHelped, speaksForNoEffect, trailOf } from './trail.ts';

/**
 * All that one trial brings to a level. The rules only ever count trials, or ask whether there is one, so that these
 * add up to the level without a trial being looked at again.
 */
export interface Share {
  /** For each demand of each level, in the order of the rules: whether this trial counts toward it. */
  counts: readonly boolean[];
  noEffect: boolean;
  mayHaveHelped: boolean;
  harm: boolean;
}

/** Levels at which a rigorous study found a benefit: these stand beside a rigorous null, weaker ones do not. */
const RIGOROUS_LEVELS: ReadonlySet<Level> = new Set(['level-3', 'level-3-plus', 'level-4', 'level-4-plus']);

/** What a trial brings to each level, with unknown facts of quality counted for it. */
export function shareOf(trial: Trial, limits: Thresholds): Share {
  const { of, levels } = eifRules(limits);
  return {
    counts: levels.flatMap(({ requirements }) =>
      requirements.map((rule) =>
        askRequirement(rule, [trial]).support.some(({ answer }) => answer !== 'not-met'),
      ),
    ),
    noEffect: speaksForNoEffect(trial, of) !== 'not-met',
    mayHaveHelped: mayHaveHelped(trial, of),
    harm: trailOf(trial, of).harm,
  };
}

/** The level that trials reach together, from their shares: the level of `settle`, without the reasons for it. */
export function levelOfShares(shares: readonly Share[], limits: Thresholds): Level {
  return levelBeside(
    highestDemanded(shares, eifRules(limits)),
    shares.some(({ noEffect }) => noEffect),
    shares.some((share) => share.mayHaveHelped) && !shares.some(({ harm }) => harm),
  );
}

/**
 * What becomes of a level beside trials that speak for no effect.
 * @param doubted some trial saw gains that may be more than chance, so that "no effect found" would say too much
 */
export function levelBeside(level: Level, noEffect: boolean, doubted: boolean): Level {
  if (!noEffect || RIGOROUS_LEVELS.has(level)) return level;
  return doubted && level !== 'nl2' ? level : 'ne';
}

function highestDemanded(shares: readonly Share[], { levels }: EifRules): Level {
  let place = 0;
  for (const { level, requirements } of levels) {
    const from = place;
    place += requirements.length;
    const all = requirements.every(
      ({ trials }, index) => shares.filter(({ counts }) => counts[from + index]).length >= trials,
    );
    if (all) return level;
  }
  return 'nl2';
}
