import { conceptWord, type ConceptRow, type Concepts } from './concepts.ts';
import { factWord } from './facts.ts';
import { filterWords, type FilterWords } from './filter-words.ts';
import { mend, type Correction, type Part, type Way } from './mend.ts';
import type { IndexPort } from './port.ts';
import { ENOUGH_HELD, MOST_KEYWORDS, WEIGHTS } from './settings.ts';
import { isStopWord } from './stop-words.ts';
import { singular, wordsOf } from './words.ts';

/** A stretch of the query, and every way to find it; the way that fits an entry best is what counts. */
export interface Slot {
  typed: string;
  ways: readonly Way[];
  /** How often the stretch stands in the query. */
  times: number;
}

/** What was made of a query, for the search and for telling the reader. */
export interface Plan {
  slots: readonly Slot[];
  /** Words as they were typed, with what was searched in their place. */
  corrected: readonly Correction[];
  /** Stretches that stand for a concept of the thesaurus, with its preferred term; `own` where just that was typed. */
  expanded: readonly { typed: string; concept: number; term: string; own: boolean }[];
  /** Values of filters that the query names, to offer; by what was typed for them. */
  filters: readonly FilterWords[];
  /** The words that were searched, for marking them in a text. */
  searched: readonly string[];
  /** The last word, where it was left out because it may not be typed to its end. */
  left?: string;
}

export interface SearchOptions {
  /** Words as they were typed only: nothing corrected, joined or split. */
  literal?: boolean;
  /** False: no other words of the sector for those typed. */
  thesaurus?: boolean;
  /** True while somebody types: a last word that is no known one is left out, and `left` names it. */
  unfinished?: boolean;
}

/**
 * Works out what to ask the index: phrases of the sector first, then words, without those that say nothing; a word that
 * the index does not know is joined with its neighbour, split, completed or put right.
 */
export async function planQuery(query: string, index: IndexPort, options: SearchOptions = {}): Promise<Plan> {
  if (options.literal) return literalPlan(wordsOf(query));
  const named = filterWords(query);
  const typed = wordsOf(named.rest);
  const looked = await index.lookup(typed);
  const concepts = options.thesaurus === false ? undefined : looked.concepts;
  // Of a query that ends in a space or a mark, the last word is whole.
  const unfinished = options.unfinished === true && /[\p{L}\p{N}]$/u.test(named.rest);
  const mended = await mend(typed, index, looked.names, concepts, unfinished);
  // A word put right may begin with another letter, and its phrases stand under that one.
  await index.lookup(mended.parts.map(({ word }) => word));
  const slots = slotsOf(mended.parts, concepts);
  return {
    slots: [...slots.map(({ slot }) => slot), ...named.found.map(slotOfFilter)],
    filters: [
      ...named.found,
      ...slots.flatMap(({ concept, slot }) => filtersOf(slot.typed, concept, concepts)),
    ],
    corrected: mended.corrected,
    expanded: slots.flatMap(({ concept, slot, used }) => {
      if (concept === undefined) return [];
      const term = concepts?.rows[concept]?.[0] ?? '';
      return [
        { typed: slot.typed, concept, term, own: inSingular(wordsOf(term)) === inSingular(used ?? []) },
      ];
    }),
    searched: [...new Set(mended.parts.flatMap(({ ways }) => ways.flatMap(({ words }) => words)))],
    ...(mended.left === undefined ? {} : { left: mended.left }),
  };
}

function literalPlan(typed: readonly string[]): Plan {
  const words = searchable(typed);
  return {
    slots: counted(words.map((word) => plain({ typed: word, ways: [{ words: [word], weight: 1 }] }))).map(
      ({ slot }) => slot,
    ),
    corrected: [],
    expanded: [],
    filters: [],
    searched: words,
  };
}

/** A slot, with the concept that it stands for and the words taken for it, slips put right. */
interface Found {
  slot: Slot;
  concept?: number;
  used?: readonly string[];
}

