import { keysOf, levels, type Level } from '../../../schemas/vocabularies/index.ts';
import type { HigherLevel, Rating, Requirement, TrialTrail, Unknown } from '../../rating.ts';
import type { StudyRecord } from '../../trials.ts';
import { liftsOf } from './lift.ts';
import { settle, type Settled } from './settle.ts';
import { thresholds, type Thresholds } from './thresholds.ts';

/** What a rating needs to know about an intervention besides its studies. */
export interface Rated {
  notRated?: { reason: string } | undefined;
  override?: { level: Level } | undefined;
}

/** The scale from strongest to weakest; `ne` and `not-rated` stand outside it. */
const scale: readonly Level[] = keysOf(levels).filter((level) => level !== 'ne' && level !== 'not-rated');

/** What a rating comes to, without the reasons for it. */
export type RatingResult = Pick<
  Rating,
  'level' | 'computed' | 'status' | 'floor' | 'mixed' | 'harm' | 'notRatedBecause'
>;

/**
 * Rates an intervention from its studies by the EIF evidence standards as set out in `criteria.ts`, `levels.ts`
 * and `decisions.ts`.
 * @param studies the studies the intervention names, in any order
 * @param limits the numbers in the rules; given only by tests
 */
export function rateByEif(
  intervention: Rated,
  studies: readonly StudyRecord[],
  limits: Thresholds = thresholds,
): Rating {
  const settled = settle(studies, limits);
  const result = resultOf(intervention, studies, settled);
  const rated = result.notRatedBecause === undefined;
  return {
    ...result,
    requirements: rated ? requirementsFor(settled) : [],
    higher: rated ? higherLevels(settled, studies, limits) : [],
    unknown: rated ? unknownFacts(settled) : [],
    trail: settled.trail,
  };
}

/** The same rating without its reasons: what would lift it takes most of the work, and is not always asked for. */
export const levelByEif = (intervention: Rated, studies: readonly StudyRecord[]): RatingResult =>
  resultOf(intervention, studies, settle(studies, thresholds));

function resultOf(intervention: Rated, studies: readonly StudyRecord[], settled: Settled): RatingResult {
  const reason = whyNotRated(intervention, studies);
  const computed = reason === undefined ? settled.level : 'not-rated';
  return {
    level: intervention.override?.level ?? computed,
    computed,
    status: reason === undefined ? settled.status : 'confirmed',
    floor: reason === undefined ? settled.floor : 'not-rated',
    mixed: reason === undefined && isMixed(settled),
    harm: settled.trail.some(({ harm }) => harm),
    notRatedBecause: reason,
  };
}

function whyNotRated({ notRated }: Rated, studies: readonly StudyRecord[]): string | undefined {
  if (notRated) return notRated.reason;
  return studies.length === 0 ? 'No study has been recorded for this programme yet.' : undefined;
}

/**
 * True where the benefit that the level rests on stands beside a rigorous trial with none, or with harm. A rigorous trial
 * that saw no difference, and whose gains may be chance, speaks against it too: missing facts never hide a null result.
 */
function isMixed(settled: Settled): boolean {
  const { trail, level, asked } = settled;
  const carrying = asked.find((one) => one.level === level)?.requirements ?? [];
  const carried = new Set(
    carrying.flatMap(({ support, trials }) => support.slice(0, trials).map(({ claim }) => claim.trial.id)),
  );
  const helped = ({ trial, outcome }: TrialTrail) => outcome === 'benefit' || carried.has(trial.id);
  if (trail.some(({ harm }) => harm) && trail.some(helped)) return true;
  const found = trail.filter(helped);
  return trail
    .filter(({ outcome, sawNone }) => outcome === 'no-benefit' || (outcome === 'unclear' && sawNone))
    .some((none) => found.some(({ trial }) => trial.id !== none.trial.id));
}

/** What the awarded level asked for; below the scale, what its lowest levels asked for and did not get. */
function requirementsFor({ level, asked }: Settled): Requirement[] {
  const awarded = asked.find((one) => one.level === level);
  if (awarded) return awarded.requirements;
  const nearest: readonly Level[] = level === 'ne' ? ['level-3'] : ['level-2-plus', 'level-2'];
  return asked.filter((one) => nearest.includes(one.level)).flatMap(({ requirements }) => requirements);
}

function higherLevels(settled: Settled, studies: readonly StudyRecord[], limits: Thresholds): HigherLevel[] {
  // A rigorous study that found no effect outweighs weaker studies, so from there the next level up is 3.
  const from = settled.level === 'ne' ? scale.indexOf('level-2-plus') : scale.indexOf(settled.level);
  const liftTo = liftsOf(studies, limits, scale);
  return settled.asked
    .filter(({ level }) => scale.indexOf(level) < from)
    .reverse()
    .map(({ level, requirements }) => ({
      level,
      unmet: requirements.filter(({ answer }) => answer === 'not-met'),
      lift: liftTo(level)?.words ?? 'More new studies than three would be needed',
    }));
}

/** The unknown facts in the findings that the level rests on, or that keep it below the scale. */
function unknownFacts(settled: Settled): Unknown[] {
  const carrying = requirementsFor(settled).flatMap(({ support, trials }) => support.slice(0, trials));
  const nulls =
    settled.level === 'ne'
      ? settled.trail.flatMap(({ best, outcome }) => (outcome === 'no-benefit' && best ? [best] : []))
      : [];
  const facts = [...carrying, ...nulls].flatMap(({ claim, answered }) =>
    answered
      .filter(({ answer }) => answer === 'not-established')
      .map(({ criterion }) => ({
        criterion: criterion.id,
        words: criterion.words,
        studyId: claim.study.id,
        studyLabel: claim.study.label,
      })),
  );
  return facts.filter(
    (fact, index) =>
      facts.findIndex((other) => other.words === fact.words && other.studyId === fact.studyId) === index,
  );
}
