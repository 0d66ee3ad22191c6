import { anyOf, type Answer } from '../../answer.ts';
import { judge, type Criterion } from '../../criterion.ts';
import type { TrialOutcome, TrialTrail } from '../../rating.ts';
import { bestOf } from '../../requirement.ts';
import { claimsOf, type Claim, type Trial } from '../../trials.ts';
import type { EifCriteria } from './criteria.ts';
import { benefit, rigour, testedForChildren } from './levels.ts';

/** Measures one trial against the criteria of rigour, and says what it found for children. */
export function trailOf(trial: Trial, of: EifCriteria): TrialTrail {
  const tested = testedChildClaims(trial, of);
  const sound = anyOf(tested.map((claim) => judge(claim, rigour(of)).answer));
  const strong = tested.map((claim) => judge(claim, [...rigour(of), ...benefit(of)]));
  return {
    trial,
    best: bestOf(tested, [rigour(of)]),
    outcome: outcome(),
    sawNone: tested.some(
      (claim) =>
        claim.finding.result === 'no-clear-difference' && judge(claim, rigour(of)).answer !== 'not-met',
    ),
    harm: harmOf(trial, of) !== 'not-met',
  };

  function outcome(): TrialOutcome {
    if (tested.length === 0) return 'no-child-finding';
    if (strong.some(({ answer }) => answer !== 'not-met')) return 'benefit';
    if (sound === 'not-met') return 'not-rigorous';
    return strong.some(({ possible }) => possible !== 'not-met') ? 'unclear' : 'no-benefit';
  }
}

/**
 * Whether a trial speaks for no effect: it is rigorous, tested an outcome for children, and found no benefit for them
 * and none for anybody else who took part. Rigorous harm to children always speaks, whoever else gained.
 */
export function speaksForNoEffect(trial: Trial, of: EifCriteria): Answer {
  const { outcome, best, harm } = trailOf(trial, of);
  if (outcome === 'benefit') return 'not-met';
  if (harm) return harmOf(trial, of);
  if (outcome !== 'no-benefit' || helpedOthers(trial, of) !== 'not-met') return 'not-met';
  return best?.answer ?? 'not-met';
}

/**
 * Whether a rigorous trial saw gains for children that nobody we read says are more than chance. It is no benefit, but
 * "no effect found" would say more than is known.
 */
export function mayHaveHelped(trial: Trial, of: EifCriteria): boolean {
  return testedChildClaims(trial, of).some(
    (claim) =>
      claim.finding.result === 'favours-intervention' &&
      claim.finding.significant === 'not-established' &&
      judge(claim, rigour(of)).answer !== 'not-met',
  );
}

/**
 * Whether it speaks for no effect with every unknown counted against the programme: an unsure benefit is none, and an
 * unsure trial no proof.
 */
export function surelySpeaksForNoEffect(trial: Trial, of: EifCriteria): boolean {
  const tested = testedChildClaims(trial, of);
  const surely = (claims: readonly Claim[], criteria: readonly Criterion[]) =>
    claims.some((claim) => judge(claim, criteria).answer === 'met');
  if (surely(tested, [...rigour(of), ...benefit(of)])) return false;
  if (harmOf(trial, of) === 'met') return true;
  return surely(tested, rigour(of)) && helpedOthers(trial, of) !== 'met';
}

const testedChildClaims = (trial: Trial, of: EifCriteria): Claim[] =>
  claimsOf(trial).filter((claim) => judge(claim, testedForChildren(of)).answer === 'met');

function harmOf(trial: Trial, of: EifCriteria): Answer {
  const worse = claimsOf(trial).filter(
    ({ finding }) =>
      finding.about === 'child' && finding.result === 'favours-comparison' && finding.significant === 'yes',
  );
  return anyOf(worse.map((claim) => judge(claim, rigour(of)).answer));
}

/** Whether the trial surely helped somebody other than the child. */
function helpedOthers(trial: Trial, of: EifCriteria): Answer {
  const others = claimsOf(trial).filter(
    ({ finding }) =>
      finding.about !== 'child' && finding.result === 'favours-intervention' && finding.significant === 'yes',
  );
  return anyOf(others.map((claim) => judge(claim, rigour(of)).answer));
}
