import type { UnitCost } from '../schemas/intervention.ts';
import { costBases, type CostBand } from '../schemas/vocabularies/index.ts';

/** The first pound above each band, as published by the Guidebook: under £100, to £499, to £999, to £2,000, over. */
const CEILINGS: readonly [CostBand, number][] = [
  ['band-1', 100],
  ['band-2', 500],
  ['band-3', 1000],
  ['band-4', 2000.01],
];

/**
 * The cost band of a unit cost in pounds. A range is banded by its upper figure, so that nobody who plans with
 * the band is caught short.
 */
export function costBandOf(unit: UnitCost | 'not-established'): CostBand {
  if (unit === 'not-established') return 'not-established';
  return CEILINGS.find(([, ceiling]) => unit.high < ceiling)?.[0] ?? 'band-5';
}

/** A unit cost in words: "£2,500 to £3,000 per carer (provider’s own estimate; price year not established)". */
export function costInWords(unit: UnitCost | 'not-established'): string {
  if (unit === 'not-established') return 'Not established';
  const range = unit.low === unit.high ? pounds(unit.low) : `${pounds(unit.low)} to ${pounds(unit.high)}`;
  const year = unit.year === 'not-established' ? 'price year not established' : `${unit.year} prices`;
  return `${range} per ${unit.per} (${costBases[unit.basis].label}; ${year})`;
}

const pounds = (amount: number) =>
  new Intl.NumberFormat('en-GB', {
    style: 'currency',
    currency: 'GBP',
    maximumFractionDigits: amount % 1 === 0 ? 0 : 2,
  }).format(amount);
