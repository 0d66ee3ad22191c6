import { describe, expect, test } from 'vitest';
import { effect } from '../../../src/schemas/effect.ts';
import { faultyPaths } from '../../support/example-records.ts';

const difference = { kind: 'smd', value: 0.4, interval: { low: 0.1, high: 0.7 }, lowerIsBetter: false };
const ratio = { kind: 'odds-ratio', value: 1.5, interval: { low: 0.9, high: 2.5 }, lowerIsBetter: true };
const means = {
  kind: 'means',
  intervention: { mean: 10, sd: 2, n: 30 },
  comparison: { mean: 12, sd: 3, n: 28 },
  lowerIsBetter: true,
};
const events = {
  kind: 'events',
  intervention: { events: 0, total: 30 },
  comparison: { events: 28, total: 28 },
  lowerIsBetter: true,
};
const interval = (low: number, high: number, level = 95) => ({ interval: { low, high, level } });

describe('accepts', () => {
  test.each([
    ['a difference with its interval', difference],
    ['a difference without an interval', { ...difference, interval: undefined }],
    ['a difference at the very end of its interval', { ...difference, value: 0.7 }],
    ['an interval of no width', { ...difference, ...interval(0.4, 0.4) }],
    ['a difference below zero', { ...difference, value: -0.4, ...interval(-0.7, 0) }],
    ['a ratio', ratio],
    ['a risk ratio, a hazard ratio', { ...ratio, kind: 'hazard-ratio' }],
    ['means', means],
    ['events, none in one arm and all in the other', events],
    ['a p value of exactly 0', { ...difference, p: 0 }],
    ['a p value of exactly 1', { ...difference, p: 1 }],
    ['a mean below zero', { ...means, intervention: { mean: -1, sd: 2, n: 1 } }],
  ])('%s', (_, value) => {
    expect(faultyPaths(effect, value)).toEqual([]);
  });
});

describe('refuses', () => {
  test.each([
    ['an interval above its value', { ...difference, value: 0 }, 'interval'],
    ['an interval below its value', { ...difference, value: 1 }, 'interval'],
    ['ends the wrong way round', { ...difference, ...interval(0.7, 0.1) }, 'interval.low'],
    ['a ratio of zero', { ...ratio, value: 0, interval: undefined }, 'value'],
    ['a ratio below zero', { ...ratio, kind: 'risk-ratio', value: -1.5, interval: undefined }, 'value'],
    ['an interval of a ratio that reaches zero', { ...ratio, ...interval(0, 2) }, 'interval.low'],
    [
      'a level of confidence given as a share',
      { ...difference, ...interval(0.1, 0.7, 0.95) },
      'interval.level',
    ],
    ['complete confidence', { ...difference, ...interval(0.1, 0.7, 100) }, 'interval.level'],
    ['a p value below 0', { ...difference, p: -0.01 }, 'p'],
    ['a p value above 1', { ...difference, p: 5 }, 'p'],
    [
      'more events than people',
      { ...events, intervention: { events: 31, total: 30 } },
      'intervention.events',
    ],
    ['events among nobody', { ...events, comparison: { events: 0, total: 0 } }, 'comparison.total'],
    ['half an event', { ...events, comparison: { events: 0.5, total: 28 } }, 'comparison.events'],
    ['fewer than no events', { ...events, comparison: { events: -1, total: 28 } }, 'comparison.events'],
    ['a mean of nobody', { ...means, comparison: { mean: 12, sd: 3, n: 0 } }, 'comparison.n'],
    ['a spread of zero', { ...means, comparison: { mean: 12, sd: 0, n: 28 } }, 'comparison.sd'],
    ['a kind it does not know', { ...difference, kind: 'cohens-d' }, 'kind'],
  ])('%s', (_, value, path) => {
    expect(faultyPaths(effect, value)).toContain(path);
  });

  test.each([NaN, Infinity, -Infinity])('%d in place of a number', (odd) => {
    expect(faultyPaths(effect, { ...difference, value: odd, interval: undefined })).toContain('value');
    expect(faultyPaths(effect, { ...difference, interval: { low: odd, high: 0.7 } })).toContain(
      'interval.low',
    );
    expect(faultyPaths(effect, { ...means, intervention: { mean: odd, sd: 2, n: 30 } })).toContain(
      'intervention.mean',
    );
    expect(faultyPaths(effect, { ...difference, p: odd })).toContain('p');
  });

  test('an effect that does not say which way is better', () => {
    expect(faultyPaths(effect, { ...difference, lowerIsBetter: undefined })).toEqual(['lowerIsBetter']);
  });
});

test('an interval is a 95% interval unless it says otherwise', () => {
  expect(effect.parse(difference)).toMatchObject({ interval: { level: 95 } });
  expect(effect.parse({ ...difference, ...interval(0.1, 0.7, 90) })).toMatchObject({
    interval: { level: 90 },
  });
});
