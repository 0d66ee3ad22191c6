import { anyOf } from '../../answer.ts';
import { judge } from '../../criterion.ts';
import type { TrialOutcome, TrialTrail } from '../../rating.ts';
import { bestOf } from '../../requirement.ts';
import { claimsOf, type Trial } from '../../trials.ts';
import type { EifCriteria } from './criteria.ts';
import { benefit, rigour } from './levels.ts';

/** Measures one trial against the criteria of rigour, and says what it found for children. */
export function trailOf(trial: Trial, of: EifCriteria): TrialTrail {
  const rigorous = rigour(of);
  const childClaims = claimsOf(trial).filter(({ finding }) => finding.about === 'child' && finding.result !== 'not-tested');
  const strong = childClaims.map((claim) => judge(claim, [...rigorous, ...benefit(of)]));
  const sound = anyOf(childClaims.map((claim) => judge(claim, rigorous).answer));
  const harm = childClaims.some(
    (claim) =>
      claim.finding.result === 'favours-comparison' &&
      claim.finding.significant === 'yes' &&
      judge(claim, rigorous).answer !== 'not-met',
  );
  return { trial, best: bestOf({ ...trial, studies: withOnly(trial, childClaims) }, [rigorous]), outcome: outcome(), harm };

  function outcome(): TrialOutcome {
    if (childClaims.length === 0) return 'no-child-finding';
    if (strong.some(({ answer }) => answer !== 'not-met')) return 'benefit';
    if (sound === 'not-met') return 'not-rigorous';
    return strong.some(({ possible }) => possible !== 'not-met') ? 'unclear' : 'no-benefit';
  }
}

/** True where the trial is rigorous and tested, but helped somebody other than the child. */
export function helpedOthers(trial: Trial, of: EifCriteria): boolean {
  return claimsOf(trial).some(
    (claim) =>
      claim.finding.about !== 'child' &&
      claim.finding.result === 'favours-intervention' &&
      claim.finding.significant === 'yes' &&
      judge(claim, rigour(of)).answer !== 'not-met',
  );
}

function withOnly(trial: Trial, claims: ReturnType<typeof claimsOf>): Trial['studies'] {
  const kept = new Set(claims.map(({ finding }) => finding));
  return trial.studies.map((study) => ({ ...study, findings: study.findings.filter((finding) => kept.has(finding)) }));
}
