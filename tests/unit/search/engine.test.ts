import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as pagefind from 'pagefind';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { startEngine, type Engine } from '../../../src/search/engine.ts';
import { unpackFile } from '../../../src/search/packed-file.ts';
import { PAGEFIND_RANKING } from '../../../src/search/settings.ts';

/** Pagefind's own program, which is left out of the site and stands here for what is right. */
interface Program {
  createInstance(options: object): {
    search(query: string): Promise<{ results: { id: string; score: number }[] }>;
  };
}

const FOLDER = 'http://index.invalid/';
const folder = mkdtempSync(join(tmpdir(), 'engine-'));
const files = new Map<string, Uint8Array>();
const WORDS = [
  'foster',
  'fostering',
  'carer',
  'carers',
  'care',
  'kinship',
  'adoption',
  'adopted',
  'child',
  'ete',
  'naive',
];
const unpacked = (name: string) => unpackFile(new Response(Buffer.from(files.get(name) ?? [])));

let engine: Engine;
let theirs: ReturnType<Program['createInstance']>;

beforeAll(async () => {
  const { index } = await pagefind.createIndex({ forceLanguage: 'en' });
  for (let page = 0; page < 60; page += 1) {
    const text = WORDS.flatMap((word, place) => Array(Math.max(0, ((page * 7) % 11) - place)).fill(word));
    await index?.addHTMLFile({
      url: `${page}`,
      content: `<html lang="en"><body><p>${text.join(' ')} page${page} words.</p></body></html>`,
    });
  }
  for (const { path, content } of (await index?.getFiles())?.files ?? [])
    files.set(path.replace(/^pagefind\//, ''), content);
  await pagefind.close();

  const table = [...files.keys()].find((name) => name.endsWith('.pf_meta')) ?? '';
  engine = await startEngine(await unpacked('wasm.en.pagefind'), await unpacked(table), PAGEFIND_RANKING);
  const program = join(folder, 'pagefind.mjs');
  writeFileSync(program, files.get('pagefind.js') ?? '');
  vi.stubGlobal('fetch', async (address: string) => {
    const content = files.get(new URL(address).pathname.slice(1));
    return new Response(content && Buffer.from(content), { status: content ? 200 : 404 });
  });
  const { createInstance } = (await import(/* @vite-ignore */ pathToFileURL(program).href)) as Program;
  theirs = createInstance({ noWorker: true, basePath: FOLDER, ranking: PAGEFIND_RANKING });
}, 60_000);

afterAll(() => {
  vi.unstubAllGlobals();
  rmSync(folder, { recursive: true });
});

test('nothing is found before the pieces of the index are there', () => {
  expect(engine.piecesWith('foster').length).toBeGreaterThan(0);
  expect(engine.search('foster', false)).toEqual([]);
});

test.each([...WORDS, 'fost', 'page7', 'page', 'zzz'])(
  'the engine finds for "%s" what Pagefind’s own program finds with it, in the same order and with the same scores',
  async (word) => {
    for (const piece of engine.piecesWith(word)) engine.addPiece(await unpacked(`index/${piece}.pf_index`));
    for (const exact of [true, false]) {
      const { results } = await theirs.search(exact ? `"${word}"` : word);
      expect(engine.search(word, exact)).toEqual(results.map(({ id, score }) => ({ page: id, score })));
    }
  },
);

test('a program that is no engine is refused', async () => {
  await expect(startEngine(new Uint8Array([1, 2, 3]), new Uint8Array(), PAGEFIND_RANKING)).rejects.toThrow();
});
