import { lettersOnly } from './facts.ts';
import { singular, wordsOf } from './words.ts';

/**
 * A concept of the thesaurus as it travels: its preferred term, the other words for it, the concepts near it by their
 * place, the values of filters that mean the same, and how many entries hold it.
 */
export type ConceptRow = readonly [
  concept: string,
  forms: readonly string[],
  near?: readonly number[],
  filters?: readonly (readonly [facet: string, value: string])[],
  held?: number,
];

/** A word for a concept, with the concept's place in the thesaurus. */
export type FormRow = readonly [form: string, concept: number];

/** A concept with its place in the thesaurus. */
export type PlacedConcept = readonly [concept: number, row: ConceptRow];

/** Every word for every concept, its preferred term first. */
export const formRows = (rows: readonly ConceptRow[]): FormRow[] =>
  rows.flatMap(([term, forms], concept) => [term, ...forms].map((form) => [form, concept] as const));

/** A stretch of words that stands for a concept. */
export interface FoundConcept {
  /** Place in the thesaurus. */
  concept: number;
  /** Place of the first word, and how many words it takes. */
  at: number;
  length: number;
}

/**
 * Finds the concepts of a thesaurus in a row of words. The longest form wins where several begin at the same word,
 * and singular and plural count as the same.
 *
 * In a text, a short form in capitals is found only in capitals: "SEND" is not in "they send a letter". A reader may type
 * it as they like.
 */
export class Concepts {
  /** By their place in the thesaurus, those that are known so far. */
  readonly rows: Record<number, ConceptRow> = {};
  /** Every form that is known so far, as it is written. */
  readonly forms: FormRow[] = [];
  readonly #byFirst = new Map<string, { concept: number; words: string[]; short: boolean }[]>();

  constructor(rows: readonly ConceptRow[] = []) {
    this.add(formRows(rows), [...rows.entries()]);
  }

  /** More words for concepts, and the concepts they stand for: a reader's browser fetches them as they are needed. */
  add(forms: readonly FormRow[], rows: readonly PlacedConcept[]): void {
    for (const [place, row] of rows) this.rows[place] = row;
    this.forms.push(...forms);
    for (const [form, concept] of forms) {
      const words = wordsOf(form).map(singular);
      const [first] = words;
      if (first === undefined) continue;
      const list = this.#byFirst.get(first) ?? [];
      list.push({ concept, words, short: words.length === 1 && isInCapitals(form) });
      list.sort((one, other) => other.words.length - one.words.length);
      this.#byFirst.set(first, list);
    }
  }

  /** @param words what a reader typed, as `wordsOf` gives it, stop words and all */
  find(words: readonly string[]): FoundConcept[] {
    return this.#find(words.map(singular), () => true);
  }

  /**
   * @param sentences the words of a text, as `writtenWordsOf` gives them, sentence by sentence: none stands across two
   * @returns each with its place among all words
   */
  findInText(sentences: readonly (readonly string[])[]): FoundConcept[] {
    let before = 0;
    return sentences.flatMap((words) => {
      const singulars = words.map((word) => singular(word.toLowerCase()));
      const found = this.#find(singulars, (at) => isInCapitals(words[at] ?? ''));
      const start = before;
      before += words.length;
      return found.map((one) => ({ ...one, at: one.at + start }));
    });
  }

  #find(singulars: readonly string[], mayBeShort: (at: number) => boolean): FoundConcept[] {
    const found: FoundConcept[] = [];
    for (let at = 0; at < singulars.length;) {
      const form = this.#byFirst
        .get(singulars[at] ?? '')
        ?.find(
          ({ words, short }) =>
            words.every((word, index) => singulars[at + index] === word) && (!short || mayBeShort(at)),
        );
      if (form === undefined) {
        at += 1;
      } else {
        found.push({ concept: form.concept, at, length: form.words.length });
        at += form.words.length;
      }
    }
    return found;
  }

  /** Every word that stands in some form, for telling slips of the finger from words of the sector. */
  words(): string[] {
    return this.forms.flatMap(([form]) => wordsOf(form));
  }
}

/** As a short form is written, with or without an ending: "LAC", "SWs", "CiC". */
const isInCapitals = (word: string): boolean => /\p{Lu}.*\p{Lu}/u.test(word);

/**
 * The word that stands for a concept in the index. It is indexed wherever any of the concept's forms stands in a text,
 * so one question to the index finds them all. No reader types such a word.
 */
export const conceptWord = (concept: number): string => `qz${lettersOnly(concept.toString(36))}zq`;
