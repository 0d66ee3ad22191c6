import { watchIndex } from './index-watch.ts';

/** An entry found by its words, best first. */
export interface TextMatch {
  id: string;
  /** A stretch of the page round the matched words, as Pagefind marks it. */
  excerpt: string;
}

/**
 * Why a search could not be done.
 * - `blocked`: the search program could not start on this device or network
 * - `failed`: part of the index could not be reached
 * - `gone`: the index is no longer there, because the library was updated after the page was opened
 */
export type SearchFault = 'blocked' | 'failed' | 'gone';

export class SearchError extends Error {
  readonly fault: SearchFault;

  constructor(fault: SearchFault, cause?: unknown) {
    super(fault, { cause });
    this.fault = fault;
  }
}

/** The part of Pagefind's interface used here. */
interface Pagefind {
  createInstance(options: { noWorker: boolean }): PagefindInstance;
}
interface PagefindInstance {
  search(query: string): Promise<{ results: { data: () => Promise<{ url: string; excerpt: string }> }[] }>;
}

/**
 * Searches the words of the pages with Pagefind, loaded at the first call and never before.
 * @param folder the address of the index's folder, ending in a slash
 */
export function textSearch(folder: string): (query: string) => Promise<TextMatch[]> {
  const address = new URL(folder, location.href).href;
  const watch = watchIndex(address);
  let instance: Promise<PagefindInstance> | undefined;
  let attempt = 0;

  return async (query) => {
    watch.forget();
    try {
      instance ??= start(address, attempt);
      const { results } = await (await instance).search(query);
      const pages = await Promise.all(results.map((result) => result.data()));
      refuseFaults();
      return pages.map(({ url, excerpt }) => ({ id: idOf(url), excerpt }));
    } catch (error) {
      // Pagefind remembers a part that failed, so the next try needs a fresh start.
      instance = undefined;
      attempt += 1;
      if (error instanceof SearchError) throw error;
      refuseFaults(error);
      throw new SearchError('blocked', error);
    }
  };

  function refuseFaults(cause?: unknown): void {
    const faults = watch.faults();
    if (faults.includes('missing')) throw new SearchError('gone', cause);
    if (faults.includes('unreachable')) throw new SearchError('failed', cause);
  }
}

/** @param attempt 0 at first; a browser never asks again for a program that once did not come, so a retry has an address of its own */
async function start(address: string, attempt: number): Promise<PagefindInstance> {
  const program = (await import(
    /* @vite-ignore */ `${address}pagefind.js${attempt === 0 ? '' : `?attempt=${attempt}`}`
  )) as Pagefind;
  // On the main thread the index's requests can be watched, and no worker is needed under any policy.
  return program.createInstance({ noWorker: true });
}

const idOf = (url: string) => /interventions\/([a-z0-9-]+)\/?$/.exec(url)?.[1] ?? '';
