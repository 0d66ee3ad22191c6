import { keysOf, levels, outcomes, type Level, type Outcome } from '../schemas/vocabularies/index.ts';
import type { FacetKey } from './facets.ts';

/** What the map needs to know of an entry. */
export interface MappedEntry {
  id: string;
  rating: { level: Level; harm: boolean };
  facetValues: Readonly<Record<FacetKey, readonly string[]>>;
}

/** One square of the map: the entries with this outcome for this group. */
export interface GapCell {
  outcome: Outcome;
  column: string;
  entries: string[];
  /** The strongest level among them; `undefined` in an empty cell. */
  strongest: Level | undefined;
  /** How many of them found no effect, or harm: counted, never left out. */
  noEffectOrHarm: number;
}

export interface GapMap {
  columns: string[];
  rows: { outcome: Outcome; cells: GapCell[] }[];
}

/**
 * Counts entries by outcome and by the values of another facet, so that empty squares can be seen. An entry stands in
 * every square whose outcome and value it has: the same test that the library's filters apply.
 * @param columns the values of `facet` to show, in order
 */
export function gapMap(entries: readonly MappedEntry[], facet: FacetKey, columns: readonly string[]): GapMap {
  const present = keysOf(outcomes).filter((outcome) =>
    entries.some((entry) => entry.facetValues.outcome.includes(outcome)),
  );
  return {
    columns: [...columns],
    rows: present.map((outcome) => ({
      outcome,
      cells: columns.map((column) => {
        const here = entries.filter(
          ({ facetValues }) => facetValues.outcome.includes(outcome) && facetValues[facet].includes(column),
        );
        return {
          outcome,
          column,
          entries: here.map(({ id }) => id),
          strongest: strongestOf(here.map(({ rating }) => rating.level)),
          noEffectOrHarm: here.filter(({ rating }) => rating.level === 'ne' || rating.harm).length,
        };
      }),
    })),
  };
}

function strongestOf(found: readonly Level[]): Level | undefined {
  return keysOf(levels).find((level) => found.includes(level));
}
