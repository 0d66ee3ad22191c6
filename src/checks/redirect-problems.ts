import { recordFile } from '../records/content-files.ts';
import { folderOfKind, type Redirect } from '../schemas/redirects.ts';
import type { ReadContent } from './content.ts';
import { fieldName, type Problem, type ProblemCode } from './problem-kinds.ts';
import { didYouMean } from './suggest.ts';

/** Old addresses that would lead nowhere, in a circle, or past a page that is still there. */
export function redirectProblems(content: ReadContent): Problem[] {
  const { data: all, file, yaml } = content.redirects;
  return (all ?? []).flatMap((one, index) => {
    const problem = (code: ProblemCode, field: keyof Redirect, message: string): Problem => {
      const path = [index, field];
      return { code, file, line: yaml.lineOf(path), field: fieldName(path), message };
    };
    const same = ({ kind, from }: Redirect) => kind === one.kind && from === one.from;
    const nowhere = whyNowhere(one, all ?? [], content);
    return [
      ...(all?.findIndex(same) === index
        ? []
        : [problem('redirect-twice', 'from', `"${one.from}" already has a line above this one`)]),
      ...(idsOf(one, content).includes(one.from)
        ? [problem('redirect-taken', 'from', `the file ${fileOf(one, one.from)} is still there`)]
        : []),
      ...(nowhere === undefined ? [] : [problem('redirect-nowhere', 'to', nowhere)]),
    ];
  });
}

function whyNowhere(one: Redirect, all: readonly Redirect[], content: ReadContent): string | undefined {
  const known = idsOf(one, content);
  if (known.includes(one.to)) return undefined;
  const next = all.find(({ kind, from }) => kind === one.kind && from === one.to);
  if (next && next.to !== one.to) return `"${one.to}" has itself moved to "${next.to}"; write to: ${next.to}`;
  // An entry that could not be read at all may be the one that is meant.
  if (one.kind === 'intervention' && content.unreadEntries > 0) return undefined;
  return [`there is no file ${fileOf(one, one.to)}`, didYouMean(one.to, known)].filter(Boolean).join('; ');
}

const idsOf = ({ kind }: Redirect, { interventions, studies }: ReadContent): string[] =>
  (kind === 'intervention' ? interventions : studies).map(({ id }) => id);

const fileOf = ({ kind }: Redirect, id: string): string => recordFile(folderOfKind[kind], id);
