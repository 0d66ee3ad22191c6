import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as pagefind from 'pagefind';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { writeCbor } from '../../../src/integrations/write-cbor.ts';
import { readCbor } from '../../../src/search/cbor.ts';
import { idf } from '../../../src/search/idf.ts';
import { unpackFile } from '../../../src/search/packed-file.ts';
import { piecesWith, readPiece, readTable, type IndexTable } from '../../../src/search/pagefind-index.ts';
import { rankWord } from '../../../src/search/rank-word.ts';
import { PAGEFIND_RANKING } from '../../../src/search/settings.ts';
import { openPagefind } from '../../support/pagefind-program.ts';

const FOLDER = 'http://index.invalid/';
const folder = mkdtempSync(join(tmpdir(), 'rank-word-'));
const files = new Map<string, Uint8Array>();
const WORDS = [
  'foster',
  'fostering',
  'fosterling',
  'carer',
  'carers',
  'care',
  'kinship',
  'adoption',
  'adopted',
  'child',
  'ete',
  'family',
  'families',
];
const unpacked = (name: string) => unpackFile(new Response(Buffer.from(files.get(name) ?? [])));

let table: IndexTable;
let theirs: Awaited<ReturnType<typeof openPagefind>>;

beforeAll(async () => {
  const { index } = await pagefind.createIndex({ forceLanguage: 'en' });
  for (let page = 0; page < 60; page += 1) {
    const text = WORDS.flatMap((word, place) => Array(Math.max(0, ((page * 7) % 11) - place)).fill(word));
    const weighed = `<p data-pagefind-weight="${(page % 5) / 2 + 0.5}">${WORDS[page % WORDS.length]}</p>`;
    await index?.addHTMLFile({
      url: `${page}`,
      content: `<html lang="en"><body>${weighed}<p>${text.join(' ')} page${page} words.</p></body></html>`,
    });
  }
  for (const { path, content } of (await index?.getFiles())?.files ?? [])
    files.set(path.replace(/^pagefind\//, ''), content);
  await pagefind.close();

  table = readTable(await unpacked([...files.keys()].find((name) => name.endsWith('.pf_meta')) ?? ''));
  const program = join(folder, 'pagefind.mjs');
  writeFileSync(program, files.get('pagefind.js') ?? '');
  vi.stubGlobal('fetch', async (address: string) => {
    const content = files.get(new URL(address).pathname.slice(1));
    return new Response(content && Buffer.from(content), { status: content ? 200 : 404 });
  });
  // Accents are taken off before a word is indexed, so how Pagefind counts those that match is of no use here.
  const ranking = { ...PAGEFIND_RANKING, termFrequency: 1, diacriticSimilarity: 0 };
  theirs = await openPagefind(program, FOLDER, { ranking });
}, 60_000);

afterAll(() => {
  vi.unstubAllGlobals();
  rmSync(folder, { recursive: true });
});

const ranked = async (word: string) => {
  const names = piecesWith(word, table);
  const pieces = names.map(async (name) => readPiece(await unpacked(`index/${name}.pf_index`)));
  return rankWord(word, await Promise.all(pieces), table);
};
const nameOf = (page: number) => table.pages[page]?.name ?? '';

describe.each([...WORDS, 'fost', 'famil', 'carings', 'childlike', 'page7', 'page', 'zzz'])('"%s"', (word) => {
  test('is found on the pages on which Pagefind’s own program finds it', async () => {
    const { results } = await theirs.search(`"${word}"`);
    const { exact } = await ranked(word);
    expect([...exact].map(nameOf).sort()).toEqual(results.map(({ id }) => id).sort());
  });

  test('counts as much as there, but for being as rare as it is by itself', async () => {
    const { results } = await theirs.search(word);
    const { scores, exact } = await ranked(word);
    expect([...scores.keys()].map(nameOf).sort()).toEqual(results.map(({ id }) => id).sort());
    const size = table.pages.length;
    const rarer = exact.size === 0 ? 1 : idf(exact.size, size) / idf(results.length, size);
    const expected = new Map(results.map(({ id, score }) => [id, score * rarer]));
    for (const [page, score] of scores) expect(score).toBeCloseTo(expected.get(nameOf(page)) ?? NaN, 5);
  });
});

test('what is found does not depend on what was asked before', async () => {
  const before = await ranked('kin');
  await ranked('kinship');
  expect(await ranked('kin')).toEqual(before);
});

describe('which pieces to fetch for a word', () => {
  const three: IndexTable = {
    pages: [],
    meanWords: 0,
    pieces: [
      { from: 'adopt', to: 'care', name: 'one' },
      { from: 'child', to: 'famili', name: 'two' },
      { from: 'foster', to: 'zinc', name: 'three' },
    ],
  };
  test.each([
    ['adopted', ['one']],
    ['families', ['two']],
    ['dad', ['two']],
    // It begins words on both sides of a border, or stands between two pieces.
    ['c', ['one']],
    ['ch', ['two']],
    ['fam', ['two']],
    ['fo', ['three']],
    ['fosterling', ['three']],
    ['a', ['one']],
    ['zoo', []],
    ['aaa', []],
  ])('"%s" may stand in %j', (word, names) => {
    expect(piecesWith(word, three)).toEqual(names);
  });
});

describe('an index that is built in another way is refused', () => {
  const bytes = (item: Parameters<typeof writeCbor>[0]) => new Uint8Array(writeCbor(item));

  test.each([
    ['a text', bytes('words')],
    ['pages that are no lists', bytes(['1.5.2', ['page'], []])],
    ['a page without its length', bytes(['1.5.2', [['page']], []])],
    ['pieces without names', bytes(['1.5.2', [], [['a', 'z']]])],
  ])('as a table: %s', (_, table) => {
    expect(() => readTable(table)).toThrow(/Pagefind 1\.5/);
  });

  test.each([
    ['a number', bytes([1])],
    ['a word without pages', bytes([[['word']]])],
    ['a page without places', bytes([[['word', [[0]]]]])],
    ['places that are words', bytes([[['word', [[0, ['one']]]]]])],
  ])('as a piece: %s', (_, piece) => {
    expect(() => readPiece(piece)).toThrow(/Pagefind 1\.5/);
  });

  test.each([
    ['cut off within a list', [0x82, 0x00]],
    ['cut off within a text', [0x63, 0x61]],
    ['cut off within a number', [0x19, 0x01]],
    ['with more after its end', [0x00, 0x00]],
    ['with a fraction', [0xf9, 0x3c, 0x00]],
    ['with a number of eight bytes', [0x1b, 0, 0, 0, 0, 0, 0, 0, 1]],
    ['with a list without an end', [0x9f, 0x00]],
  ])('as CBOR: %s', (_, sent) => {
    expect(() => readCbor(new Uint8Array(sent))).toThrow();
  });
});
