import type { Word } from './shapes.ts';
import * as vocabularies from '../schemas/vocabularies/index.ts';

const lists = Object.values(vocabularies).filter(
  (one): one is Extract<typeof one, object> => typeof one === 'object',
) as vocabularies.Vocabulary[];

/** The words of a closed list with labels and meanings: those of the one vocabulary that has just these words. */
export function labelled(words: readonly string[]): Word[] {
  const list = lists.find(
    (one) => Object.keys(one).length === words.length && words.every((word) => Object.hasOwn(one, word)),
  );
  return words.map((word) => ({ word, ...(list?.[word] ?? { label: word, meaning: '' }) }));
}

/** A word that stands alone beside other things a field takes. */
export const standing = (word: string): Word => ({
  word,
  ...((vocabularies.standingWords as vocabularies.Vocabulary)[word] ?? { label: word, meaning: '' }),
});

const ABBREVIATIONS: ReadonlySet<string> = new Set(['doi', 'isbn', 'url']);

/** The key of a field in human words: `careStatus` is "Care status". */
export function humanWords(key: string): string {
  if (ABBREVIATIONS.has(key)) return key.toUpperCase();
  const words = key.replace(/[A-Z]/g, (capital) => ` ${capital.toLowerCase()}`);
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
