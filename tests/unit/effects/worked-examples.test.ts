import { describe, expect, it } from 'vitest';
import { differenceFromLogOdds, logOddsFromDifference } from '../../../src/evidence/effects/convert.ts';
import {
  logHazardRatio,
  logOddsRatio,
  logRiskRatio,
  riskDifference,
} from '../../../src/evidence/effects/from-events.ts';
import { hedgesG, smallSampleCorrection } from '../../../src/evidence/effects/from-means.ts';
import { improvementIndex, zOf } from '../../../src/evidence/effects/normal.ts';
import { pool } from '../../../src/evidence/effects/pool.ts';

// Worked examples of Borenstein, Hedges, Higgins and Rothstein (2009), Introduction to Meta-Analysis, to the four
// decimal places printed there.

describe('a standardised mean difference (chapter 4)', () => {
  const treated = { mean: 103, sd: 5.5, n: 50 };
  const control = { mean: 100, sd: 4.5, n: 50 };

  it('gives the printed g, variance and correction', () => {
    const g = hedgesG(treated, control);
    expect(g.value).toBeCloseTo(0.5924, 4);
    expect(g.variance).toBeCloseTo(0.0411, 4);
    expect(Math.sqrt(g.variance)).toBeCloseTo(0.2028, 4);
    expect(smallSampleCorrection(98)).toBeCloseTo(0.9923, 4);
  });

  it('turns with the groups and keeps its variance', () => {
    const turned = hedgesG(control, treated);
    expect(turned.value).toBeCloseTo(-0.5924, 4);
    expect(turned.variance).toBeCloseTo(hedgesG(treated, control).variance, 12);
  });
});

describe('ratios and differences from events (chapter 5)', () => {
  const treated = { events: 5, total: 100 };
  const control = { events: 10, total: 100 };

  it('gives the printed log risk ratio', () => {
    const ratio = logRiskRatio(treated, control);
    expect(ratio.value).toBeCloseTo(-0.6931, 4);
    expect(ratio.variance).toBeCloseTo(0.28, 4);
    expect(Math.sqrt(ratio.variance)).toBeCloseTo(0.5292, 4);
  });

  it('gives the printed log odds ratio', () => {
    const ratio = logOddsRatio(treated, control);
    expect(ratio.value).toBeCloseTo(-0.7472, 4);
    expect(ratio.variance).toBeCloseTo(0.3216, 4);
    expect(Math.sqrt(ratio.variance)).toBeCloseTo(0.5671, 4);
  });

  it('gives the printed risk difference', () => {
    const difference = riskDifference(treated, control);
    expect(difference.value).toBeCloseTo(-0.05, 4);
    expect(difference.variance).toBeCloseTo(0.001375, 6);
  });

  it('gives a log hazard ratio between the log risk ratio and the log odds ratio, as it must', () => {
    const hazard = logHazardRatio(treated, control).value;
    expect(hazard).toBeLessThan(logRiskRatio(treated, control).value);
    expect(hazard).toBeGreaterThan(logOddsRatio(treated, control).value);
    expect(hazard).toBeCloseTo(Math.log(Math.log(0.95) / Math.log(0.9)), 10);
  });
});

describe('empty cells', () => {
  it('add one half to every cell, and only where a cell is empty', () => {
    const withEmpty = logOddsRatio({ events: 0, total: 20 }, { events: 5, total: 20 });
    expect(withEmpty.value).toBeCloseTo(Math.log((0.5 * 15.5) / (20.5 * 5.5)), 10);
    expect(withEmpty.variance).toBeCloseTo(1 / 0.5 + 1 / 20.5 + 1 / 5.5 + 1 / 15.5, 10);
    const without = logOddsRatio({ events: 1, total: 20 }, { events: 5, total: 20 });
    expect(without.value).toBeCloseTo(Math.log((1 * 15) / (19 * 5)), 10);
  });

  it('leave a risk difference as it is', () => {
    expect(riskDifference({ events: 0, total: 20 }, { events: 5, total: 20 }).value).toBeCloseTo(-0.25, 10);
  });
});

describe('conversion (chapter 7)', () => {
  it('gives the printed difference from a log odds ratio', () => {
    const difference = differenceFromLogOdds({ value: 0.9069, variance: 0.0676 });
    expect(difference.value).toBeCloseTo(0.5, 4);
    expect(difference.variance).toBeCloseTo(0.0205, 4);
  });

  it('comes back to where it began', () => {
    const there = logOddsFromDifference({ value: 0.31, variance: 0.02 });
    const back = differenceFromLogOdds(there);
    expect(back.value).toBeCloseTo(0.31, 12);
    expect(back.variance).toBeCloseTo(0.02, 12);
  });
});

describe('the normal distribution', () => {
  it('gives the z of the usual interval', () => {
    expect(zOf(95)).toBeCloseTo(1.96, 4);
    expect(zOf(90)).toBeCloseTo(1.6449, 4);
  });

  it('gives the improvement index that the What Works Clearinghouse prints for g of 0.25: 10 places', () => {
    expect(Math.round(improvementIndex(0.25))).toBe(10);
    expect(improvementIndex(0)).toBe(0);
    expect(improvementIndex(-0.25)).toBeCloseTo(-improvementIndex(0.25), 10);
  });
});

describe('pooling (random effects, by hand for equal variances)', () => {
  const at = (value: number) => ({ value, variance: 0.04 });

  it('is refused for fewer than three trials', () => {
    expect(pool([at(0.2), at(0.4)])).toBeUndefined();
    expect(pool([at(0.2), at(0.4), at(0.3)])).toBeDefined();
  });

  it('gives the plain mean, and no spread between trials, where they agree', () => {
    const pooled = pool([at(0.3), at(0.3), at(0.3)]);
    expect(pooled?.value).toBeCloseTo(0.3, 10);
    expect(pooled?.variance).toBeCloseTo(0.04 / 3, 10);
    expect(pooled?.iSquared).toBe(0);
  });

  it('widens the interval where they disagree', () => {
    // Q = (0.5² + 0² + 0.5²) / 0.04 = 12.5; C = 75 - 1875 / 75 = 50; tau² = (12.5 - 2) / 50 = 0.21.
    const pooled = pool([at(-0.5), at(0), at(0.5)]);
    expect(pooled?.tauSquared).toBeCloseTo(0.21, 10);
    expect(pooled?.variance).toBeCloseTo((0.04 + 0.21) / 3, 10);
    expect(pooled?.iSquared).toBeCloseTo(84, 10);
  });
});
