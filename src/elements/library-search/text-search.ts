import type { Answer, Excerpt, IndexError, Search, Suggestion } from '../../search/index.ts';
import { whyNoProgram } from './missing-program.ts';
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
  /** Fetches the program of the search, and nothing that it searches. */
  load(): Promise<void>;
  /** Fetches what the first query needs, ahead of it. */
  open(): Promise<void>;
  /** @param unfinished true while somebody types, for an answer that may leave out the last word */
  find(query: string, words: Words, unfinished: boolean): Promise<Answer>;
  suggest(typed: string, recent: readonly string[]): Promise<Suggestion[]>;
  near(answer: Answer): Promise<string[]>;
  excerpt(id: string, answer: Answer): Promise<Excerpt | undefined>;
}

/**
 * Searches the library, loaded at the first call and never before.
 * @param folder the address of the index's folder, ending in a slash
 */
export function textSearch(folder: string): TextSearch {
  let search: Promise<Search> | undefined;
  const begin = () => (search ??= program().then(({ openSearch }) => openSearch(folder)));

  return {
    load: () => sound(async () => undefined),
    open: () => sound((engine) => engine.open()),
    find: (query, words, unfinished) =>
      sound((engine) =>
        engine.find(query, { literal: words === 'literal', thesaurus: words === 'all', unfinished }),
      ),
    suggest: (typed, recent) => sound((engine) => engine.suggest(typed, recent)),
    near: (answer) => sound((engine) => engine.near(answer)),
    // A text that does not come makes one card the poorer, and no other card and no search.
    excerpt: async (id, answer) => (await begin()).excerpt(id, answer),
  };

  async function sound<Value>(ask: (engine: Search) => Promise<Value>): Promise<Value> {
    const begun = begin();
    try {
      const engine = await begun.catch(async (cause: unknown) => {
        throw new SearchError(await whyNoProgram(), cause);
      });
      return await ask(engine);
    } catch (error) {
      // Parts of two versions of the library do not go together, so the next try begins anew.
      if (search === begun) search = undefined;
      throw error instanceof SearchError ? error : new SearchError(faultOf(error), error);
    }
  }
}

/** Most readers of the page do not search: the program comes once somebody is about to. */
const program = () => import('../../search/index.ts');

function faultOf(error: unknown): SearchFault {
  if (!(error instanceof Error) || error.name !== 'IndexError') return 'blocked';
  return (error as IndexError).missing ? 'gone' : 'failed';
}
