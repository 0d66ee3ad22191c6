import type { Estimate } from './estimate.ts';

/** No line is drawn through fewer trials than this: two points make a line of anything. */
export const FEWEST_TRIALS_TO_POOL = 3;

/** A pooled estimate and how much the trials disagree. */
export interface Pooled extends Estimate {
  trials: number;
  /** Variance between trials. */
  tauSquared: number;
  /** Share of the spread that is more than chance, in percent. */
  iSquared: number;
}

/**
 * Pools one estimate from each trial with random effects. Gives `undefined` for fewer than three trials.
 * The caller makes sure that all are of one outcome: unlike outcomes are never pooled.
 *
 * Source: DerSimonian and Laird (1986); Borenstein and others (2009), chapter 12, and
 * chapter 16 for I².
 */
export function pool(estimates: readonly Estimate[]): Pooled | undefined {
  if (estimates.length < FEWEST_TRIALS_TO_POOL) return undefined;
  const weights = estimates.map(({ variance }) => 1 / variance);
  const total = sum(weights);
  const mean = sum(estimates.map(({ value }, index) => value * (weights[index] ?? 0))) / total;
  const q = sum(estimates.map(({ value }, index) => (weights[index] ?? 0) * (value - mean) ** 2));
  const freedom = estimates.length - 1;
  const scale = total - sum(weights.map((weight) => weight ** 2)) / total;
  const tauSquared = Math.max(0, (q - freedom) / scale);
  const random = estimates.map(({ variance }) => 1 / (variance + tauSquared));
  return {
    value: sum(estimates.map(({ value }, index) => value * (random[index] ?? 0))) / sum(random),
    variance: 1 / sum(random),
    trials: estimates.length,
    tauSquared,
    iSquared: q > 0 ? Math.max(0, (100 * (q - freedom)) / q) : 0,
  };
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
