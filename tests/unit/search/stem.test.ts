import { gunzipSync } from 'node:zlib';
import * as pagefind from 'pagefind';
import { beforeAll, expect, test } from 'vitest';
import { readCbor } from '../../../src/search/cbor.ts';
import { MAGIC } from '../../../src/search/packed-file.ts';
import { stem } from '../../../src/search/stem.ts';

/** Beginnings and endings that, together, come to every rule of the algorithm and to each of its exceptions. */
const BEGINNINGS =
  'abl add adjust adopt airlin allowanc analog angular apolog arsen at biolog bowdler bus by call care child communism ' +
  'conflat conform cosmos cry depend differen digit dy early earr ebb egg electr emerg even exceed famil feudal foster gas ' +
  'gener hesitan hop hopp idl inn inter irritan kind kiss later luxuriat ly mat nation nigh odd off onl organ past place ' +
  'play predicat proceed psycholog radical rat relat respons sensibil sensitive sized skis sky staff succeed tapp tie toy ' +
  'triplicat troubl try tunnell ugl univers vietnam vile vy yell yes youth';
const ENDINGS =
  ' s es ed edly ing ingly ings er ers est ly li ful fully fulness ness less lessly ment ments ation ational tional al ' +
  'ally alism aliti ity ities ive iveness iviti ative ization ize izer ized able ably ability ible ance ancy ence ency ' +
  'ent ently ant ous ously ousness ogy ogist ogists ogical ic ical icate iciti ism ion ions ie ies ied y ying eed eedly e ' +
  'll lled sses us';
const WORDS = [
  ...new Set(BEGINNINGS.split(' ').flatMap((one) => ENDINGS.split(' ').map((ending) => one + ending))),
].filter((word) => word.length > 1);

let byPagefind: ReadonlyMap<string, string>;

beforeAll(async () => {
  const { index } = await pagefind.createIndex({ forceLanguage: 'en' });
  const content = `<html lang="en"><body>${WORDS.map((word) => `<p>${word}</p>`).join('')}</body></html>`;
  await index?.addHTMLFile({ url: 'words', content });
  const files = (await index?.getFiles())?.files ?? [];
  await pagefind.close();
  const stems = files
    .filter(({ path }) => path.endsWith('.pf_index'))
    .flatMap(({ content }) => {
      const [words] = readCbor(gunzipSync(content).subarray(MAGIC.length)) as [[string, Page[]][]];
      return words.flatMap(([key, pages]) =>
        pages.flatMap(([, places]) => placesIn(places).map((place) => [WORDS[place] ?? '', key] as const)),
      );
    });
  byPagefind = new Map(stems);
}, 60_000);

type Page = [step: number, places: number[]];

/** The places of words on a page, which are told as steps; the weights between them are below zero. */
function placesIn(steps: readonly number[]): number[] {
  let place = 0;
  return steps.filter((step) => step >= 0).map((step) => (place += step));
}

test('an ending is taken off as Pagefind does, by every rule and with every exception', () => {
  expect(byPagefind.size).toBe(WORDS.length);
  const unlike = WORDS.filter((word) => stem(word) !== byPagefind.get(word));
  expect(unlike.map((word) => [word, stem(word), byPagefind.get(word)])).toEqual([]);
});

test.each([
  ['fostering', 'foster'],
  ['placements', 'placement'],
  ['families', 'famili'],
  ['c3', 'c3'],
  ['2024', '2024'],
  ['', ''],
])('"%s" is indexed as "%s"', (word, key) => {
  expect(stem(word)).toBe(key);
});
