import {
  openSearch,
  TEXTS,
  type Answer,
  type Excerpt,
  type Search,
  type Suggestion,
} from '../../search/index.ts';
import { watchIndex } from './index-watch.ts';
import type { Words } from './state.ts';

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

/**
 * The search of the library, each answer sound or a `SearchError`; an excerpt whose text does not come fails by itself.
 */
export interface TextSearch {
  open(): Promise<void>;
  find(query: string, words: Words): Promise<Answer>;
  suggest(typed: string, recent: readonly string[]): Promise<Suggestion[]>;
  near(answer: Answer): Promise<string[]>;
  excerpt(id: string, answer: Answer): Promise<Excerpt | undefined>;
}

/**
 * Searches the library, loaded at the first call and never before.
 * @param folder the address of the index's folder, ending in a slash
 */
export function textSearch(folder: string): TextSearch {
  const { href } = new URL(folder, location.href);
  const watch = watchIndex(href, `${href}${TEXTS}`);
  let search: Search | undefined;
  let attempt = 0;

  return {
    open: () => sound((engine) => engine.open()),
    find: (query, words) =>
      sound((engine) => engine.find(query, { literal: words === 'literal', thesaurus: words === 'all' })),
    suggest: (typed, recent) => sound((engine) => engine.suggest(typed, recent)),
    near: (answer) => sound((engine) => engine.near(answer)),
    // A text that does not come makes one card the poorer, and no other card and no search.
    excerpt: (id, answer) => (search ??= fresh()).excerpt(id, answer),
  };

  async function sound<Value>(ask: (engine: Search) => Promise<Value>): Promise<Value> {
    const engine = (search ??= fresh());
    try {
      const value = await ask(engine);
      refuseFaults();
      return value;
    } catch (error) {
      // Pagefind remembers a part that failed, so the next try needs a fresh start.
      if (search === engine) {
        search = undefined;
        attempt += 1;
      }
      if (error instanceof SearchError) throw error;
      refuseFaults(error);
      throw new SearchError('blocked', error);
    }
  }

  function fresh(): Search {
    watch.forget();
    return openSearch(folder, attempt);
  }

  function refuseFaults(cause?: unknown): void {
    const faults = watch.faults();
    if (faults.includes('missing')) throw new SearchError('gone', cause);
    if (faults.includes('unreachable')) throw new SearchError('failed', cause);
  }
}
