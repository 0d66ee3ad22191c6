import { pagefindPort, type Pagefind, type PagefindInstance } from './pagefind-port.ts';
import { searchOver, type Search } from './search.ts';
import { PAGEFIND_RANKING } from './settings.ts';

export { TEXTS } from './pagefind-port.ts';
export type { Answer, Hit, Search } from './search.ts';
export type { Excerpt, ExcerptPart } from './excerpt.ts';
export type { Suggestion } from './suggest.ts';
export type { FilterWords } from './filter-words.ts';
export type { SearchOptions } from './plan.ts';

/**
 * Opens the search over the index in a folder. Nothing is fetched before the first query.
 * @param folder the address of the index's folder, ending in a slash
 * @param attempt 0 at first; a browser never asks again for a program that once did not come, so another try has an
 *   address of its own
 */
export function openSearch(folder: string, attempt = 0): Search {
  const address = new URL(folder, location.href).href;
  let started: Promise<PagefindInstance> | undefined;
  return searchOver(pagefindPort(address, () => (started ??= start())));

  async function start(): Promise<PagefindInstance> {
    const program = (await import(
      /* @vite-ignore */ `${address}pagefind.js${attempt === 0 ? '' : `?attempt=${attempt}`}`
    )) as Pagefind;
    // On the main thread the index's requests can be watched, and no worker is needed under any policy.
    return program.createInstance({ noWorker: true, ranking: PAGEFIND_RANKING });
  }
}
