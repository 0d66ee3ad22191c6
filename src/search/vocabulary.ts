/**
 * The words of the index, each with how many entries hold it, in a form that travels lightly: sorted, each word without
 * the letters it shares with the one before it.
 */

/** Packs words into text: one a line, as shared letters (base 36), the rest, and the size of its count (0 to 9). */
export function packVocabulary(counts: ReadonlyMap<string, number>): string {
  let before = '';
  return [...counts.keys()]
    .sort()
    .map((word) => {
      let shared = 0;
      while (shared < 35 && shared < word.length && word[shared] === before[shared]) shared += 1;
      before = word;
      const size = Math.min(9, Math.round(Math.log2(counts.get(word) ?? 1)));
      return `${shared.toString(36)}${word.slice(shared)}${size}`;
    })
    .join('\n');
}

/** A word of the index; `size` is the logarithm (base 2) of how many entries hold it. */
export interface KnownWord {
  word: string;
  size: number;
}

/** Reads what `packVocabulary` wrote: words from A to Z. */
export function unpackVocabulary(packed: string): KnownWord[] {
  let before = '';
  if (packed === '') return [];
  return packed.split('\n').map((line) => {
    const word = before.slice(0, parseInt(line.slice(0, 1), 36)) + line.slice(1, -1);
    before = word;
    return { word, size: Number(line.slice(-1)) };
  });
}
