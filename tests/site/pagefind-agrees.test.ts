import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { pageName, pagefindPort } from '../../src/search/pagefind-port.ts';
import { FOLDER, indexedWords, indexFetch } from '../support/search-index.ts';

/** Pagefind's own program, which lies beside the index. */
interface Program {
  createInstance(options: object): {
    search(query: string): Promise<{ results: { id: string }[] }>;
  };
}

const folder = mkdtempSync(join(tmpdir(), 'pagefind-agrees-'));
beforeAll(() => vi.stubGlobal('fetch', indexFetch()));
afterAll(() => {
  vi.unstubAllGlobals();
  rmSync(folder, { recursive: true });
});

test('every word of the library is found in the entries in which Pagefind’s own program finds it', async () => {
  const program = join(folder, 'pagefind.mjs');
  writeFileSync(program, readFileSync('dist/pagefind/pagefind.js'));
  const { createInstance } = (await import(/* @vite-ignore */ pathToFileURL(program).href)) as Program;
  const theirs = createInstance({ noWorker: true, basePath: FOLDER });
  const ours = pagefindPort(FOLDER);
  const words = indexedWords().map(({ word }) => word);
  expect(words.length).toBeGreaterThan(1000);
  const unlike: string[] = [];
  for (const word of words) {
    const { results } = await theirs.search(`"${word}"`);
    const { exact } = await ours.ask(word);
    const [mine, other] = [[...exact].map(pageName), results.map(({ id }) => id)].map((pages) =>
      pages.sort().join(),
    );
    if (mine !== other || mine === '') unlike.push(`${word}: ${mine} / ${other}`);
  }
  expect(unlike).toEqual([]);
}, 60_000);
