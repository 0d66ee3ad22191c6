/** Measures of one ranking. All take the ids an engine gave, best first, and the grades of the judged documents. */
type Grades = ReadonlyMap<string, number>;

/**
 * Normalised discounted cumulated gain of the first ten: the gain of a document is its grade, divided by log2(rank + 1);
 * the sum is divided by that of the best order of all judged documents. From 0 to 1.
 * Source: Järvelin & Kekäläinen (2002), Cumulated gain-based evaluation of IR techniques, ACM TOIS 20(4); their
 * discount leaves the first two ranks as they are, ours is the smoother one of trec_eval (`ndcg_cut`).
 * @returns 0 where no document has a grade above 0
 */
export function ndcg(ranking: readonly string[], grades: Grades, depth = 10): number {
  const ideal = discountedGain(
    [...grades.values()].filter(above0).sort((one, other) => other - one),
    depth,
  );
  if (ideal === 0) return 0;
  return (
    discountedGain(
      firstUses(ranking).map((id) => Math.max(0, grades.get(id) ?? 0)),
      depth,
    ) / ideal
  );
}

/**
 * One divided by the rank of the first document whose grade is at least `foundFrom`; 0 where none was given.
 * Source: Voorhees (1999), The TREC-8 question answering track report.
 */
export function reciprocalRank(ranking: readonly string[], grades: Grades, foundFrom: number): number {
  const place = firstUses(ranking).findIndex((id) => (grades.get(id) ?? 0) >= foundFrom);
  return place === -1 ? 0 : 1 / (place + 1);
}

/** What share of all documents with a grade above 0 stands among the first `depth`. 0 where there is none. */
export function recall(ranking: readonly string[], grades: Grades, depth = 100): number {
  const wanted = [...grades.values()].filter(above0).length;
  const found = firstUses(ranking)
    .slice(0, depth)
    .filter((id) => above0(grades.get(id) ?? 0)).length;
  return wanted === 0 ? 0 : found / wanted;
}

/** The mean; not a number where there are no values. */
export const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/**
 * The value that a share of all values do not exceed, by nearest rank: of 20 values, the 95th percentile is the 19th.
 * Not a number where there are no values.
 */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

const above0 = (grade: number) => grade > 0;

const discountedGain = (gains: readonly number[], depth: number) =>
  gains.slice(0, depth).reduce((sum, gain, place) => sum + gain / Math.log2(place + 2), 0);

/** A document that an engine gives twice counts where it stands first. */
const firstUses = (ranking: readonly string[]) => [...new Set(ranking)];
