import { pagefindPort } from './pagefind-port.ts';
import { searchOver, type Search } from './search.ts';

export { pagefindPort } from './pagefind-port.ts';
export { searchOver } from './search.ts';
export type { IndexError } from './index-error.ts';
export type { Answer, Hit, Search } from './search.ts';
export type { Excerpt, ExcerptPart } from './excerpt.ts';
export type { Suggestion } from './suggest.ts';
export type { FilterWords } from './filter-words.ts';
export type { SearchOptions } from './plan.ts';

/**
 * Opens the search over the index in a folder. Nothing is fetched before the first query. What does not come then rejects
 * with an `IndexError`, and is asked for again when it is next needed.
 * @param folder the address of the index's folder, ending in a slash
 */
export const openSearch = (folder: string): Search =>
  searchOver(pagefindPort(new URL(folder, location.href).href));
