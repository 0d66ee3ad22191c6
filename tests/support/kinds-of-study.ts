import type { StudyRecord } from '../../src/evidence/trials.ts';
import { withChanges, type Changes } from './changes.ts';
import { finding, harmFinding, nullFinding, otherStudy } from './studies.ts';

/** Numbers of people for a study with two groups. */
export const arms = (intervention: number, comparison: number) => ({
  intervention,
  comparison,
  total: intervention + comparison,
});

/** Numbers of people for a study with one group. */
export const oneGroup = (people: number) =>
  ({ intervention: people, comparison: 'none', total: people }) as const;

/** The least rigorous study that counts: before and after, enough people, enough of them kept. */
export const prePost: Kind = kindOf({
  design: 'pre-post',
  comparison: { kind: 'none', description: 'Nobody to compare with.' },
  participants: { allocated: oneGroup(40), analysed: oneGroup(30) },
});

/** A study with a comparison group that nobody made alike. */
export const unmatched: Kind = kindOf({ design: 'unmatched-comparison' });

/** A rigorous trial that measured children a year after the end, through somebody not taking part. */
export const lasting: Kind = kindOf({
  findings: [finding({ timing: { afterEnd: 12 }, measure: { informant: 'teacher' } })],
});

/** A rigorous trial that found nothing for children. */
export const nullTrial: Kind = kindOf({ findings: [nullFinding()] });

/** A rigorous trial that found that children did worse. */
export const harmTrial: Kind = kindOf({ findings: [harmFinding()] });

/** Interviews: no test of change. */
export const interviews: Kind = kindOf({
  design: 'qualitative',
  comparison: { kind: 'none', description: 'Nobody to compare with.' },
  participants: { allocated: oneGroup(40), analysed: oneGroup(30) },
  findings: [finding({ result: 'not-tested', significant: 'not-tested' })],
});

/** Makes a study of one kind, under its own name, with what a test changes about it. */
export type Kind = (name: string, changes?: Changes<StudyRecord>) => StudyRecord;

function kindOf(facts: Changes<StudyRecord>): Kind {
  return (name, changes = {}) =>
    otherStudy(name, withChanges(facts as StudyRecord, changes) as Changes<StudyRecord>);
}
