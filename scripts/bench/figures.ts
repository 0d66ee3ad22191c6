/** One thing measured, as often as it was measured. */
export interface Measured {
  /** How many entries the library had. */
  entries: number;
  stack: 'library' | 'bare';
  /** What was measured, such as `build: CPU`. The same for both stacks, so that they stand side by side. */
  name: string;
  unit: Unit;
  values: number[];
}

export type Unit = 's' | 'ms' | 'bytes' | 'count' | 'score';

/** The middle value, or the mean of the two in the middle. `NaN` of nothing. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = sorted.length / 2;
  return sorted.length % 2 === 1
    ? (sorted[Math.floor(middle)] ?? NaN)
    : ((sorted[middle - 1] ?? NaN) + (sorted[middle] ?? NaN)) / 2;
}

/**
 * How many times the other each value is, run by run, so that a machine that was slow for a while was slow for both.
 * Runs that only one of them has are left out.
 */
export const ratios = (values: readonly number[], others: readonly number[]): number[] =>
  values.slice(0, others.length).map((value, run) => value / (others[run] as number));

/**
 * The exponent b of the curve a·N^b that fits best: least squares on the logarithms of both. 1 is straight growth.
 * @param points size and figure, both above zero
 * @returns `undefined` with fewer than two sizes
 */
export function growthExponent(
  points: readonly (readonly [size: number, figure: number])[],
): number | undefined {
  const logs = points.map(([size, figure]) => [Math.log(size), Math.log(figure)] as const);
  const mean = (index: 0 | 1) => logs.reduce((sum, point) => sum + point[index], 0) / logs.length;
  const [meanSize, meanFigure] = [mean(0), mean(1)];
  const spread = logs.reduce((sum, [size]) => sum + (size - meanSize) ** 2, 0);
  if (!(spread > 0)) return undefined;
  return logs.reduce((sum, [size, figure]) => sum + (size - meanSize) * (figure - meanFigure), 0) / spread;
}
