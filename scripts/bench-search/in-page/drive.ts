import type { EngineName } from '../engines.ts';
import { countCalls } from './call-counter.ts';
import type { Engine } from './engine.ts';

/** What one query gave in the page. */
export interface Asked {
  ids: string[];
  /** How often Pagefind was asked for it. */
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

/** Before any engine starts. */
const calls = countCalls();
let engine: Engine | undefined;

(globalThis as unknown as { bench: Bench }).bench = {
  async open(name, ids) {
    engine = await openers[name](ids);
  },
  async ask(query) {
    if (engine === undefined) throw new Error('no engine was opened');
    const before = calls();
    const start = performance.now();
    const ids = await engine.find(query);
    const milliseconds = performance.now() - start;
    await engine.show?.();
    return { ids: ids.slice(0, KEPT), calls: engine.callsEach ?? calls() - before, milliseconds };
  },
};
