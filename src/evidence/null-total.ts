import { claimsOf, type Claim } from './trials.ts';

/**
 * True for a sub-scale where the same trial also tested the same measure's total score, at the same time, and found
 * no clear difference. Such a part cannot stand for the whole.
 */
export function isPartOfNullTotal({ finding, trial }: Claim): boolean {
  const { name, part } = finding.measure;
  if (part !== 'subscale' || name === 'not-established') return false;
  return claimsOf(trial).some(
    ({ finding: other }) =>
      other.measure.part === 'total' &&
      other.measure.name === name &&
      other.timing.afterEnd === finding.timing.afterEnd &&
      other.result === 'no-clear-difference',
  );
}
