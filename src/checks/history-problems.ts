import { levelByEif } from '../evidence/standards/eif/rate.ts';
import type { ReadContent } from './content.ts';
import { historyLine } from './history-line.ts';
import { fieldName, type Problem } from './problem-kinds.ts';

/**
 * Entries whose computed rating has moved without a line in their history saying why.
 * @param today the day that the line to paste bears, as `YYYY-MM-DD`
 */
export function historyProblems({ interventions, studies }: ReadContent, today: string): Problem[] {
  const byId = new Map(studies.flatMap(({ id, data }) => (data ? [[id, { id, ...data }] as const] : [])));
  return interventions.flatMap(({ data, file, yaml }) => {
    const cited = data?.studies.map((id) => byId.get(id)) ?? [];
    // A rating from half the studies would only mislead: the missing ones are reported elsewhere.
    if (data === undefined || cited.includes(undefined)) return [];
    const { level } = levelByEif(
      data,
      cited.filter((study) => study !== undefined),
    );
    const last = data.history.length - 1;
    const recorded = data.history[last]?.to;
    if (recorded === undefined || recorded === level) return [];
    const cause = data.override ? 'override' : 'correction';
    const moved = `${data.override ? 'the override sets' : 'the rules now give'} "${level}", but the history ends at "${recorded}"`;
    const whenNew = last === 0 ? `in a new entry, write to: ${level} in its only line; otherwise ` : '';
    const path = ['history', last, 'to'];
    return [
      {
        code: 'history-behind',
        file,
        line: yaml.lineOf(path),
        field: fieldName(path),
        message: `${moved}; ${whenNew}add this line: ${historyLine({ date: today, from: recorded, to: level, cause })}`,
      },
    ];
  });
}
