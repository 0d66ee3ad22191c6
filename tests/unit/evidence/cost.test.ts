import { describe, expect, test } from 'vitest';
import { costBandOf, costInWords } from '../../../src/evidence/cost.ts';
import type { UnitCost } from '../../../src/schemas/intervention.ts';

const unit = (low: number, high = low, changes: Partial<UnitCost> = {}): UnitCost => ({
  low,
  high,
  currency: 'GBP',
  per: 'family',
  year: 2024,
  basis: 'measured',
  source: 'page',
  ...changes,
});

describe('the cost band', () => {
  test.each([
    [0, 'band-1'],
    [99, 'band-1'],
    [99.99, 'band-1'],
    [100, 'band-2'],
    [499, 'band-2'],
    [499.99, 'band-2'],
    [500, 'band-3'],
    [999, 'band-3'],
    [999.99, 'band-3'],
    [1000, 'band-4'],
    [2000, 'band-4'],
    [2000.01, 'band-5'],
    [2001, 'band-5'],
    [50_000, 'band-5'],
  ])('£%s: %s', (pounds, band) => {
    expect(costBandOf(unit(pounds))).toBe(band);
  });

  test('of a range is that of its upper figure', () => {
    expect(costBandOf(unit(50, 100))).toBe('band-2');
    expect(costBandOf(unit(100, 499))).toBe('band-2');
    expect(costBandOf(unit(1500, 2500))).toBe('band-5');
  });

  test('of a cost nobody gives is not established, never a guess', () => {
    expect(costBandOf('not-established')).toBe('not-established');
  });
});

describe('a cost in words', () => {
  test.each<[UnitCost | 'not-established', string]>([
    [unit(950), '£950 per family (measured; 2024 prices)'],
    [unit(2500, 3000), '£2,500 to £3,000 per family (measured; 2024 prices)'],
    [unit(99.5), '£99.50 per family (measured; 2024 prices)'],
    [
      unit(300, 300, { per: 'carer', year: 'not-established', basis: 'provider-estimate' }),
      '£300 per carer (provider’s own estimate; price year not established)',
    ],
    [unit(10, 10, { basis: 'projection' }), '£10 per family (projection, not measured; 2024 prices)'],
    ['not-established', 'Not established'],
  ])('%o: %s', (cost, words) => {
    expect(costInWords(cost)).toBe(words);
  });
});
