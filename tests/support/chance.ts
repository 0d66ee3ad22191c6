import { numbersFrom } from '../../scripts/bench/library/chance.ts';

export { numbersFrom };

/** Chance for tests: it looks random and is always the same for one seed. */
export interface Chance {
  /** One of the values, each as likely as the next. */
  pick: <Value>(...values: Value[]) => Value;
  /** The first value five times in six, else one of the others. */
  usually: <Value>(first: Value, ...others: Value[]) => Value;
}

export function chanceFrom(seed: number): Chance {
  const next = numbersFrom(seed);
  const pick = <Value>(...values: Value[]): Value => values[Math.floor(next() * values.length)] as Value;
  return {
    pick,
    usually: (first, ...others) => (next() * 6 < 5 || others.length === 0 ? first : pick(...others)),
  };
}
