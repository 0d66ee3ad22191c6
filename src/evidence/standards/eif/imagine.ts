import type { StudyRecord } from '../../trials.ts';
import type { Rung } from './ladder.ts';
import type { Thresholds } from './thresholds.ts';

/** The study that a rung stands for, as the library would record it. Each place in a set has a trial of its own. */
export function imagine(
  { design, months, informant, evaluator }: Rung,
  index: number,
  limits: Thresholds,
): StudyRecord {
  const perArm = design === 'matched-comparison' ? limits.perArm : Math.ceil(limits.inAll / 2);
  const alone = design === 'pre-post';
  const arms = alone
    ? ({ intervention: limits.inAll, comparison: 'none', total: limits.inAll } as const)
    : { intervention: perArm, comparison: perArm, total: perArm * 2 };
  const starters = Math.floor((100 * limits.inAll) / limits.retainedPercent);
  const started = alone ? ({ intervention: starters, comparison: 'none', total: starters } as const) : arms;
  const met = { answer: 'met' } as const;
  const unknown = { answer: 'not-established' } as const;
  const id = `imagined-${index + 1}`;
  return {
    id,
    label: 'A study that does not exist yet',
    trial: id,
    citation: {
      type: 'report',
      authors: 'not-established',
      year: 'not-established',
      title: 'not-established',
    },
    country: ['GB'],
    design,
    comparison: { kind: alone ? 'none' : 'usual-care', description: 'Imagined' },
    participants: {
      who: 'Imagined',
      ages: 'not-established',
      careStatus: 'not-established',
      counted: 'children',
      allocated: started,
      analysed: arms,
      ethnicity: unknown,
      disability: unknown,
      sex: unknown,
    },
    quality: {
      intentionToTreat: met,
      baselineEquivalence: met,
      attritionAcceptable: met,
      clusteringHandled: { answer: 'not-applicable' },
      fidelityReported: met,
    },
    independence: { evaluator, peerReviewed: 'no' },
    findings: [
      {
        id: 'imagined',
        outcome: 'child-wellbeing',
        about: 'child',
        measure: { name: 'Imagined', kind: 'validated', informant, part: 'single' },
        timing: { afterEnd: months(limits), afterStart: 'not-established' },
        result: 'favours-intervention',
        significant: 'yes',
        reported: 'Imagined',
        source: 'imagined',
      },
    ],
    harms: { answer: 'none-found' },
    sources: [
      {
        id: 'imagined',
        title: 'Imagined',
        address: 'not-established',
        seen: 'full-text',
        voice: 'evaluator',
        read: 'not-established',
      },
    ],
  };
}
