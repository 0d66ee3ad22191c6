import type { Concepts } from './concepts.ts';
import type { Names } from './names.ts';
import type { IndexPort } from './port.ts';
import { WEIGHTS } from './settings.ts';
import { corrections, secondHalves, slipsAllowed, splitWord } from './slips.ts';
import { isStopWord } from './stop-words.ts';
import type { KnownWord } from './vocabulary.ts';
import { otherNumber } from './words.ts';

/** One way to find what a stretch of the query means: all of its words, each asked of the index by itself. */
export interface Way {
  words: readonly string[];
  weight: number;
  /** True where the one word is the beginning of words that the index knows, and none itself. */
  begins?: boolean;
  /** True where it only raises an entry, and does not answer the stretch. */
  aside?: boolean;
}

/** A word of the query, or a stretch of two that were one, with the ways to find it. */
export interface Part {
  typed: string;
  /** The word taken for it, by which phrases are recognised. */
  word: string;
  ways: Way[];
}

/** Words put right: what was typed, and what is searched in its place. */
export interface Correction {
  typed: string;
  used: string;
}

/**
 * Takes each word of a query for what it most likely is: a name written in two words, a word that the index or the sector
 * knows, a word written as two, the beginning of a word, two words written as one, or a word with a slip in it. Words
 * inside a phrase of the thesaurus are left alone.
 * @param typed as `wordsOf` gives them
 * @param unfinished true where the last word may still be typed: then it is left out unless it is a known word, because
 *   the entries that hold a beginning cost many pieces of the index, and a letter later they are no longer wanted
 */
export async function mend(
  typed: readonly string[],
  index: IndexPort,
  names: Names,
  concepts: Concepts | undefined,
  unfinished = false,
): Promise<{ parts: Part[]; corrected: Correction[]; left?: string }> {
  const sector = new Set(concepts?.words());
  const phrases = concepts?.find(typed) ?? [];
  const inPhrase = (place: number) => phrases.some(({ at, length }) => at <= place && place < at + length);
  const parts: Part[] = [];
  const corrected: Correction[] = [];
  for (let at = 0; at < typed.length; at += 1) {
    const word = typed[at] ?? '';
    const next = typed[at + 1];
    // The name of a programme goes before a phrase that begins with a part of it.
    if (
      next !== undefined &&
      (names.hasWord(word + next) || (mayBeOne(word, next) && sector.has(word + next)))
    ) {
      parts.push(joinedPart(word, next));
      at += 1;
      continue;
    }
    const isKnown = inPhrase(at) || isStopWord(word) || sector.has(word);
    if (unfinished && next === undefined) {
      // A word that says nothing costs nothing, as long as there are others.
      const isWhole = isStopWord(word)
        ? parts.some((part) => !isStopWord(part.word))
        : word.length >= SHORTEST_WHOLE && (isKnown || (await looksWhole(word, index)));
      if (!isWhole) return { parts, corrected, left: word };
    }
    if (isKnown || (await index.ask(word)).exact.size > 0) {
      parts.push(plainPart(word));
      continue;
    }
    const split = names.split(word);
    if (split !== undefined) {
      parts.push(...split.map(plainPart));
      corrected.push({ typed: word, used: split.join(' ') });
      continue;
    }
    // Most unknown words are not typed to their end yet, which the words with the same first letter tell.
    const alike = dictionary(await index.wordsWith('first', [word.charAt(0)]), sector);
    if (next !== undefined && !inPhrase(at + 1) && alike.has(word + next)) {
      parts.push(plainPart(word + next));
      corrected.push({ typed: `${word} ${next}`, used: word + next });
      at += 1;
    } else if (begins(word, alike)) {
      parts.push({ typed: word, word, ways: [{ words: [word], weight: WEIGHTS.beginning, begins: true }] });
    } else {
      const { part, used } = await guessed(word, index, sector);
      parts.push(...part);
      if (used !== undefined) corrected.push({ typed: word, used });
    }
  }
  return { parts, corrected };
}

/** "There are a few" is not about an area, and a lone parent is not alone. */
const mayBeOne = (word: string, next: string): boolean => word.length > 1 && !isStopWord(next);

/** Shorter ones begin too many others to be taken for whole while somebody types. */
const SHORTEST_WHOLE = 3;
/** A word is taken for the beginning of another that so many times as many entries hold, as a power of two. */
const MUCH_COMMONER = 3;

/** True for a word that the index knows, unless it begins a much commoner one. */
async function looksWhole(word: string, index: IndexPort): Promise<boolean> {
  const known = await index.wordsWith('first', [word.charAt(0)]);
  const own = known.find((one) => one.word === word);
  return (
    own !== undefined &&
    !known.some((one) => one.size >= own.size + MUCH_COMMONER && one.word.startsWith(word))
  );
}

/**
 * Two words written as one, or a word with a slip in it. Most slips leave the first letter, or swap it with the second;
 * only where no such word is near are those looked at whose first letter was missed or mistaken.
 */
async function guessed(
  word: string,
  index: IndexPort,
  sector: ReadonlySet<string>,
): Promise<{ part: Part[]; used?: string }> {
  if (slipsAllowed(word) === 0) return { part: [plainPart(word)] };
  const [first = '', second = ''] = word;
  const known = dictionary(
    await index.wordsWith('first', [first, second, ...secondHalves(word).map((half) => half.charAt(0))]),
    sector,
  );
  const split = splitWord(word, known);
  if (split !== undefined) return { part: split.map(plainPart), used: split.join(' ') };
  let nearest = corrections(word, known);
  if (nearest.length === 0)
    nearest = corrections(word, dictionary(await index.wordsWith('second', [first, second]), sector));
  const [used] = nearest;
  return { part: [correctedPart(word, nearest)], ...(used === undefined ? {} : { used }) };
}

/** Words of the index, by the size of their count, and those of the sector that no entry uses. */
function dictionary(words: readonly KnownWord[], sector: ReadonlySet<string>): Map<string, number> {
  const known = new Map(words.map(({ word, size }) => [word, size]));
  for (const word of sector) if (word.length > 3 && !known.has(word)) known.set(word, 0);
  return known;
}

/** Letters that begin a known word are one that is not finished yet. */
const begins = (word: string, known: ReadonlyMap<string, number>) =>
  word.length >= 3 && [...known.keys()].some((one) => one.startsWith(word));

function plainPart(word: string): Part {
  const other = otherNumber(word);
  const ways: Way[] = [{ words: [word], weight: 1 }];
  if (other !== undefined) ways.push({ words: [other], weight: 1 });
  return { typed: word, word, ways };
}

const joinedPart = (word: string, next: string): Part => ({
  typed: `${word} ${next}`,
  word: word + next,
  ways: [
    { words: [word + next], weight: 1 },
    { words: [word, next], weight: WEIGHTS.joined },
  ],
});

const correctedPart = (typed: string, nearest: readonly string[]): Part => ({
  typed,
  word: nearest[0] ?? typed,
  ways:
    nearest.length === 0
      ? [{ words: [typed], weight: 1 }]
      : nearest.map((word, place) => ({ words: [word], weight: WEIGHTS.corrections[place] ?? 0 })),
});
