import { bestExcerpt, type Excerpt } from './excerpt.ts';
import { planQuery, type Plan, type SearchOptions } from './plan.ts';
import type { IndexPort, WordHits } from './port.ts';
import { rank, type Ranked } from './rank.ts';
import { suggest, type Suggestion } from './suggest.ts';
import { wordsOf } from './words.ts';

/** An entry that answers a query. */
export interface Hit {
  /** The entry, by the short sum of its id; see `entryOf`. */
  entry: string;
  score: number;
  /** True where every part of the query was found. */
  all: boolean;
  /** The parts of the query that were found in it, as they were typed. */
  found: readonly string[];
  /** The parts that were not. */
  missing: readonly string[];
}

export interface Answer {
  /** Best first. */
  hits: readonly Hit[];
  /** What an entry is called in `hits`, by its id. */
  entryOf(id: string): string;
  corrected: Plan['corrected'];
  expanded: Plan['expanded'];
  filters: Plan['filters'];
  searched: Plan['searched'];
  /** True where the last word was not searched, because it may not be typed to its end. */
  unfinished: boolean;
}

export interface Search {
  /** Fetches what the first query needs, ahead of it. */
  open(): Promise<void>;
  find(query: string, options?: SearchOptions): Promise<Answer>;
  /** What may be meant by the letters typed so far. */
  suggest(typed: string, recent: readonly string[]): Promise<Suggestion[]>;
  /** Preferred terms of the concepts near those that were asked for, to offer when nothing is found. */
  near(answer: Answer): Promise<string[]>;
  /** Where an entry answers a query best; nothing where its text does not, only its facts. */
  excerpt(id: string, answer: Answer): Promise<Excerpt | undefined>;
}

/**
 * An entry that holds only some of the query is shown while it is at least so good as this share of the best one;
 * below it stand entries that hold one common word of a whole question.
 */
const WORTH_SHOWING = 0.1;

/** A search over an index, wherever the index is kept. */
export function searchOver(index: IndexPort): Search {
  return {
    async open() {
      await Promise.all([index.sums(), index.lookup([]), index.start()]);
    },
    async suggest(typed, recent) {
      const { names, concepts } = await index.lookup(wordsOf(typed));
      return suggest(typed, names, concepts, recent);
    },
    async near({ expanded }) {
      if (expanded.length === 0) return [];
      const rows = await index.concepts();
      const places = new Set(expanded.flatMap(({ concept }) => rows[concept]?.[2] ?? []));
      return [...places].flatMap((place) => {
        const [term, , , , held = 0] = rows[place] ?? ['', []];
        // None is offered in vain.
        return held > 0 ? [term] : [];
      });
    },
    async excerpt(id, { searched, expanded }) {
      const wanted = { words: searched, concepts: expanded.map(({ concept }) => concept) };
      return bestExcerpt(await index.text(id), wanted);
    },
    async find(query, options = {}) {
      const plan = await planQuery(query, index, options);
      const [sums, alike, { names }] = await Promise.all([index.sums(), index.alike(), index.lookup([])]);
      const words = [...new Set(plan.slots.flatMap(({ ways }) => ways.flatMap(({ words }) => words)))];
      const hits = new Map<string, WordHits>(
        await Promise.all(words.map(async (word) => [word, await index.ask(word)] as const)),
      );
      const called = options.literal ? [] : names.called(calledBy(query, plan));
      const ranked = worthShowing(rank(plan.slots, hits, sums.size, alike, called));
      const parts = plan.slots.map(({ typed }) => asTyped(typed, query));
      return {
        hits: ranked.map(({ place, score, all, found }) => ({
          entry: sums.sumAt(place),
          score,
          all,
          found: found.map((slot) => parts[slot] ?? ''),
          missing: parts.filter((_, slot) => !found.includes(slot)),
        })),
        entryOf: sums.sumOf,
        corrected: plan.corrected,
        expanded: plan.expanded,
        filters: plan.filters,
        searched: plan.searched,
        unfinished: plan.left !== undefined,
      };
    },
  };
}

/** A stretch of the query in the reader's own capitals, where it stands there as it is. */
function asTyped(stretch: string, query: string): string {
  const at = query.toLowerCase().indexOf(stretch.toLowerCase());
  return at < 0 ? stretch : query.slice(at, at + stretch.length);
}

/** The words by which an entry may have been called: as typed, with slips put right. */
function calledBy(query: string, { corrected }: Plan): string[] {
  const text = ` ${wordsOf(query).join(' ')} `;
  return wordsOf(
    corrected.reduce((whole, { typed, used }) => whole.replace(` ${typed} `, ` ${used} `), text),
  );
}

function worthShowing(ranked: readonly Ranked[]): readonly Ranked[] {
  const best = Math.max(0, ...ranked.map(({ score }) => score));
  return ranked.filter(({ all, score }) => all || score >= best * WORTH_SHOWING);
}
