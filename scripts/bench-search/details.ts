import type { Reply } from './ask-engine.ts';
import { ndcg, reciprocalRank } from './metrics.ts';
import type { Results } from './report.ts';

/** How one engine did with one query. */
export interface Detail {
  id: string;
  query: string;
  ndcg10: number;
  reciprocalRank: number;
  calls: number;
  bytes: number;
  requests: number;
  milliseconds: number;
  opening: boolean;
  /** The first ten, best first. */
  first: string[];
}

/**
 * Query by query, for whoever tunes. Queries that are held back are left out: who looks at them one by one can no
 * longer use them to learn whether tuning helped.
 * @param idOf the document's own id, by the id of its page
 */
export function details(
  { replies, foundFrom }: Results,
  idOf: (page: string) => string,
): Record<string, Detail[]> {
  return Object.fromEntries(
    [...replies].map(([engine, all]) => [
      engine,
      all
        .filter(({ question }) => question.half !== 'hold-back')
        .map((reply) => detail(reply, foundFrom, idOf)),
    ]),
  );
}

function detail(reply: Reply, foundFrom: number, idOf: (page: string) => string): Detail {
  const { question, ids, calls, bytes, requests, milliseconds, opening } = reply;
  return {
    id: question.id,
    query: question.text,
    ndcg10: ndcg(ids, question.grades),
    reciprocalRank: reciprocalRank(ids, question.grades, foundFrom),
    calls,
    bytes,
    requests,
    milliseconds,
    opening,
    first: ids.slice(0, 10).map(idOf),
  };
}
