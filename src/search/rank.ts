import { idf } from './idf.ts';
import type { Slot } from './plan.ts';
import type { WordHits } from './port.ts';
import { ALIKE_GAIN, COVERAGE_GAIN, MOST_FOR_ALL_FIRST, NAME_GAIN } from './settings.ts';

export interface Ranked {
  /** The entry's place in the list of names. */
  place: number;
  score: number;
  /** True where every stretch of the query was found in the entry. */
  all: boolean;
  /** Which stretches were found, by their place in the plan. */
  found: readonly number[];
}

/**
 * Fuses the answers to single words into one ranking: the scores (BM25, from Pagefind) are summed, the best way of each
 * stretch counts, and what is rare counts more because BM25 says so. An entry with every stretch stands above one with
 * some, unless a whole question was asked. Among those with some, the share of what was asked, weighted by rarity, raises
 * the score: two rare words found once are worth more than one of them found often. Then each entry gains by how well
 * those answer that are most like it: what is about the same things is likely to answer the same questions. Source:
 * F. Diaz, "Regularizing ad hoc retrieval scores", CIKM 2005.
 * @param hits what the index says of each word of the plan
 * @param size how many entries the index has
 * @param alike for each entry those most like it
 * @param called the entries whose whole name was asked for
 */
export function rank(
  slots: readonly Slot[],
  hits: ReadonlyMap<string, WordHits>,
  size: number,
  alike: readonly (readonly number[])[] = [],
  called: readonly number[] = [],
): Ranked[] {
  const asked = slots.map((slot) => scoreSlot(slot, hits));
  const rarity = asked.map(({ matched }) => idf(matched.size, size));
  const whole = rarity.reduce((sum, one) => sum + one, 0);
  const places = new Set(asked.flatMap(({ scores }) => [...scores.keys()]));
  const ranked = [...places].map((place) => {
    const found = asked.flatMap(({ matched }, slot) => (matched.has(place) ? [slot] : []));
    const sum = asked.reduce(
      (total, { scores }, slot) => total + (scores.get(place) ?? 0) * (slots[slot]?.times ?? 1),
      0,
    );
    const share = whole === 0 ? 0 : found.reduce((total, slot) => total + (rarity[slot] ?? 0), 0) / whole;
    return { place, score: sum * (1 + COVERAGE_GAIN * share), all: found.length === slots.length, found };
  });
  const own = new Map(ranked.map(({ place, score }) => [place, score]));
  for (const one of ranked) {
    const others = alike[one.place] ?? [];
    const sum = others.reduce((total, other) => total + (own.get(other) ?? 0), 0);
    if (others.length > 0) one.score += (ALIKE_GAIN * sum) / others.length;
  }
  const best = Math.max(0, ...ranked.map(({ score }) => score));
  for (const one of ranked) if (called.includes(one.place)) one.score += best * NAME_GAIN;
  const allFirst = slots.length <= MOST_FOR_ALL_FIRST;
  return ranked.sort(
    (one, other) =>
      (allFirst ? Number(other.all) - Number(one.all) : 0) ||
      other.score - one.score ||
      one.place - other.place,
  );
}

/** How well each entry answers to one stretch of the query, and which entries hold all of it. */
function scoreSlot(
  { ways }: Slot,
  hits: ReadonlyMap<string, WordHits>,
): { scores: Map<number, number>; matched: Set<number> } {
  const scores = new Map<number, number>();
  const matched = new Set<number>();
  for (const { words, weight, begins = false, aside = false } of ways) {
    const answers = words.map((word) => hits.get(word));
    const sums = new Map<number, { sum: number; words: number }>();
    for (const answer of answers) {
      // Pagefind answers to a word that it does not know with the nearest shorter one, which is another word.
      if (answer === undefined || (answer.exact.size === 0 && !begins)) continue;
      for (const [place, score] of answer.scores) {
        const one = sums.get(place) ?? { sum: 0, words: 0 };
        // A word that only begins like the one asked for adds a little, but is not the word.
        const counts = begins || answer.exact.has(place);
        sums.set(place, { sum: one.sum + score, words: one.words + (counts ? 1 : 0) });
      }
    }
    for (const [place, { sum, words: held }] of sums) {
      scores.set(place, Math.max(scores.get(place) ?? 0, sum * weight));
      if (held === words.length && !aside) matched.add(place);
    }
  }
  return { scores, matched };
}
