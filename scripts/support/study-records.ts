import type { ReadContent } from '../../src/checks/content.ts';
import type { StudyRecord } from '../../src/evidence/trials.ts';

/** The sound studies with these ids, in the order given. */
export function studyRecords(
  { studies }: Pick<ReadContent, 'studies'>,
  ids: readonly string[],
): StudyRecord[] {
  return ids.flatMap((id) => {
    const data = studies.find((one) => one.id === id)?.data;
    return data ? [{ id, ...data }] : [];
  });
}
