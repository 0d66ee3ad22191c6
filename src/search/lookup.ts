import { formRows, type ConceptRow, type FormRow, type PlacedConcept } from './concepts.ts';
import type { SearchDocument } from './document.ts';
import type { NameRow } from './names.ts';
import { ENOUGH_HELD } from './settings.ts';
import { isStopWord } from './stop-words.ts';
import { wordsOf } from './words.ts';

/**
 * The words for concepts and the names of entries that begin with the same two letters. A reader's browser fetches only
 * what the words of a query begin with, so a long thesaurus and a long list of names cost few bytes.
 */
export interface LookupPart {
  /** Words for concepts whose first telling word begins so. */
  forms: FormRow[];
  /** The concepts they stand for, without their words. */
  concepts: PlacedConcept[];
  /** Names that begin so, or have a telling word which does. */
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

/** The beginnings to look up for some words: not those of words that say nothing, as long as there are others. */
export function beginningsOf(words: readonly string[]): string[] {
  const telling = words.filter((word) => !isStopWord(word));
  return [...new Set((telling.length > 0 ? telling : words).map(beginningOf))];
}

/** All parts, by the beginnings of their words. */
export function lookupParts(
  documents: readonly Pick<SearchDocument, 'title' | 'names'>[],
  concepts: readonly ConceptRow[],
): Map<string, LookupPart> {
  const parts = new Map<string, LookupPart>();
  const part = (beginning: string) => {
    const made = parts.get(beginning) ?? { forms: [], concepts: [], names: [] };
    parts.set(beginning, made);
    return made;
  };
  for (const form of formRows(concepts)) {
    const words = wordsOf(form[0]);
    const first = words.find((word) => !isStopWord(word)) ?? words[0];
    if (first !== undefined) part(beginningOf(first)).forms.push(form);
  }
  for (const { forms, concepts: named } of parts.values()) {
    for (const place of new Set(forms.map(([, concept]) => concept))) {
      const row = concepts[place];
      if (row !== undefined) named.push([place, asAsked(row)]);
    }
  }
  for (const [place, { title, names }] of documents.entries()) {
    const rows: NameRow[] = [[place, title], ...names.map((name) => [place, name, title] as const)];
    for (const row of rows) {
      const [first = '', ...rest] = wordsOf(row[1]);
      const words = [first, ...rest].filter((word) => !isStopWord(word));
      // Many know a programme by a later word of its title; its other names are known from their beginning. Written as one
      // word, a name begins with its first word, whatever that is.
      const told = [first, ...(row.length === 2 ? words : words.slice(0, 1))];
      for (const beginning of new Set(told.map(beginningOf))) part(beginning).names.push(row);
    }
  }
  return parts;
}

/** What a query may ask of a concept: those near it only where few entries hold it; see `plan.ts`. */
function asAsked(row: ConceptRow): ConceptRow {
  const [term, , near = [], filters = [], held = 0] = row;
  return [term, [], held < ENOUGH_HELD ? near : [], filters, held];
}

/** A concept without its other words, as it travels. */
export const withoutForms = ([term, , ...rest]: ConceptRow): ConceptRow => [term, [], ...rest];
