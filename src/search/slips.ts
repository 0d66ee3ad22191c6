import { slipsBetween } from './distance.ts';

/** The most slips that are put right: none in a word of three letters, where almost any other word is as near. */
export const slipsAllowed = (word: string): number => (word.length < 4 ? 0 : word.length < 8 ? 1 : 2);

/**
 * The known words nearest to one that is not known, best first: fewest slips, then the same first letter, then the
 * same letters in another order, then the word that more entries hold.
 * @param known each with the logarithm of how many entries hold it
 */
export function corrections(word: string, known: ReadonlyMap<string, number>, most = 3): string[] {
  const allowed = slipsAllowed(word);
  if (allowed === 0) return [];
  const letters = sorted(word);
  return [...known]
    .filter(([one]) => one.length >= 3 && Math.abs(one.length - word.length) <= allowed)
    .map(([one, size]) => ({ word: one, size, slips: slipsBetween(word, one, allowed) }))
    .filter(({ slips }) => slips <= allowed)
    .map((one) => ({
      word: one.word,
      // Two swapped neighbours are the commonest slip; a wrong first letter is rare.
      cost:
        one.slips +
        (one.word[0] === word[0] ? 0 : 0.6) -
        (sorted(one.word) === letters ? 0.5 : 0) -
        one.size * 0.04,
    }))
    .sort((one, other) => one.cost - other.cost || (one.word < other.word ? -1 : 1))
    .slice(0, most)
    .map((one) => one.word);
}

/** What may be the second of two words that were written as one; no half is shorter than three letters. */
export const secondHalves = (word: string): string[] =>
  Array.from({ length: Math.max(0, word.length - 5) }, (_, at) => word.slice(at + 3));

/** The two known words that an unknown one is made of ("fostercare"), where there are such; the commonest pair. */
export function splitWord(word: string, known: ReadonlyMap<string, number>): [string, string] | undefined {
  let best: { pair: [string, string]; size: number } | undefined;
  for (const half of secondHalves(word)) {
    const pair: [string, string] = [word.slice(0, -half.length), half];
    const [one, other] = pair.map((part) => known.get(part));
    if (one === undefined || other === undefined) continue;
    const size = Math.min(one, other);
    if (best === undefined || size > best.size) best = { pair, size };
  }
  return best?.pair;
}

const sorted = (word: string) => [...word].sort().join('');
