import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { pageName, pagefindPort } from '../../src/search/pagefind-port.ts';
import { openPagefind } from '../support/pagefind-program.ts';
import { FOLDER, indexedWords, indexFetch } from '../support/search-index.ts';

beforeAll(() => vi.stubGlobal('fetch', indexFetch()));
afterAll(() => vi.unstubAllGlobals());

test('every word of the library is found in the entries in which Pagefind’s own program finds it', async () => {
  const theirs = await openPagefind('dist/pagefind/pagefind.js', FOLDER);
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
