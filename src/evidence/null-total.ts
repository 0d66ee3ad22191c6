import { allOf, type Answer } from './answer.ts';
import { claimsOf, type Claim } from './trials.ts';

type Finding = Claim['finding'];

/**
 * Whether a finding may stand beside the total score of its own measure. A sub-scale may not where the same trial also
 * tested the total at the same time and found no benefit: a part cannot stand for the whole. Where the times, or the
 * total's significance, are not established, neither is the answer. Everything but a sub-scale stands by itself.
 */
export function standsWithItsTotal({ finding, trial }: Claim): Answer {
  const { name, part } = finding.measure;
  if (part !== 'subscale' || name === 'not-established') return 'met';
  const totals = claimsOf(trial)
    .map((claim) => claim.finding)
    .filter(({ measure }) => measure.part === 'total' && measure.name === name);
  return allOf(totals.map((total) => standsBeside(finding, total)));
}

function standsBeside(part: Finding, total: Finding): Answer {
  if (total.result === 'not-tested' || total.significant === 'not-tested') return 'met';
  const ours = part.timing.afterEnd;
  const theirs = total.timing.afterEnd;
  const oneTimeUnknown = ours !== theirs && [ours, theirs].includes('not-established');
  if (ours !== theirs && !oneTimeUnknown) return 'met';
  if (total.result === 'favours-intervention' && total.significant === 'yes') return 'met';
  if (oneTimeUnknown) return 'not-established';
  return total.result === 'favours-intervention' && total.significant === 'not-established'
    ? 'not-established'
    : 'not-met';
}
