import { allOf, atLeast, strongestFirst, type Answer } from './answer.ts';
import { judge, type Criterion, type Judged } from './criterion.ts';
import type { Requirement } from './rating.ts';
import { Recent } from './recent.ts';
import { claimsOf, type Claim, type Trial } from './trials.ts';

/** One demand of a level, as a rule: what a finding must meet, and how many trials must have such a finding. */
export interface RequirementRule {
  id: string;
  words: string;
  /** A finding counts toward this demand when it meets every criterion of any one of these lists. */
  ways: readonly (readonly Criterion[])[];
  /** How many trials must have such a finding. */
  trials: number;
}

/** A demand that findings can meet in one way only. */
export function demand(
  id: string,
  words: string,
  criteria: readonly Criterion[],
  trials = 1,
): RequirementRule {
  return { id, words, ways: [criteria], trials };
}

/** Asks one demand of all trials: the best finding of each, and whether enough trials meet it. */
export function askRequirement(rule: RequirementRule, trials: readonly Trial[]): Requirement {
  const { id, words, trials: count } = rule;
  const support = trials.flatMap((trial) => judgeTrial(trial, rule) ?? []).sort(nearestFirst);
  return {
    id,
    words,
    trials: count,
    support,
    answer: atLeast(
      count,
      support.map(({ answer }) => answer),
    ),
    possible: atLeast(
      count,
      support.map(({ possible }) => possible),
    ),
  };
}

/**
 * A trial never changes, so while its entry is rated each is judged by each rule once, however often the rating is worked
 * out again with imagined studies beside it. The trials of one entry, with room for the largest.
 */
const judged = new Recent<Trial, Map<RequirementRule, Judged | undefined>>(200);

function judgeTrial(trial: Trial, rule: RequirementRule): Judged | undefined {
  const known = judged.of(trial, () => new Map());
  if (!known.has(rule)) known.set(rule, bestOf(claimsOf(trial), rule.ways));
  return known.get(rule);
}

/** A level's answer is its weakest demand. */
export const levelAnswer = (requirements: readonly Requirement[]): Answer =>
  allOf(requirements.map(({ answer }) => answer));

export const levelPossible = (requirements: readonly Requirement[]): Answer =>
  allOf(requirements.map(({ possible }) => possible));

/** The finding that comes nearest to meeting any of several lists of criteria; among equals, the first. */
export function bestOf(
  claims: readonly Claim[],
  ways: readonly (readonly Criterion[])[],
): Judged | undefined {
  let best: Judged | undefined;
  for (const claim of claims)
    for (const criteria of ways) {
      const one = judge(claim, criteria);
      if (best === undefined || nearestFirst(one, best) < 0) best = one;
    }
  return best;
}

/** Strongest answer first; among equals, the one with the fewest refusals, then with the fewest open questions. */
const nearestFirst = (one: Judged, other: Judged): number =>
  strongestFirst(one.answer, other.answer) ||
  strongestFirst(one.possible, other.possible) ||
  count(one, 'not-met') - count(other, 'not-met') ||
  count(one, 'not-established') - count(other, 'not-established');

const count = ({ answered }: Judged, which: Answer) =>
  answered.filter(({ answer }) => answer === which).length;
