import type { ListedEntry } from './entries.ts';
import type { SearchState } from './state.ts';

type Ticked = SearchState['ticked'];

/** True where the entry answers to at least one ticked value of every facet: OR within a facet, AND between. */
export function matches(entry: ListedEntry, ticked: Ticked): boolean {
  return [...ticked].every(([facet, values]) => values.some((value) => entry.facets[facet]?.includes(value)));
}

/**
 * How many entries each option would show: those that match the search and every OTHER facet. So a count says
 * what ticking the option gives, and options beside a ticked one keep their counts. Each facet's entries are gone
 * through once, however many options it has.
 * @param found the entries that the words of the search match
 */
export function countOptions(
  found: readonly ListedEntry[],
  ticked: Ticked,
): (facet: string, value: string) => number {
  const counted = new Map<string, ReadonlyMap<string, number>>();
  return (facet, value) => {
    const counts = counted.get(facet) ?? countValues(found, ticked, facet);
    counted.set(facet, counts);
    return counts.get(value) ?? 0;
  };
}

function countValues(found: readonly ListedEntry[], ticked: Ticked, facet: string): Map<string, number> {
  const others = new Map([...ticked].filter(([key]) => key !== facet));
  const counts = new Map<string, number>();
  for (const entry of found) {
    if (!matches(entry, others)) continue;
    for (const value of new Set(entry.facets[facet])) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

/** The state with a value ticked, or no longer ticked. */
export function withTick(ticked: Ticked, facet: string, value: string, on: boolean): Ticked {
  const rest = (ticked.get(facet) ?? []).filter((one) => one !== value);
  const values = on ? [...rest, value] : rest;
  const next = new Map([...ticked].filter(([key]) => key !== facet));
  return values.length > 0 ? new Map([...next, [facet, values]]) : next;
}
