import { conceptWord, type ConceptRow } from '../search/concepts.ts';
import type { SearchDocument } from '../search/document.ts';
import { isAddedWord } from '../search/facts.ts';
import { lookupParts, withoutForms } from '../search/lookup.ts';
import { packMarks } from '../search/marks.ts';
import { FILES, type StartFile } from '../search/pagefind-port.ts';
import { packVocabulary } from '../search/vocabulary.ts';

/**
 * What stands beside Pagefind's files: names, words for concepts, and the known words.
 * @param counts in how many entries each word of the index stands, the words for concepts among them
 * @param marks Pagefind's name for each document
 * @returns the files by name
 */
export function ownFiles(
  documents: readonly SearchDocument[],
  thesaurus: readonly ConceptRow[],
  counts: ReadonlyMap<string, number>,
  marks: readonly { mark: string; id: string }[],
): Map<string, string> {
  const made = new Map<string, string>();
  // Nobody has a slip in a long number put right, and nobody wants one offered.
  const words = [...counts].filter(([word]) => !isAddedWord(word) && !/\d{3}/.test(word));
  made.set(FILES.words, packVocabulary(new Map(words)));
  const byLetter = Map.groupBy(words, ([word]) => word.slice(0, 1));
  for (const [letter, own] of byLetter) made.set(FILES.wordsFrom(letter), packVocabulary(new Map(own)));
  const concepts = withCounts(thesaurus, counts);
  made.set(FILES.concepts, JSON.stringify(concepts.map(withoutForms)));
  const parts = lookupParts(documents, concepts);
  for (const [beginning, part] of parts) made.set(FILES.lookup(beginning), JSON.stringify(part));
  const start: StartFile = {
    marks: packMarks(marks),
    beginnings: [...parts.keys()].sort().join(' '),
    letters: [...byLetter.keys()].sort().join(''),
  };
  made.set(FILES.start, JSON.stringify(start));
  return made;
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
