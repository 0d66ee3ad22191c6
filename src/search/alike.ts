import { idf } from './idf.ts';

/** What an entry is compared by: its words, by how much each tells of it. */
type Words = ReadonlyMap<string, number>;

/** So many of its words, those that tell most, say what an entry is about; more of them change little and take long. */
const TELLING_WORDS = 50;
/** One entry in so many is taken to be like another, so that in a small library each has few. */
const SHARE = 12;

/**
 * The entries most like each entry, by the cosine of their words, each weighed by how often it stands there (levelled as
 * BM25 does) and how rare it is.
 * @param most no more than so many each
 * @returns for each entry the places of those like it, lowest first
 */
export function alikeEntries(entries: readonly Words[], most: number): number[][] {
  const size = entries.length;
  const wanted = Math.min(most, Math.floor(size / SHARE));
  if (wanted === 0) return entries.map(() => []);
  const usedIn = new Map<string, number>();
  for (const words of entries) for (const word of words.keys()) usedIn.set(word, (usedIn.get(word) ?? 0) + 1);
  const vectors = entries.map((words) => vectorOf(words, (word) => idf(usedIn.get(word) ?? 0, size)));
  const holders = new Map<string, [place: number, share: number][]>();
  for (const [place, vector] of vectors.entries())
    for (const [word, share] of vector) {
      const list = holders.get(word) ?? [];
      list.push([place, share]);
      holders.set(word, list);
    }
  // In a large library every entry shares a word with thousands: one row of numbers serves them all in turn.
  const likeness = new Float64Array(size);
  return vectors.map((vector, place) => {
    const sharing: number[] = [];
    for (const [word, share] of vector)
      for (const [other, otherShare] of holders.get(word) ?? []) {
        if (other === place) continue;
        if (likeness[other] === 0) sharing.push(other);
        likeness[other] = (likeness[other] ?? 0) + share * otherShare;
      }
    const alike = likest(sharing, likeness, wanted);
    for (const other of sharing) likeness[other] = 0;
    return alike.sort((one, other) => one - other);
  });
}

/** The places with the highest figures, one or more of them; the lower place first where two are the same. */
function likest(places: readonly number[], figures: Float64Array, most: number): number[] {
  const best: number[] = [];
  const isBefore = (one: number, other: number) => {
    const ahead = (figures[one] ?? 0) - (figures[other] ?? 0);
    return ahead > 0 || (ahead === 0 && one < other);
  };
  for (const place of places) {
    const last = best[most - 1];
    if (last !== undefined && !isBefore(place, last)) continue;
    let at = best.length;
    while (at > 0 && isBefore(place, best[at - 1] ?? place)) at -= 1;
    best.splice(at, 0, place);
    best.length = Math.min(best.length, most);
  }
  return best;
}

/** The telling words of an entry, at a length of 1 in all. */
function vectorOf(words: Words, rarity: (word: string) => number): [word: string, share: number][] {
  const telling = [...words]
    .map(([word, weight]): [string, number] => [word, (rarity(word) * weight) / (weight + 1.5)])
    .sort(([one, oneTells], [other, otherTells]) => otherTells - oneTells || (one < other ? -1 : 1))
    .slice(0, TELLING_WORDS);
  const length = Math.hypot(...telling.map(([, tells]) => tells));
  return telling.map(([word, tells]) => [word, length === 0 ? 0 : tells / length]);
}

/** Packs lists of places: for each its length and the steps from one place to the next, two letters or more a number. */
export const packAlike = (alike: readonly (readonly number[])[]): string =>
  alike.map((places) => [places.length, ...stepsOf(places)].map(inLetters).join('')).join('');

/** Reads what `packAlike` wrote. */
export function unpackAlike(packed: string): number[][] {
  const numbers = [...packed.matchAll(/[A-Z]*[a-z]/g)].map(([letters]) => fromLetters(letters));
  const alike: number[][] = [];
  for (let at = 0; at < numbers.length;) {
    const count = numbers[at] ?? 0;
    let place = 0;
    alike.push(numbers.slice(at + 1, at + 1 + count).map((step) => (place += step)));
    at += 1 + count;
  }
  return alike;
}

const stepsOf = (places: readonly number[]) => places.map((place, at) => place - (places[at - 1] ?? 0));

/** A number in letters, 26 of them; all but the last are capitals, which tells where one number ends. */
function inLetters(number: number): string {
  let letters = String.fromCharCode(97 + (number % 26));
  for (let rest = Math.floor(number / 26); rest > 0; rest = Math.floor(rest / 26))
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  return letters;
}

const fromLetters = (letters: string): number =>
  [...letters.toLowerCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 97, 0);
