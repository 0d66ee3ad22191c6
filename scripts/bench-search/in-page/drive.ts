import type { EngineName } from '../engines.ts';
import type { Engine } from './engine.ts';

/** What one query gave in the page. */
export interface Asked {
  ids: string[];
  /** How often the index was asked for a word of it; 1 where the engine is asked for it as a whole. */
  calls: number;
  milliseconds: number;
}

/** What the benchmark tells the page to do. */
export interface Bench {
  open(name: EngineName, ids: readonly string[]): Promise<void>;
  ask(query: string): Promise<Asked>;
}

const openers: Record<EngineName, (ids: readonly string[]) => Promise<Engine>> = {
  ours: async (ids) => (await import('./ours.ts')).open(ids),
  pagefind: async () => (await import('./pagefind.ts')).open(),
  minisearch: async () => (await import('./minisearch.ts')).open(true),
  'minisearch-plain': async () => (await import('./minisearch.ts')).open(false),
  lunr: async () => (await import('./lunr.ts')).open(),
  bm25: async () => (await import('./bm25.ts')).open(),
};

/** More than any measure looks at. */
const KEPT = 200;

let engine: Engine | undefined;

(globalThis as unknown as { bench: Bench }).bench = {
  async open(name, ids) {
    engine = await openers[name](ids);
  },
  async ask(query) {
    if (engine === undefined) throw new Error('no engine was opened');
    const before = engine.calls?.() ?? 0;
    const start = performance.now();
    const ids = await engine.find(query);
    const milliseconds = performance.now() - start;
    await engine.show?.();
    return {
      ids: ids.slice(0, KEPT),
      calls: engine.calls === undefined ? 1 : engine.calls() - before,
      milliseconds,
    };
  },
};
