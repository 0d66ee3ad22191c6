import type { StudyRecord } from '../../src/evidence/trials.ts';
import { withChanges, type Changes } from './changes.ts';
import { arms, oneGroup } from './kinds-of-study.ts';

/** A study made weaker in one way, and which. */
export interface Weaker {
  how: string;
  study: StudyRecord;
}

/**
 * The ways in which one study could ask a little less of whoever did it, each alone. A way in which it asks
 * nothing already (who answered, where a parent did) is left out.
 */
export function weakened(study: StudyRecord): Weaker[] {
  const { design, participants, independence, findings } = study;
  const first = findings[0];
  if (first === undefined || typeof participants.analysed.intervention !== 'number') return [];
  const alone = participants.analysed.comparison === 'none';
  const fewer = participants.analysed.intervention - 1;
  const weaker = (how: string, changes: Changes<StudyRecord>): Weaker => ({
    how,
    study: withChanges(study, changes),
  });
  const withFinding = (how: string, changes: Changes<typeof first>): Weaker =>
    weaker(how, { findings: [withChanges(first, changes)] });

  return [
    weaker('with one person fewer', {
      participants: {
        analysed: alone ? oneGroup(fewer) : arms(fewer, participants.analysed.comparison as number),
      },
    }),
    withFinding('with a result that chance could explain', { significant: 'no' }),
    withFinding('on a measure made for the study', { measure: { kind: 'bespoke' } }),
    ...(design === 'pre-post'
      ? [weaker('with one more lost', { participants: { allocated: oneGroup(34) } })]
      : []),
    ...(design === 'unmatched-comparison'
      ? [weaker('with nobody to compare with', { design: 'pre-post', comparison: { kind: 'none' } })]
      : []),
    ...(design === 'matched-comparison'
      ? [weaker('with groups not alike', { design: 'unmatched-comparison' })]
      : []),
    ...(first.timing.afterEnd === 0 ? [] : [withFinding('a month sooner', { timing: { afterEnd: 11 } })]),
    ...(first.measure.informant === 'parent'
      ? []
      : [withFinding('answered by a parent', { measure: { informant: 'parent' } })]),
    ...(independence.evaluator === 'developer-involved'
      ? []
      : [weaker('by the developers', { independence: { evaluator: 'developer-involved' } })]),
  ];
}
