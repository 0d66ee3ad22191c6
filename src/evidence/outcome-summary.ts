import type { Finding } from '../schemas/finding.ts';
import {
  designs,
  keysOf,
  outcomes,
  type Design,
  type Outcome,
  type Subject,
} from '../schemas/vocabularies/index.ts';
import { standsWithItsTotal } from './null-total.ts';
import { claimsOf, trialsOf, type Claim, type StudyRecord } from './trials.ts';

/** Which way a trial's findings on one outcome point, taken together. */
export type Direction = keyof typeof directions;

/** One outcome across an intervention's trials. */
export interface OutcomeSummary {
  outcome: Outcome;
  about: Subject;
  direction: Direction;
  /** How many trials point each way. */
  counts: Record<Direction, number>;
  /** The strongest design among the trials that measured it. */
  strongest: Design;
}

/** The directions in the words and shapes readers see. The shape only repeats the words. */
export const directions = {
  better: { label: 'Better', shape: '▲' },
  'reported-better': { label: 'Reported better, test not established', shape: '△' },
  mixed: { label: 'Mixed', shape: '◆' },
  'no-clear-difference': { label: 'No clear difference', shape: '▬' },
  'reported-worse': { label: 'Reported worse, test not established', shape: '▽' },
  worse: { label: 'Worse', shape: '▼' },
  described: { label: 'Described, not tested', shape: '○' },
} as const;

/**
 * Each outcome that the studies measured or described, with the direction of the evidence. Counts trials, not
 * papers. A direction here says which way results point; how sure we can be of them is the rating's business.
 */
export function summariseOutcomes(studies: readonly StudyRecord[]): OutcomeSummary[] {
  const rows = new Map<string, OutcomeSummary>();
  for (const trial of trialsOf(studies)) {
    const claims = Map.groupBy(claimsOf(trial), ({ finding }) => `${finding.outcome} ${finding.about}`);
    for (const [key, same] of claims) {
      const { finding, study } = same[0] as Claim;
      const { outcome, about } = finding;
      const row: OutcomeSummary = rows.get(key) ?? {
        outcome,
        about,
        direction: 'described',
        counts: noCounts(),
        strongest: study.design,
      };
      row.counts[directionOf(same)] += 1;
      row.direction = together(row.counts);
      row.strongest = strongerOf(row.strongest, study.design);
      rows.set(key, row);
    }
  }
  const order = keysOf(outcomes);
  return [...rows.values()].sort((one, other) => order.indexOf(one.outcome) - order.indexOf(other.outcome));
}

function directionOf(claims: readonly Claim[]): Direction {
  const findings = claims.map(({ finding }) => finding);
  const has = (result: Finding['result'], ...significances: Finding['significant'][]) =>
    findings.some((finding) => finding.result === result && significances.includes(finding.significant));
  const better = has('favours-intervention', 'yes');
  const worse = has('favours-comparison', 'yes');
  // A part of a measure cannot outweigh its own total.
  const none = claims.some((claim) => isNull(claim.finding) || standsWithItsTotal(claim) !== 'met');
  if ([better, worse, none].filter(Boolean).length > 1) return 'mixed';
  if (worse) return 'worse';
  if (better) return 'better';
  if (none) return 'no-clear-difference';
  if (has('favours-comparison', 'not-established')) return 'reported-worse';
  return has('favours-intervention', 'not-established') ? 'reported-better' : 'described';
}

const isNull = ({ result, significant }: Finding) =>
  significant === 'no' || (result === 'no-clear-difference' && significant !== 'not-tested');

/** Tested results outweigh reported ones, and those outweigh descriptions; unlike results of one weight are mixed. */
function together(counts: Record<Direction, number>): Direction {
  const weights: Direction[][] = [
    ['better', 'no-clear-difference', 'worse', 'mixed'],
    ['reported-better', 'reported-worse'],
  ];
  for (const weight of weights) {
    const present = weight.filter((one) => counts[one] > 0);
    if (present.length > 0) return present.length === 1 && present[0] ? present[0] : 'mixed';
  }
  return 'described';
}

/** The vocabulary of designs runs from the strongest to the weakest. */
function strongerOf(one: Design, other: Design): Design {
  const order = keysOf(designs);
  return order.indexOf(one) <= order.indexOf(other) ? one : other;
}

const noCounts = () =>
  Object.fromEntries(Object.keys(directions).map((one) => [one, 0])) as Record<Direction, number>;
