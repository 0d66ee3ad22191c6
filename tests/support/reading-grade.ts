/**
 * The Flesch-Kincaid grade: about how many years of school a text asks for. Grade 9 is reading age 14.
 *
 *     0.39 × words for each sentence + 11.8 × syllables for each word − 15.59
 *
 * It measures length of sentences and of words, not sense, so it is an alarm and not a judge. A word is a run of
 * letters; `2020`, `£4.50` and `30%` are words of one syllable. A sentence ends at `.`, `!`, `?` or `:` before a
 * space, or at the end of its block, so a list item without a full stop is a sentence too. It knows no names:
 * `Loughborough` counts as a hard word, which makes the grade a little too high rather than too low.
 * @param blocks paragraphs, list items and the like, as plain text
 */
export function readingGrade(blocks: readonly string[]): number {
  const sentences = blocks.flatMap(sentencesOf);
  const words = sentences.flatMap(wordsOf);
  if (words.length === 0) return 0;
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59;
}

export const sentencesOf = (block: string): string[] =>
  block.split(/(?<=[.!?:]["'”’)]*)\s+/).filter((sentence) => wordsOf(sentence).length > 0);

/** Words as a reader counts them: `follow-up` is one, and so is `£4.50`. */
export const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}][\p{L}\p{N}'’.,%-]*/gu) ?? [];

/**
 * How many syllables an English word has: groups of vowels, without a silent final `e` and the `ed` and `es` that
 * are not spoken. Hyphened words are counted part by part. Wrong for a few words, and by one.
 */
export function syllablesOf(word: string): number {
  return word
    .toLowerCase()
    .split('-')
    .reduce((sum, part) => sum + partSyllables(part.replace(/[’'].*$/, '').replace(/[^a-z]/g, '')), 0);
}

function partSyllables(part: string): number {
  const spoken = part
    .replace(/(?<=[^aeiouy]{1}|[aeiouy][^aeiouyl])e$/, '')
    .replace(/(?<![td])ed$/, '')
    .replace(/(?<![sxz]|[cs]h|[cg])es$/, '');
  const groups = spoken.match(/[aeiouy]+/g)?.length ?? 0;
  // Vowels beside each other that are spoken apart, as in `evaluation`, `area` and `being`.
  const apart = part.match(/ia(?!l$|n$)|io(?!u|n)|ua(?!l|r)|ea(?=$|s$)|eo(?!u)|(?<=[^q])ui(?=n)|ying|eing/g)?.length ?? 0;
  return Math.max(1, groups + apart);
}
