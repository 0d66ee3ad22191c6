/**
 * The Flesch-Kincaid grade: about how many years of school a text asks for. Grade 9 is reading age 14.
 *
 *     0.39 × words for each sentence + 11.8 × syllables for each word − 15.59
 *
 * It measures the length of sentences and words, not sense, so it is an alarm and not a judge. A sentence ends at
 * `.`, `!` or `?` before a space, or at the end of its block, so a list item without a full stop is a sentence too.
 * `2020`, `£4.50` and `30%` are words of one syllable. It knows no names: `Loughborough` counts as a hard word.
 * Source of the formula: Kincaid, Fishburne, Rogers and Chissom, "Derivation of new readability formulas for Navy
 * enlisted personnel", Research Branch Report 8-75, Naval Technical Training Command, 1975. How syllables are told from
 * spelling is our own.
 * @param blocks paragraphs, list items and the like, as plain text
 * @returns the grade in years of school, without rounding; 0 for no words at all
 */
export function readingGrade(blocks: readonly string[]): number {
  const sentences = blocks.flatMap(sentencesOf);
  const words = sentences.flatMap(wordsOf);
  if (words.length === 0) return 0;
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59;
}

/** The sentences of a block, without those that hold no word. */
export const sentencesOf = (block: string): string[] =>
  block.split(/(?<=[.!?]["'”’)]*)\s+/).filter((sentence) => wordsOf(sentence).length > 0);

/** Words as a reader counts them: `follow-up` is one, and so is `£4.50`. */
export const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}][\p{L}\p{N}'’.,%-]*/gu) ?? [];

/** How many syllables an English word has, by its spelling: right for most words, and wrong by one for the rest. */
export const syllablesOf = (word: string): number =>
  word
    .toLowerCase()
    .replace(/[’']\w*$/, '')
    .split('-')
    .reduce((sum, part) => sum + Math.max(1, soundsIn(part.replace(/[^a-z]/g, ''))), 0);

const soundsIn = (part: string): number =>
  (part.replace(SILENT, '').match(/[aeiouy]+/g)?.length ?? 0) + (part.match(SPOKEN_APART)?.length ?? 0);

/** An `e` that is not said, as in `made`, `moved`, `makes` and `safely`, unlike those of `table`, `wanted`, `places`. */
const SILENT =
  /(?<![^aeiouy]l)e$|(?<![tdl])ed$|(?<=[aeiouy]l)ed$|(?<![sxzcg]|[cs]h|[^aeiouy]l)es$|(?<=[aeiouy][^aeiouyl])e(?=(ly|ful|less|ness|ments?)$)/;
/** Neighbouring vowels that are said one by one, as in `trial`, `period`, `evaluation`, `doing` and `area`. */
const SPOKEN_APART =
  /(?<![cst])ia[ln]|ia(?![ln])|io(?![nu])|(?<![ctx])iou(?=s)|(?<![fr]r)ie[nt]|(?<![qg])ua|(?<![qg])ui(?=[nd])|[yeo]i(?=ng)|(?<=[aeiou].*)ea(?=s?$)|eu(?=m)/g;
