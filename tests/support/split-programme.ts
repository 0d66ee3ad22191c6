import type { StudyRecord } from '../../src/evidence/trials.ts';
import { finding, nullFinding, otherStudy } from './studies.ts';

/**
 * The studies of a programme that bodies rate differently, shaped like Functional Family Therapy: two trials by its
 * developers elsewhere, with a benefit a year later, and an independent one in Britain that found none.
 */
export function splitStudies(): StudyRecord[] {
  const american = (name: string) =>
    otherStudy(name, {
      country: ['US'],
      independence: { evaluator: 'developer-involved', peerReviewed: 'yes' },
      findings: [finding({ timing: { afterEnd: 12, afterStart: 'not-established' } })],
    });
  return [
    american('developers-one'),
    american('developers-two'),
    otherStudy('british', { findings: [nullFinding()] }),
  ];
}
