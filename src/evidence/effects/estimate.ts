/** An effect with its uncertainty, on the scale where its sampling distribution is close to normal. */
export interface Estimate {
  value: number;
  /** Variance of `value`. */
  variance: number;
}

/** The z value of a two-sided interval at a confidence level in percent. Given by the caller's library. */
export type ZOf = (levelPercent: number) => number;

/** The ends of a two-sided interval round an estimate. */
export function intervalOf({ value, variance }: Estimate, z: number): { low: number; high: number } {
  const half = z * Math.sqrt(variance);
  return { low: value - half, high: value + half };
}
