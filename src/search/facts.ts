/**
 * The word that stands in the index for a value of a filter ("level 4", "tested in the UK"), so that a query that names
 * one finds the entries that have it. No reader types such a word.
 */
export const factWord = (facet: string, value: string): string =>
  `qf${lettersOnly(`${facet}${value}`.replace(/[^a-z0-9]/g, ''))}zq`;

/** True for the words that the index adds to those of the text. */
export const isAddedWord = (word: string): boolean => /^q[fz][a-z]+zq$/.test(word);

/** Each digit as two letters: Pagefind takes a word with digits in it apart, and indexes the parts as well. */
export const lettersOnly = (word: string): string =>
  word.replace(/[0-9]/g, (digit) => `x${'abcdefghij'[Number(digit)]}`);
