/** What the reader has asked for: all of it stands in the address. */
export interface SearchState {
  query: string;
  /** Ticked values by facet. A facet with nothing ticked is absent. */
  ticked: ReadonlyMap<string, readonly string[]>;
  sort: Sort;
  words: Words;
  /** Which page of the results, from 2 on; the first is not named. */
  page?: number;
}

/**
 * Which words are searched: those typed, with slips put right and other words of the sector for them; those typed, with
 * slips put right; or exactly those typed.
 */
export type Words = 'all' | 'own' | 'literal';

export const sorts = ['relevance', 'strength', 'cost', 'reviewed', 'title'] as const;
export type Sort = (typeof sorts)[number];

const QUERY = 'q';
const SORT = 'sort';
const WORDS = 'words';
const PAGE = 'page';

/**
 * Reads a state from the address. What the page does not offer (an old filter, a hand-made address) is left out
 * rather than failing, so that a shared address always shows something true.
 * @param offered the values each facet has on this page
 */
export function readState(
  parameters: URLSearchParams,
  offered: ReadonlyMap<string, readonly string[]>,
): SearchState {
  const ticked = new Map<string, readonly string[]>();
  for (const [facet, values] of offered) {
    const asked = new Set(parameters.getAll(facet));
    const known = values.filter((value) => asked.has(value));
    if (known.length > 0) ticked.set(facet, known);
  }
  const query = parameters.get(QUERY) ?? '';
  const sort = sorts.find((name) => name === parameters.get(SORT));
  const words = parameters.get(WORDS);
  const page = Number(parameters.get(PAGE));
  return {
    query,
    ticked,
    sort: sort ?? usualSort(query),
    words: words === 'own' || words === 'literal' ? words : 'all',
    ...(Number.isSafeInteger(page) && page > 1 ? { page } : {}),
  };
}

/** The order when none is asked for: best match for a search, A to Z for browsing. */
export const usualSort = (query: string): Sort => (query.trim() === '' ? 'title' : 'relevance');

/** True where anything is asked for: words, a filter, an order other than the usual, or a further page. */
export const isAsked = (state: SearchState): boolean => writeState(state).toString() !== '';

/** Writes a state as an address, always in the same order, without what is usual. */
export function writeState({ query, ticked, sort, words, page = 1 }: SearchState): URLSearchParams {
  const parameters = new URLSearchParams();
  if (query.trim() !== '') parameters.set(QUERY, query.trim());
  for (const [facet, values] of ticked) for (const value of values) parameters.append(facet, value);
  if (sort !== usualSort(query)) parameters.set(SORT, sort);
  if (query.trim() !== '' && words !== 'all') parameters.set(WORDS, words);
  if (page > 1) parameters.set(PAGE, String(page));
  return parameters;
}
