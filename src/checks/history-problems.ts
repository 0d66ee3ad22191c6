import { rateByEif } from '../evidence/standards/eif/rate.ts';
import type { ReadContent } from './content.ts';
import { fieldName, type Problem } from './problem-kinds.ts';

/** Entries whose computed rating has moved without a line in their history saying why. */
export function historyProblems({ interventions, studies }: ReadContent): Problem[] {
  const byId = new Map(studies.flatMap(({ id, data }) => (data ? [[id, { id, ...data }] as const] : [])));
  return interventions.flatMap(({ data, file, yaml }) => {
    const cited = data?.studies.map((id) => byId.get(id)) ?? [];
    // A rating from half the studies would only mislead: the missing ones are reported elsewhere.
    if (data === undefined || cited.includes(undefined)) return [];
    const { level } = rateByEif(
      data,
      cited.filter((study) => study !== undefined),
    );
    const last = data.history.length - 1;
    const recorded = data.history[last]?.to;
    if (recorded === level) return [];
    const path = ['history', last, 'to'];
    return [
      {
        code: 'history-behind',
        file,
        line: yaml.lineOf(path),
        field: fieldName(path),
        message: `${data.override ? 'the override sets' : 'the rules now give'} "${level}", but the history ends at "${recorded}"`,
      },
    ];
  });
}