/** Parts that make a phrase of the thesaurus become one slot; words that say nothing become none. */
function slotsOf(parts: readonly Part[], concepts: Concepts | undefined): Found[] {
  const phrases = new Map(concepts?.find(parts.map(({ word }) => word)).map((one) => [one.at, one]));
  const question = parts.filter(({ word }) => !isStopWord(word)).length > MOST_KEYWORDS;
  const found: Found[] = [];
  for (let at = 0; at < parts.length; at += 1) {
    const phrase = phrases.get(at);
    if (phrase !== undefined) {
      const within = parts.slice(at, at + phrase.length);
      const used = within.map(({ word }) => word);
      const ways = [
        { words: [conceptWord(phrase.concept)], weight: WEIGHTS.concept },
        ...moreWays(searchable(used), question, concepts?.rows[phrase.concept]),
      ];
      const typed = within.map((part) => part.typed).join(' ');
      found.push({ slot: { typed, ways, times: 1 }, concept: phrase.concept, used });
      at += phrase.length - 1;
      continue;
    }
    const part = parts[at];
    if (part !== undefined && !isStopWord(part.word)) found.push(plain(part));
  }
  if (found.length === 0) return counted(parts.map(plain));
  const beside = question && found.some(({ concept }) => concept !== undefined);
  return counted(beside ? found.map(lessIfPlain) : found);
}

/** A stretch that stands for no concept, as it counts in a question beside some that do. */
function lessIfPlain(one: Found): Found {
  if (one.concept !== undefined) return one;
  const ways = one.slot.ways.map((way) => ({ ...way, weight: way.weight * WEIGHTS.plainInQuestion }));
  return { ...one, slot: { ...one.slot, ways } };
}

const plain = ({ typed, ways }: Pick<Slot, 'typed' | 'ways'>): Found => ({ slot: { typed, ways, times: 1 } });

const inSingular = (words: readonly string[]) => words.map(singular).join(' ');

/**
 * What else finds a concept: the words typed for it, the filters that mean it, and, aside, the concepts near it. Where
 * many entries hold the concept it needs no more than its word, if only one was typed, which may have another ending; in a
 * whole question neither, as long as some entry holds it.
 */
function moreWays(words: readonly string[], question: boolean, row: ConceptRow | undefined): Way[] {
  const [, , near = [], filters = [], held = 0] = row ?? ['', []];
  const enough = held >= (question ? 1 : ENOUGH_HELD);
  const own = enough && words.length > 1 ? [] : [{ words, weight: WEIGHTS.wordsOfConcept }];
  if (held >= ENOUGH_HELD) return own;
  return [
    ...own,
    ...filters.map(([facet, value]) => ({
      words: [factWord(facet, value)],
      weight: WEIGHTS.filterOfConcept,
    })),
    ...near.map((one) => ({ words: [conceptWord(one)], weight: WEIGHTS.near, aside: true })),
  ];
}

const slotOfFilter = ({ typed, facet, values }: FilterWords): Slot => ({
  typed,
  ways: values.map((value) => ({ words: [factWord(facet, value)], weight: 1 })),
  times: 1,
});

/** The filters that a concept of the thesaurus names, one for each facet. */
function filtersOf(
  typed: string,
  concept: number | undefined,
  concepts: Concepts | undefined,
): FilterWords[] {
  const named = concept === undefined ? [] : (concepts?.rows[concept]?.[3] ?? []);
  return [...new Set(named.map(([facet]) => facet))].map((facet) => ({
    typed,
    facet,
    values: named.filter(([one]) => one === facet).map(([, value]) => value),
  }));
}

/** Words without those that say nothing, unless that would leave none. */
function searchable(words: readonly string[]): string[] {
  const telling = words.filter((word) => !isStopWord(word));
  return telling.length > 0 ? telling : [...words];
}

/** The same stretch twice becomes one slot that counts twice. */
function counted(all: readonly Found[]): Found[] {
  const byTyped = new Map<string, Found>();
  for (const one of all) {
    const times = (byTyped.get(one.slot.typed)?.slot.times ?? 0) + 1;
    byTyped.set(one.slot.typed, { ...one, slot: { ...one.slot, times } });
  }
  return [...byTyped.values()];
}
