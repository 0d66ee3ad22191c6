import { historyLines } from '../checks/history-line.ts';
import { levelByEif } from '../evidence/standards/eif/rate.ts';
import type { Intervention } from '../schemas/intervention.ts';
import { basisOf } from './ratings.ts';
import { fileOf, type State } from './state.ts';

/** An entry whose rating moved and whose history does not say so yet. */
export interface MissingHistory {
  file: string;
  title: string;
  /** The line to paste below the last one, as the file is laid out. */
  lines: string[];
  /** The level that the history must end at. */
  to: string;
  /** True for an entry that was not there before: its only line is put right instead. */
  isNew: boolean;
}

type Cause = Intervention['history'][number]['cause'];

/**
 * The history lines that the check asks for.
 * @param today the day that the lines bear, as `YYYY-MM-DD`
 */
export function missingHistory(base: State, head: State, today: string): MissingHistory[] {
  return head.entries.flatMap((entry) => {
    const file = fileOf('intervention', entry.id);
    const asked = head.problems.some((one) => one.code === 'history-behind' && one.file === file);
    const basis = asked ? basisOf(head, entry) : undefined;
    const last = entry.data.history.at(-1);
    if (basis === undefined || last === undefined) return [];
    const old = base.entries.find(({ id }) => id === entry.id);
    const to = levelByEif(basis, basis.studies).level;
    const lines = historyLines({ date: today, from: last.to, to, cause: causeOf() });
    return [{ file, title: entry.data.title, lines, to, isNew: old === undefined }];

    function causeOf(): Cause {
      if (entry.data.override) return 'override';
      const hasNewStudy = entry.data.studies.some((id) => !old?.data.studies.includes(id));
      return hasNewStudy ? 'new-study' : 'correction';
    }
  });
}
