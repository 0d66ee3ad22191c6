import type { FormRow } from './concepts.ts';
import type { SearchDocument } from './document.ts';
import type { NameRow } from './names.ts';
import { isStopWord } from './stop-words.ts';
import { wordsOf } from './words.ts';

/**
 * The words for concepts and the names of entries that begin with the same two letters. A reader's browser fetches only
 * what the words of a query begin with, so a long thesaurus and a long list of names cost few bytes.
 */
export interface LookupPart {
  /** Words for concepts whose first word begins so. */
  forms: FormRow[];
  /** Names that have a word which begins so. */
  names: NameRow[];
}

/**
 * The beginning under which a word is looked up. A letter beyond a to z and the digits is written as its number, so that
 * it can name a file.
 */
export const beginningOf = (word: string): string =>
  [...word]
    .slice(0, 2)
    .map((letter) => (/[a-z0-9]/.test(letter) ? letter : `_${letter.codePointAt(0)?.toString(36)}`))
    .join('');

/** All parts, by the beginnings of their words. */
export function lookupParts(
  documents: readonly Pick<SearchDocument, 'title' | 'names'>[],
  forms: readonly FormRow[],
): Map<string, LookupPart> {
  const parts = new Map<string, LookupPart>();
  const part = (beginning: string) => {
    const made = parts.get(beginning) ?? { forms: [], names: [] };
    parts.set(beginning, made);
    return made;
  };
  for (const form of forms) {
    const [first] = wordsOf(form[0]);
    if (first !== undefined) part(beginningOf(first)).forms.push(form);
  }
  for (const [place, { title, names }] of documents.entries()) {
    const rows: NameRow[] = [[place, title], ...names.map((name) => [place, name, title] as const)];
    for (const row of rows) {
      const words = wordsOf(row[1]).filter((word) => !isStopWord(word));
      // Many know a programme by a later word of its title; its other names are known from their beginning.
      const told = row.length === 2 ? words : words.slice(0, 1);
      for (const beginning of new Set(told.map(beginningOf))) part(beginning).names.push(row);
    }
  }
  return parts;
}
