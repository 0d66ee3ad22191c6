import type { Reply } from './ask-engine.ts';
import { mean, ndcg, percentile, recall, reciprocalRank } from './metrics.ts';

/** The mean, and the most that any one took. */
export interface Spread {
  mean: number;
  most: number;
}

/** What some queries gave and took in all. What nothing was measured for is null. */
export interface Summary {
  queries: number;
  ndcg10: number;
  mrr: number;
  recall100: number;
  /** The share of queries that found nothing at all. */
  nothingFound: number;
  /** How often Pagefind was asked for one query. */
  calls: number;
  opening: Cost | null;
  later: (Cost & { medianMs: number; p95Ms: number }) | null;
}

/** What was sent for one query. */
export interface Cost {
  bytes: Spread;
  requests: Spread;
}

/** @param foundFrom the least grade that counts as found for the reciprocal rank */
export function summarise(replies: readonly Reply[], foundFrom: number): Summary {
  const over = (measure: (reply: Reply) => number) => mean(replies.map(measure));
  const opening = replies.filter((reply) => reply.opening);
  const later = replies.filter((reply) => !reply.opening);
  const times = later.map(({ milliseconds }) => milliseconds);
  return {
    queries: replies.length,
    ndcg10: over(({ ids, question }) => ndcg(ids, question.grades)),
    mrr: over(({ ids, question }) => reciprocalRank(ids, question.grades, foundFrom)),
    recall100: over(({ ids, question }) => recall(ids, question.grades)),
    nothingFound: over(({ ids }) => (ids.length === 0 ? 1 : 0)),
    calls: over(({ calls }) => calls),
    opening: opening.length === 0 ? null : costOf(opening),
    later:
      later.length === 0
        ? null
        : { ...costOf(later), medianMs: percentile(times, 0.5), p95Ms: percentile(times, 0.95) },
  };
}

const costOf = (replies: readonly Reply[]): Cost => ({
  bytes: spread(replies.map(({ bytes }) => bytes)),
  requests: spread(replies.map(({ requests }) => requests)),
});

const spread = (values: readonly number[]): Spread => ({ mean: mean(values), most: Math.max(...values) });
