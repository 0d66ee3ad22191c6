import { idf } from './idf.ts';
import type { IndexTable, Piece, Posting } from './pagefind-index.ts';
import { PAGEFIND_RANKING } from './settings.ts';
import { stem } from './stem.ts';

/** What an index says of one word, by the places of pages in its table. */
export interface WordRanking {
  /** How well each page matches: pages with the word, or a longer one. */
  scores: ReadonlyMap<number, number>;
  /** The pages that hold the very word, in any of its endings. */
  exact: ReadonlySet<number>;
}

/**
 * Ranks the pages that hold a word, or one that begins like it. A word that is not known is taken for the longest known
 * word that it begins with. Pagefind takes a word for as common as all that begin like it together; here it is as rare as
 * it is by itself.
 * Source: BM25 as Pagefind 1.5 has it (pagefind_web/src/search.rs): Robertson and Zaragoza, "The probabilistic relevance
 * framework: BM25 and beyond" (2009), with the uses of a longer word scaled by how much longer it is.
 * @param pieces those in which the word may stand
 */
export function rankWord(word: string, pieces: readonly Piece[], table: IndexTable): WordRanking {
  const key = stem(word);
  const like = wordsLike(key, pieces);
  const exact = new Set(like.get(key)?.map(([page]) => page));
  const counts = new Map<number, number>();
  for (const [other, postings] of like) {
    const counted = likeness(other.length - key.length);
    for (const [page, uses] of postings)
      counts.set(
        page,
        (counts.get(page) ?? 0) + saturated(uses * counted, table.pages[page]?.words ?? 0, table),
      );
  }
  const rarity = idf(exact.size > 0 ? exact.size : counts.size, table.pages.length);
  return { scores: new Map([...counts].map(([page, count]) => [page, count * rarity])), exact };
}

/** The words of an index that begin with a key, or else the longest that the key begins with. */
function wordsLike(key: string, pieces: readonly Piece[]): Map<string, readonly Posting[]> {
  const longer = new Map<string, readonly Posting[]>();
  let longest: [string, readonly Posting[]] | undefined;
  for (const piece of pieces) {
    for (const [word, postings] of piece) {
      if (word.startsWith(key)) longer.set(word, postings);
      else if (key.startsWith(word) && word.length > (longest?.[0].length ?? 0)) longest = [word, postings];
    }
  }
  return longer.size === 0 && longest ? new Map([longest]) : longer;
}

/** How much a word counts that is longer, or shorter, by so many letters. */
function likeness(letters: number): number {
  const difference = Math.abs(letters) + 1;
  return Math.exp((Math.exp(-(difference ** 2) / 8) - 1) * PAGEFIND_RANKING.termSimilarity);
}

/** How much a word tells that is used so often: less with each further use, and less on a longer page. */
function saturated(uses: number, words: number, { meanWords }: IndexTable): number {
  const { termSaturation: k1, pageLength: b } = PAGEFIND_RANKING;
  return ((k1 + 1) * uses) / (k1 * (1 - b + (b * words) / meanWords) + uses);
}
