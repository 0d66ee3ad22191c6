import type { Estimate } from './estimate.ts';

const FACTOR = Math.sqrt(3) / Math.PI;

/**
 * A log odds ratio as a standardised mean difference, by the logistic method. What comes out is marked as
 * converted wherever it is shown: it assumes that the outcome behind the events is continuous.
 * Source: Borenstein and others (2009), chapter 7; after Hasselblad and Hedges (1995).
 */
export const differenceFromLogOdds = ({ value, variance }: Estimate): Estimate => ({
  value: value * FACTOR,
  variance: variance * FACTOR ** 2,
});

/**
 * A standardised mean difference as a log odds ratio, by the logistic method.
 * Source: Borenstein and others (2009), chapter 7
 */
export const logOddsFromDifference = ({ value, variance }: Estimate): Estimate => ({
  value: value / FACTOR,
  variance: variance / FACTOR ** 2,
});
