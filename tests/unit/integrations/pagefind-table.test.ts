import { gunzipSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { renamePages } from '../../../src/integrations/pagefind-table.ts';
import { writeCbor } from '../../../src/integrations/write-cbor.ts';
import { readCbor, type Cbor } from '../../../src/search/cbor.ts';
import { MAGIC } from '../../../src/search/packed-file.ts';

const PIECES = [['a', 'z', 'en_1234567']];
const packed = (item: Buffer) => gzipSync(Buffer.concat([Buffer.from(MAGIC), item]));
const table = (pages: Cbor) => packed(writeCbor(['1.5.2', pages, PIECES, [], [], []]));
const PAGES = [
  ['en_b', 7],
  ['en_a', 500],
];
const PLACES = new Map([
  ['en_a', 0],
  ['en_b', 35],
]);

test('each page is named after the place of its entry, and all else stays', () => {
  const { content } = renamePages(table(PAGES), PLACES);
  const bytes = gunzipSync(content);
  expect(bytes.subarray(0, MAGIC.length).toString()).toBe(MAGIC);
  const pages = [
    ['z', 7],
    ['0', 500],
  ];
  expect(readCbor(bytes.subarray(MAGIC.length))).toEqual(['1.5.2', pages, PIECES, [], [], []]);
});

test('the hash is of what is written: it changes with the places of entries, and not by itself', () => {
  const hash = (places: ReadonlyMap<string, number>) => renamePages(table(PAGES), places).hash;
  expect(hash(PLACES)).toMatch(/^[0-9a-f]{10}$/);
  expect(hash(PLACES)).toBe(hash(new Map(PLACES)));
  expect(hash(new Map([...PLACES, ['en_a', 1]]))).not.toBe(hash(PLACES));
});

test.each<[string, Buffer]>([
  ['is no list', packed(writeCbor('words'))],
  ['has no list of pages', packed(writeCbor(['1.5.2', 'words']))],
  ['has a page that is no entry', table([...PAGES.slice(1), ['en_c', 1]])],
  ['has a page that is only a name', table(['en_a', 'en_b'])],
  ['lacks an entry', table(PAGES.slice(1))],
  ['has more pages than there are entries', table([...PAGES, ['en_c', 1]])],
  ['is written in another way', packed(Buffer.from([0x9f, 0x00, 0xff]))],
  ['goes on after its end', packed(Buffer.concat([writeCbor(['1.5.2', PAGES]), Buffer.from([0])]))],
])('a table that %s fails the build', (_, bytes) => {
  expect(() => renamePages(bytes, PLACES)).toThrow();
});
