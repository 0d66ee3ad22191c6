/** Chance for a made-up library: it looks random, and is always the same for one seed. */
export interface Chance {
  /** A number from 0 up to 1. */
  next: () => number;
  /** True with this likelihood, from 0 to 1. */
  likely: (share: number) => boolean;
  /** A whole number, both ends included. */
  between: (low: number, high: number) => number;
  /** One of the values, each as likely as the next. */
  pick: <Value>(values: readonly Value[]) => Value;
  /** Different values out of these, in their order. Gives all of them where there are too few. */
  some: <Value>(values: readonly Value[], low: number, high: number) => Value[];
  /** One of the keys, each as often as its weight says. */
  weighted: <Key extends string>(weights: Readonly<Partial<Record<Key, number>>>) => Key;
  /** One of the values, the earlier ones far more often (as in Zipf's law). */
  favourite: <Value>(values: readonly Value[]) => Value;
}

/** @param seed any whole number; the same seed gives the same chance */
export function chanceFrom(seed: number): Chance {
  // Seeds that follow one another begin far apart.
  const next = numbersFrom(Math.imul(seed, 0x9e3779b1) | 0);
  const between = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));
  const pick = <Value>(values: readonly Value[]) => values[Math.floor(next() * values.length)] as Value;
  return {
    next,
    likely: (share) => next() < share,
    between,
    pick,
    some: (values, low, high) => {
      const left = values.map((_, index) => index);
      const taken = Array.from({ length: Math.min(between(low, high), values.length) }, () =>
        left.splice(Math.floor(next() * left.length), 1),
      ).flat();
      return taken.sort((one, other) => one - other).map((index) => values[index] as (typeof values)[number]);
    },
    weighted: (weights) => {
      const pairs = Object.entries(weights) as [keyof typeof weights & string, number][];
      let at = next() * pairs.reduce((sum, [, weight]) => sum + weight, 0);
      const found = pairs.find(([, weight]) => (at -= weight) < 0) ?? pairs.at(-1);
      if (found === undefined) throw new Error('nothing to choose from');
      return found[0] as never;
    },
    // Ranks spread evenly on a logarithmic scale give each rank a share of about one over itself.
    favourite: (values) => values[Math.floor((values.length + 1) ** next()) - 1] as (typeof values)[number],
  };
}

/** Numbers from 0 up to 1 (the mulberry32 generator). */
export function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
