import normalCdf from '@stdlib/stats-base-dists-normal-cdf';
import normalQuantile from '@stdlib/stats-base-dists-normal-quantile';

/** The share of a standard normal distribution that lies below `z`. */
export const shareBelow = (z: number): number => normalCdf(z, 0, 1);

/** The z value of a two-sided interval: 1.96 for a level of 95 percent. */
export const zOf = (levelPercent: number): number => normalQuantile(0.5 + levelPercent / 200, 0, 1);

/**
 * How many percentile places the average child of the comparison group would move with the programme's effect:
 * 100 × (Φ(g) − 0.5).
 * Source: What Works Clearinghouse, Procedures and Standards Handbook, "improvement index".
 */
export const improvementIndex = (g: number): number => 100 * (shareBelow(g) - 0.5);
