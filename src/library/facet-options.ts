import { facets, type FacetKey } from '../evidence/facets.ts';
import type { Entry } from './library.ts';

/** One value of a facet that at least one entry has. */
export interface FacetOption {
  value: string;
  label: string;
  meaning: string;
  count: number;
}

/** The values of each facet in the order of its vocabulary, without those that no entry has. */
export function facetOptions(entries: readonly Entry[]): Record<FacetKey, FacetOption[]> {
  return Object.fromEntries(
    facets.map(({ key, words }) => [
      key,
      Object.entries(words)
        .map(([value, { label, meaning }]) => ({
          value,
          label,
          meaning,
          count: entries.filter(({ facetValues }) => facetValues[key].includes(value)).length,
        }))
        .filter(({ count }) => count > 0),
    ]),
  ) as Record<FacetKey, FacetOption[]>;
}
