/**
 * The numbers of the index and of the ranking. They were chosen by measuring with `npm run bench:search` on the tuning
 * half of `tests/relevance/queries.yaml` and on collections of other text, never by taste; the hold-back half was left
 * alone.
 */

/** How many times a word counts in each part of an entry (Pagefind takes 0 to 10). */
export const FIELD_WEIGHTS = {
  title: 4,
  names: 5,
  summary: 3,
  questions: 1,
  outcomes: 3,
  facts: 2,
  related: 0.3,
  headings: 2,
  text: 1,
} as const;
export type Field = keyof typeof FIELD_WEIGHTS;

/** What one use of a word in the text weighs in Pagefind, which takes weights up to 10: one word may weigh 40 uses. */
export const WEIGHT_UNIT = 0.25;

/**
 * A word is indexed at most so often in each part of an entry. BM25 hardly tells the twentieth use of a word from the
 * thirtieth, and what is not indexed need not be sent to a phone.
 */
export const MOST_USES = 20;

/** How many places of words one piece of the index holds. Small pieces, so that a word costs few bytes. */
export const CHUNK_SIZE = 800;

/**
 * Pagefind's own ranking of one word, which is BM25: `pageLength` is its b and `termSaturation` its k1 (after
 * `termSimilarity` has scaled the frequency of a word that matches in full by exp(-0.1175 × termSimilarity)).
 * Source: pagefind_web/src/search.rs of Pagefind 1.5.
 */
export const PAGEFIND_RANKING = {
  pageLength: 0.75,
  termSaturation: 1.5 * WEIGHT_UNIT,
  termSimilarity: 4,
} as const;

/** What another word counts beside the word that was typed. */
export const WEIGHTS = {
  /** A concept of the thesaurus in place of the words typed for it. */
  concept: 1,
  /** The words typed, where they stand for a concept as well. */
  wordsOfConcept: 0.4,
  /** A value of a filter that means the concept. */
  filterOfConcept: 1,
  /**
   * In a whole question, a word that stands for no concept beside others that do: most such words are only how one asks
   * ("keep", "house", "turn"), but they are rare in texts about programmes and would count much.
   */
  plainInQuestion: 0.5,
  /** A concept near the one typed: it raises an entry, but does not answer the query. */
  near: 0.2,
  /** The nearest known word to one that is not known, and the next ones after it. */
  corrections: [0.9, 0.5, 0.3],
  /** The words of a name as they stand, where the name is one word. */
  joined: 0.9,
  /** A word that only begins like the one typed. */
  beginning: 0.7,
} as const;

/** A concept that so many entries hold is found well enough by its own word; every other word to ask costs bytes. */
export const ENOUGH_HELD = 20;

/**
 * A query of more telling words than this is a whole question. The words of its phrases, each for itself, then stand in
 * many entries that have nothing to do with it, so only the phrases are asked for.
 */
export const MOST_KEYWORDS = 3;

/** How many entries count as being like an entry, and how much of their mean score it gains; see `rank.ts`. */
export const MOST_ALIKE = 3;
export const ALIKE_GAIN = 0.2;

/** What share of its score an entry gains when all of the query is found in it; see `rank.ts`. */
export const COVERAGE_GAIN = 0.3;
/**
 * Up to so many things asked for, an entry with all of them stands above every entry with some. A whole question names
 * more, and an entry that happens to use all of its words is often only a long one: there the scores decide, which know
 * how much each word tells.
 */
export const MOST_FOR_ALL_FIRST = 4;
/** What an entry gains when the query is its whole name, in scores of the best entry. */
export const NAME_GAIN = 1;
