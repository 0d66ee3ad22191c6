/**
 * Cuts a text into the words that are indexed and searched: small letters, no accents, no apostrophes and no possessive
 * endings, hyphenated words as their parts. The index and the search cut alike, so they always agree.
 */
export const wordsOf = (text: string): string[] => cut(text.normalize('NFKD').toLowerCase());

/** The same words, one for one, with their capitals: in small letters they are those of `wordsOf`. */
export const writtenWordsOf = (text: string): string[] => cut(text.normalize('NFKD'));

/** A text cut where a phrase ends: after a sentence, a colon or a semicolon. Cutting each into words gives all the words. */
export const sentencesOf = (text: string): string[] => text.split(/(?<=[.!?:;]["'”’)\]]*)\s+/u);

const cut = (text: string): string[] =>
  text
    .replace(/\p{M}/gu, '')
    // "carer's" and "carers'" are about carers; "don't" stays one word.
    .replace(/['’ʼ]s\b/gi, '')
    .replace(/['’ʼ]/g, '')
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/**
 * A word without its plural ending, for comparing names and phrases where no index is at hand. It is no stemmer: the
 * index has its own.
 */
export function singular(word: string): string {
  const irregular = IRREGULAR.get(word);
  if (irregular !== undefined) return irregular;
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (word.length > 4 && /(ss|sh|ch|x|z)es$/.test(word)) return word.slice(0, -2);
  // Short ones too: "SWs" are social workers.
  if (word.length > 2 && word.endsWith('s') && !/(ss|us|is)$/.test(word)) return word.slice(0, -1);
  return word;
}

/** Plurals that no ending tells, both ways, because a stemmer of endings takes them for two words. */
const PAIRS = [
  ['child', 'children'],
  ['person', 'people'],
  ['woman', 'women'],
  ['man', 'men'],
  ['mum', 'mums'],
  ['wife', 'wives'],
  ['life', 'lives'],
] as const;
const IRREGULAR = new Map<string, string>(PAIRS.map(([one, many]) => [many, one]));

/** The other number of a word with an irregular plural: "children" for "child" and the other way about. */
export function otherNumber(word: string): string | undefined {
  const pair = PAIRS.find((both) => both.some((form) => form === word));
  return pair?.find((form) => form !== word);
}

/**
 * A word without the commonest endings, for marking "fostering" where "foster" was asked for. Rougher than the index's
 * own stemmer, and used for nothing but marking.
 */
export function rootOf(word: string): string {
  let root = singular(word);
  for (let before = ''; before !== root;) {
    before = root;
    // "placements" loses one ending, "fostering" two.
    const shorter = root.replace(ENDING, '').replace(/([^aeiou])\1$/, '$1');
    if (shorter.length >= 3) root = shorter;
  }
  return root.length > 2 ? root.replace(/[eiy]$/, '') : root;
}

const ENDING = /(?:ations?|ments?|ings?|ers?|ed|ly|al)$/;
