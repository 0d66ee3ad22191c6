import { Concepts, conceptWord, type ConceptRow } from '../../src/search/concepts.ts';
import type { SearchDocument } from '../../src/search/document.ts';
import { weighWords } from '../../src/search/index-text.ts';
import { isAddedWord } from '../../src/search/facts.ts';
import { searchText } from '../../src/search/excerpt.ts';
import { Names, type NameRow } from '../../src/search/names.ts';
import type { IndexPort } from '../../src/search/port.ts';
import { packSums, unpackSums } from '../../src/search/sums.ts';
import { unpackVocabulary, packVocabulary } from '../../src/search/vocabulary.ts';
import { singular } from '../../src/search/words.ts';

/** A document about nothing, but for what a test says of it. */
export const searchable = (id: string, parts: Partial<SearchDocument> = {}): SearchDocument => ({
  id,
  title: id,
  names: [],
  summary: '',
  questions: [],
  outcomes: [],
  facts: [],
  filters: {},
  related: [],
  sections: [],
  ...parts,
});

/** A document with a text under one heading. */
export const withText = (id: string, text: string, parts: Partial<SearchDocument> = {}): SearchDocument =>
  searchable(id, { sections: [{ id: 'what-it-is', heading: 'What it is', text }], ...parts });

/** An index in memory, with a note of what was asked of it. */
export interface MemoryIndex extends IndexPort {
  /** The words it was asked for, in turn. */
  asked: string[];
  /** How often each of its files was wanted. */
  wanted: Record<'concepts' | 'vocabulary' | 'text', number>;
}

/**
 * An index as the search sees it, made of the same words that Pagefind is given. A word scores what it weighs in a
 * document, each time it stands there; singular and plural are one word, as Pagefind's own stemmer has it.
 */
export function memoryIndex(
  documents: readonly SearchDocument[],
  thesaurus: readonly ConceptRow[] = [],
): MemoryIndex {
  const plain = new Concepts(thesaurus);
  const uses = documents.map((document) => weighWords(document, plain).weights);
  const holding = (word: string) => uses.filter((words) => words.has(word)).length;
  const rows = thesaurus.map(([term, forms, near = [], filters = []], place): ConceptRow => [
    term,
    forms,
    near,
    filters,
    holding(conceptWord(place)),
  ]);
  const counts = new Map(
    uses
      .flatMap((words) => [...words.keys()])
      .filter((word) => !isAddedWord(word))
      .map((word) => [word, holding(word)]),
  );
  const names = new Names(
    documents.flatMap(({ title, names: others }, place): NameRow[] => [
      [place, title],
      ...others.map((name): NameRow => [place, name, title]),
    ]),
  );
  const sums = unpackSums(packSums(documents.map(({ id }) => id)));
  const known = unpackVocabulary(packVocabulary(counts));
  const asked: string[] = [];
  const wanted = { concepts: 0, vocabulary: 0, text: 0 };
  return {
    asked,
    wanted,
    sums: async () => sums,
    // Too few to be alike.
    alike: async () => [],
    lookup: async () => {
      wanted.concepts += 1;
      return { names, concepts: new Concepts(rows) };
    },
    concepts: async () => rows,
    wordsWith: async (which, letters) => {
      wanted.vocabulary += 1;
      return known.filter(({ word }) => letters.includes(word.charAt(which === 'first' ? 0 : 1)));
    },
    text: async (id) => {
      wanted.text += 1;
      return searchText(documents.find((document) => document.id === id)?.sections ?? [], plain);
    },
    start: async () => undefined,
    ask: async (word) => {
      asked.push(word);
      const stem = singular(word);
      const scores = new Map<number, number>();
      const exact = new Set<number>();
      for (const [place, words] of uses.entries()) {
        for (const [one, weight] of words) {
          const same = singular(one) === stem;
          if (!same && !one.startsWith(stem)) continue;
          scores.set(place, (scores.get(place) ?? 0) + weight);
          if (same) exact.add(place);
        }
      }
      return { scores, exact };
    },
  };
}
