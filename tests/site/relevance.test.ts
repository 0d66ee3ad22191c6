import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { publishedEntries } from '../support/library-records.ts';
import { ndcg, queryKinds, readRelevance } from '../support/relevance.ts';
import { builtSearch, indexFetch } from '../support/search-index.ts';

/** The least that the search must reach on queries that it was not tuned by. Raise it when the search gets better. */
const AT_LEAST = 0.9;

const published = publishedEntries().map(({ id }) => id);
const heldBack = readRelevance().filter(({ half }) => half === 'hold-back');
const answers: { kind: string; isFirst: boolean; found: number; score: number }[] = [];

beforeAll(async () => {
  vi.stubGlobal('fetch', indexFetch());
  const search = builtSearch();
  for (const { kind, reader, query, judgements } of heldBack) {
    const { entryOf, hits } = await search.find(query);
    const known = new Map(published.map((id) => [entryOf(id), id]));
    const ids = hits.map(({ entry }) => known.get(entry) ?? entry);
    answers.push({ kind, isFirst: reader === undefined, found: ids.length, score: ndcg(ids, judgements) });
  }
  // Totals only: who sees which query went wrong would tune by it.
  const totals = {
    ...Object.fromEntries(queryKinds.map((kind) => [kind, meanOf(kind)])),
    'all kinds': overKinds(),
    'queries of the first reader': mean(firstReader()),
    'all queries': mean(answers.map(({ score }) => score)),
  };
  const inWords = Object.entries(totals).map(([what, score]) => `${what} ${score.toFixed(3)}`);
  console.log(`nDCG@10 of the half held back: ${inWords.join(', ')}`);
}, 360_000);

afterAll(() => vi.unstubAllGlobals());

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const meanOf = (kind: string) => mean(answers.flatMap((one) => (one.kind === kind ? one.score : [])));
const overKinds = () => mean(queryKinds.map(meanOf));
const firstReader = () => answers.flatMap(({ isFirst, score }) => (isFirst ? score : []));

describe('the queries held back while the search was tuned', () => {
  test('all find something', () => {
    expect(answers.length).toBeGreaterThanOrEqual(50);
    expect(answers.filter(({ found }) => found === 0)).toHaveLength(0);
  });

  test(`are answered in good order: nDCG@10 of ${AT_LEAST} or more`, () => {
    expect(mean(firstReader())).toBeGreaterThanOrEqual(AT_LEAST);
  });

  test(`and so are all kinds together, with the questions of a second reader: ${AT_LEAST} or more`, () => {
    expect(firstReader().length).toBeLessThan(answers.length);
    expect(overKinds()).toBeGreaterThanOrEqual(AT_LEAST);
  });

  test(`and so are all queries, a quarter of which are these questions: ${AT_LEAST} or more`, () => {
    expect(mean(answers.map(({ score }) => score))).toBeGreaterThanOrEqual(AT_LEAST);
  });
});

test('the measure of an order is 1 for the best, less for a worse one, and 0 for none', () => {
  const judgements = { best: 3, good: 2, fair: 1 } as const;
  expect(ndcg(['best', 'good', 'fair'], judgements)).toBe(1);
  expect(ndcg(['good', 'best', 'fair'], judgements)).toBeCloseTo(
    (2 + 3 / Math.log2(3) + 0.5) / (3 + 2 / Math.log2(3) + 0.5),
  );
  expect(ndcg(['best', 'good', 'fair', 'other'], judgements)).toBe(1);
  expect(ndcg([...Array.from({ length: 10 }, () => 'other'), 'best'], judgements)).toBe(0);
  expect(ndcg([], judgements)).toBe(0);
});
