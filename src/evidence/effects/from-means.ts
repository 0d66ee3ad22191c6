import type { Estimate } from './estimate.ts';

/** One arm of a study, summed up: the mean score, its standard deviation (same units) and the number of people. */
export interface MeansArm {
  mean: number;
  sd: number;
  n: number;
}

/**
 * The standardised mean difference, intervention minus comparison, with the small-sample correction (Hedges' g).
 * In standard deviations; not yet turned so that positive is good.
 *
 * Source: Borenstein, Hedges, Higgins and Rothstein (2009), Introduction to Meta-Analysis, chapter 4.
 */
export function hedgesG(intervention: MeansArm, comparison: MeansArm): Estimate {
  const { n: n1 } = intervention;
  const { n: n2 } = comparison;
  const freedom = n1 + n2 - 2;
  const pooled = Math.sqrt(((n1 - 1) * intervention.sd ** 2 + (n2 - 1) * comparison.sd ** 2) / freedom);
  const d = (intervention.mean - comparison.mean) / pooled;
  const varianceOfD = (n1 + n2) / (n1 * n2) + d ** 2 / (2 * (n1 + n2));
  const correction = smallSampleCorrection(freedom);
  return { value: correction * d, variance: correction ** 2 * varianceOfD };
}

/** Hedges' correction J for a difference measured with few people: the approximation 1 - 3 / (4 df - 1). */
export const smallSampleCorrection = (degreesOfFreedom: number): number => 1 - 3 / (4 * degreesOfFreedom - 1);
