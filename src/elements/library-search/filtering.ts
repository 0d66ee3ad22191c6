import type { ListedEntry } from './entries.ts';
import type { SearchState } from './state.ts';

type Ticked = SearchState['ticked'];

/** True where the entry answers to at least one ticked value of every facet: OR within a facet, AND between. */
export function matches(entry: ListedEntry, ticked: Ticked): boolean {
  return [...ticked].every(([facet, values]) => values.some((value) => entry.facets[facet]?.includes(value)));
}

/**
 * How many entries each option would show: those that match the search and every OTHER facet. So a count says
 * what ticking the option gives, and options beside a ticked one keep their counts.
 * @param found the entries that the words of the search match
 */
export function countOption(
  found: readonly ListedEntry[],
  ticked: Ticked,
  facet: string,
  value: string,
): number {
  const others = new Map([...ticked].filter(([key]) => key !== facet));
  return found.filter((entry) => entry.facets[facet]?.includes(value) && matches(entry, others)).length;
}

/** The state with a value ticked, or no longer ticked. */
export function withTick(ticked: Ticked, facet: string, value: string, on: boolean): Ticked {
  const rest = (ticked.get(facet) ?? []).filter((one) => one !== value);
  const values = on ? [...rest, value] : rest;
  const next = new Map([...ticked].filter(([key]) => key !== facet));
  return values.length > 0 ? new Map([...next, [facet, values]]) : next;
}
