import type { Reply } from './ask-engine.ts';
import { engines, type EngineName } from './engines.ts';
import { groupsOf } from './groups.ts';
import type { Question } from './question.ts';
import { summarise, type Summary } from './summary.ts';
import { groupTable, summaryTable } from './tables.ts';

/** What was asked, and what every engine replied. */
export interface Results {
  /** What was searched, in a few words. */
  what: string;
  questions: readonly Question[];
  foundFrom: number;
  replies: ReadonlyMap<EngineName, readonly Reply[]>;
}

/** The figures as data. */
export interface ReportData {
  what: string;
  foundFrom: number;
  groups: { name: string; engines: Partial<Record<EngineName, Summary>> }[];
}

export function reportData({ what, questions, foundFrom, replies }: Results): ReportData {
  return {
    what,
    foundFrom,
    groups: groupsOf(questions).map(({ name, holds }) => ({
      name,
      engines: Object.fromEntries(
        [...replies].map(([engine, all]) => [
          engine,
          summarise(
            all.filter(({ question }) => holds(question)),
            foundFrom,
          ),
        ]),
      ),
    })),
  };
}

/**
 * The figures in Markdown, with what they mean.
 * @param whole every group in full; else the kinds of query only by nDCG@10
 */
export function reportText({ what, foundFrom, groups }: ReportData, { whole }: { whole: boolean }): string {
  const names = Object.keys(groups[0]?.engines ?? {}) as EngineName[];
  const rowsOf = (group: ReportData['groups'][number]) =>
    names.flatMap((name) => {
      const summary = group.engines[name];
      return summary === undefined ? [] : [[engines[name], summary] as const];
    });
  const queries = (group: ReportData['groups'][number]) => rowsOf(group)[0]?.[1].queries ?? 0;
  const inFull = whole ? groups : groups.slice(0, 3).filter(({ name }) => GENERAL.has(name));
  return [
    `# Search, measured: ${what}`,
    ...inFull.map(
      (group) => `## Queries: ${group.name} (${queries(group)})\n\n${summaryTable(rowsOf(group))}`,
    ),
    ...(groups.length > 1
      ? [
          `## nDCG@10 by kind of query\n\n${groupTable(
            names.map((name) => engines[name]),
            groups.map((group) => ({
              name: group.name,
              queries: queries(group),
              ndcg10: rowsOf(group).map(([, { ndcg10 }]) => ndcg10),
            })),
          )}`,
        ]
      : []),
    explained(foundFrom),
  ].join('\n\n');
}

const GENERAL = new Set(['all', 'tune', 'hold-back']);

const explained = (foundFrom: number) => `## What the figures mean

- nDCG@10: gain = grade (linear), discount = log2(rank + 1), ideal order over all judged; documents nobody judged count 0.
- MRR: 1 / rank of the first document graded ${foundFrom} or more; 0 where there is none.
- recall@100: share of all documents graded above 0 that stand among the first 100.
- nothing: share of queries that found nothing. calls: how often the index was asked for a word of one
  query, on average; engines that take a whole query are asked once.
- open kB, requests: the first query on a fresh page with nothing kept: program, index and all. Mean (most).
- later kB, requests: each later query on that page. A new reader comes after five queries. Engines that fetch their whole
  index at once are opened once, so that only the table of the first query says what that takes. 1 kB is 1,000 bytes, of files as a host sends them (text by gzip), without headers.
- Programs are counted as published, not minified; ours as one file, its types taken out. So ours counts more than in a build.
- Pagefind has to fetch ten pages' data before it can name ten results, so those count. Only ours has
  the thesaurus. All ran in Chromium, on this machine.
- ms: time for later queries in the page, its host on the same machine. Compare within one run only.`;
