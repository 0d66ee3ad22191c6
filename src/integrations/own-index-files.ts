import { alikeEntries, packAlike } from '../search/alike.ts';
import { conceptWord, type ConceptRow } from '../search/concepts.ts';
import type { SearchDocument } from '../search/document.ts';
import { isAddedWord } from '../search/facts.ts';
import type { Weighed } from '../search/index-text.ts';
import { lookupParts, withoutForms } from '../search/lookup.ts';
import { FILES, type StartFile } from '../search/pagefind-port.ts';
import { MOST_ALIKE } from '../search/settings.ts';
import { packSums } from '../search/sums.ts';
import { packVocabulary } from '../search/vocabulary.ts';

/** What stands beside Pagefind's files. */
export interface OwnFiles {
  /** The files by name, without the one that is fetched first. */
  files: Map<string, string>;
  /** What that one says, but for Pagefind's table, which has no name before Pagefind has written it. */
  start: Omit<StartFile, 'table'>;
}

/**
 * What stands beside Pagefind's files: names, words for concepts, and the known words.
 * @param counts in how many entries each word of the index stands, the words for concepts among them
 * @param weighed the words of each document
 */
export function ownFiles(
  documents: readonly SearchDocument[],
  thesaurus: readonly ConceptRow[],
  counts: ReadonlyMap<string, number>,
  weighed: readonly Weighed[],
): OwnFiles {
  const made = new Map<string, string>();
  // Nobody has a slip in a long number put right, and nobody wants one offered.
  const words = [...counts].filter(([word]) => !isAddedWord(word) && !/\d{3}/.test(word));
  const letters = { first: '', second: '' };
  for (const [place, which] of (['first', 'second'] as const).entries()) {
    const byLetter = Map.groupBy(words, ([word]) => word.charAt(place));
    byLetter.delete('');
    for (const [letter, own] of byLetter) made.set(FILES.words(which, letter), packVocabulary(new Map(own)));
    letters[which] = [...byLetter.keys()].sort().join('');
  }
  const concepts = withCounts(thesaurus, counts);
  made.set(FILES.concepts, JSON.stringify(concepts.map(withoutForms)));
  const parts = lookupParts(documents, concepts);
  for (const [beginning, part] of parts) made.set(FILES.lookup(beginning), JSON.stringify(part));
  const start = {
    sums: packSums(documents.map(({ id }) => id)),
    alike: packAlike(
      alikeEntries(
        weighed.map(({ weights }) => weights),
        MOST_ALIKE,
      ),
    ),
    beginnings: [...parts.keys()].sort().join(' '),
    ...letters,
  };
  return { files: made, start };
}

/**
 * The text of the file that is fetched first.
 * @param table the hash in the name of Pagefind's table
 */
export function startText(start: OwnFiles['start'], table: string): string {
  const all: StartFile = { table, ...start };
  return JSON.stringify(all);
}

/** Each concept with how many entries hold it. */
const withCounts = (thesaurus: readonly ConceptRow[], counts: ReadonlyMap<string, number>): ConceptRow[] =>
  thesaurus.map(([term, forms, near = [], filters = []], place) => [
    term,
    forms,
    near,
    filters,
    counts.get(conceptWord(place)) ?? 0,
  ]);
