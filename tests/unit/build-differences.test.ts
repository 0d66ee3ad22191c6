import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { buildDifferences } from '../../scripts/builds/compare-builds.ts';
import { listFiles } from '../../src/integrations/offline-files.ts';
import { indexFiles, writeIndex } from '../../src/integrations/pagefind-index.ts';
import { writeCbor } from '../../src/integrations/write-cbor.ts';
import { readCbor } from '../../src/search/cbor.ts';
import { withText } from '../support/memory-index.ts';

const folder = mkdtempSync(join(tmpdir(), 'build-differences-'));
afterAll(() => rmSync(folder, { recursive: true }));
let count = 0;

/** A made-up build with these files and, where pages are given, a real index of them. */
async function built(
  files: Record<string, string>,
  pages: readonly (readonly [id: string, words: string])[] = [],
): Promise<string> {
  const out = join(folder, String((count += 1)));
  if (pages.length > 0)
    await writeIndex(
      await indexFiles(
        pages.map(([id, words]) => withText(id, words)),
        [],
      ),
      join(out, 'pagefind'),
    );
  for (const [file, text] of Object.entries({ 'index.html': '<p>Same</p>', ...files })) {
    mkdirSync(dirname(join(out, file)), { recursive: true });
    writeFileSync(join(out, file), text);
  }
  return out;
}

describe('two builds', () => {
  test('that are the same have no difference', async () => {
    const files = { 'about/index.html': 'One', 'data/a.csv': 'a,b' };
    expect(buildDifferences(await built(files), await built(files))).toEqual([]);
  });

  test('differ by a byte: the file, the place and what stands there are named', async () => {
    const [one, other] = [await built({ 'a/b.html': 'On 1 May' }), await built({ 'a/b.html': 'On 2 May' })];
    expect(buildDifferences(one, other)).toEqual(['a/b.html: at byte 3, "On 1 May" against "On 2 May"']);
  });

  test('differ by an end that one lacks', async () => {
    const [one, other] = [await built({ 'a.txt': 'One' }), await built({ 'a.txt': 'One more' })];
    expect(buildDifferences(one, other)).toEqual(['a.txt: at byte 3, "One" against "One more"']);
  });

  test('differ by a file, whichever has it', async () => {
    const [one, other] = [await built({ 'a.html': '' }), await built({ 'b.html': '' })];
    expect(buildDifferences(one, other)).toEqual([`a.html: only in ${one}`, `b.html: only in ${other}`]);
  });
});

describe('two lists of an offline copy', () => {
  const list = (paths: readonly string[], date = '2024-02-29') =>
    Object.fromEntries(
      listFiles(
        paths.map((path) => ({ path, bytes: 1, hash: 'aaaaaaaaaaa' })),
        [],
        date,
      ),
    );

  test('are the same though Pagefind names a piece of the index anew', async () => {
    const [one, other] = [
      await built(list(['about/', 'pagefind/index/en_1.pf_index'])),
      await built(list(['about/', 'pagefind/index/en_2.pf_index'])),
    ];
    expect(buildDifferences(one, other)).toEqual([]);
  });

  test('differ by a file and by the day', async () => {
    const [one, other] = [await built(list(['a/', 'b/'])), await built(list(['a/'], '2024-03-01'))];
    expect(buildDifferences(one, other)).toEqual([
      expect.stringMatching(/^the head of the offline copy: at byte/),
      `the offline copy of b/: only in ${one}`,
    ]);
  });
});

describe('two search indexes', () => {
  const pages = [
    ['keep', 'Groups for foster carers'],
    ['pause', 'Women and carers'],
    ['safe', 'Fostering in groups'],
  ] as const;

  test('of the same pages are the same', async () => {
    const [one, other] = [await built({}, pages), await built({}, pages)];
    expect(buildDifferences(one, other)).toEqual([]);
  });

  test('differ by a word: it is named, and so are the files of ours that hold it', async () => {
    const changed = pages.map(([id, words]) => [id, words.replace('Women', 'Mothers')] as const);
    const [one, other] = [await built({}, pages), await built({}, changed)];
    const named = buildDifferences(one, other).map((line) => line.split(':')[0]);
    expect(named).toEqual([
      'pagefind/texts/pause.json',
      'pagefind/words/first/m.txt',
      'pagefind/words/first/w.txt',
      'pagefind/words/second/o.txt',
      'the start of the search',
      'the word mother',
      // Its place is counted after the word that is another now.
      'the word paus',
      'the word women',
    ]);
  });

  test('differ by a file beside those of Pagefind, such as one with names', async () => {
    const [one, other] = [
      await built({ 'pagefind/other.json': '[]' }, pages),
      await built({ 'pagefind/other.json': '[1]' }, pages),
    ];
    expect(buildDifferences(one, other)).toEqual(['pagefind/other.json: at byte 1, "[]" against "[1]"']);
  });
});

// The examples are those of RFC 8949, appendix A.
describe('reading CBOR', () => {
  test.each([
    ['00', 0],
    ['17', 23],
    ['1818', 24],
    ['1903e8', 1000],
    ['1a000f4240', 1_000_000],
    ['20', -1],
    ['3903e7', -1000],
    ['6449455446', 'IETF'],
    ['62c3bc', 'ü'],
    ['8301820203820405', [1, [2, 3], [4, 5]]],
    ['9f018202039f0405ffff', [1, [2, 3], [4, 5]]],
    ['9818' + Array.from({ length: 24 }, () => '01').join(''), Array.from({ length: 24 }, () => 1)],
  ])('%s', (hex, value) => {
    expect(readCbor(Buffer.from(hex, 'hex'))).toEqual(value);
  });

  test.each(['a0', 'f6', '0001', '1b000000e8d4a51000', '82'])('refuses %s', (hex) => {
    expect(() => readCbor(Buffer.from(hex, 'hex'))).toThrow();
  });
});

describe('writing CBOR', () => {
  test.each([
    '00',
    '17',
    '1818',
    '18ff',
    '190100',
    '1903e8',
    '19ffff',
    '1a00010000',
    '1a000f4240',
    '60',
    '62c3bc',
    '80',
  ])('gives %s again', (hex) => {
    expect(writeCbor(readCbor(Buffer.from(hex, 'hex'))).toString('hex')).toBe(hex);
  });

  test('gives long lists and texts again', () => {
    const item = [Array.from({ length: 300 }, (_, number) => number * 1000), 'word '.repeat(20_000), [['']]];
    expect(readCbor(writeCbor(item))).toEqual(item);
  });

  test.each([-1, 0.5, 2 ** 32, NaN])('refuses %s', (number) => {
    expect(() => writeCbor([number])).toThrow();
  });
});
