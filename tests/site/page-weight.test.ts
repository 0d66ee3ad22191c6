import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { builtPage, builtPages, filesIn, type BuiltPage } from '../support/built-pages.ts';
import { attribute, elements } from '../support/html.ts';
import { searchProgram } from '../support/search-index.ts';

const kB = 1000;
const pages = builtPages();
/**
 * The most a reader on a slow line should wait for before a page works: its HTML, its style sheets and its scripts
 * together, as Brotli at its best packs them, and the scripts among them. What a page loads only once somebody acts
 * (the search, the rules of a form) is left out, and so is the typeface, which every page shares.
 */
const budgets: readonly { kind: string; path: RegExp; most: number; scripts: number }[] = [
  { kind: 'entry', path: /^\/interventions\/[^/]+\/$/, most: 20 * kB, scripts: 0 },
  { kind: 'library', path: /^\/interventions\/$/, most: 29 * kB, scripts: 7.5 * kB },
  { kind: 'study', path: /^\/studies\//, most: 13 * kB, scripts: 0 },
  { kind: 'browse', path: /^\/(browse|outcomes)\//, most: 15 * kB, scripts: 0 },
  { kind: 'compare', path: /^\/compare\//, most: 20 * kB, scripts: 6.5 * kB },
  { kind: 'gap map', path: /^\/gap-map\//, most: 14 * kB, scripts: 0 },
  { kind: 'method', path: /^\/(how-ratings-work|ratings-compared)\//, most: 14 * kB, scripts: 0 },
  // All its words stand on one page, so that a reader's own "find in page" goes through them.
  { kind: 'glossary', path: /^\/glossary\//, most: 25 * kB, scripts: 0 },
  // Each names every field of a record. The rules themselves come once somebody begins to write.
  { kind: 'form', path: /^\/contribute\/new-/, most: 37 * kB, scripts: 6.5 * kB },
  { kind: 'offline copy', path: /^\/offline\/$/, most: 16 * kB, scripts: 4 * kB },
  {
    kind: 'other',
    path: /^\/($|404|about|accessibility|contribute\/$|data|policy-context)/,
    most: 15 * kB,
    scripts: 0,
  },
];

describe.each(budgets)('every $kind page', ({ path, most, scripts }) => {
  const ofKind = pages.filter((page) => path.test(page.path));
  const over = (limit: number, size: (page: BuiltPage) => number) =>
    ofKind.map((page) => [page.path, size(page)] as const).filter(([, bytes]) => bytes > limit);

  test(`comes in at most ${most / kB} kB of HTML, CSS and scripts`, () => {
    expect(ofKind.length).toBeGreaterThan(0);
    const weight = (page: BuiltPage, quality?: number) => wordsAndLooks(page, quality) + scriptSize(page);
    // The best packing is slow, and only asked for where a quick one does not get there.
    expect(over(most, (page) => (weight(page, QUICK) <= most ? 0 : weight(page)))).toEqual([]);
  });

  test(scripts === 0 ? 'loads no script' : `loads at most ${scripts / kB} kB of script`, () => {
    expect(over(scripts, scriptSize)).toEqual([]);
  });
});

test('the program of the search, which a page loads once somebody is about to search, comes in at most 9.4 kB, its engine with it', () => {
  expect(sizeOf(join('/_astro', searchProgram()))).toBeLessThanOrEqual(9.4 * kB);
});

test('every page has a budget, and only one', () => {
  expect(
    pages.map(({ path }) => path).filter((path) => budgets.filter((one) => one.path.test(path)).length !== 1),
  ).toEqual([]);
});

test('a page asks for one typeface file first of all, of at most 45 kB, and no style sheet names another', () => {
  const named = new Set<string>();
  for (const { document } of pages) {
    const fonts = elements(document, { tag: 'link' })
      .filter((link) => attribute(link, 'rel') === 'preload' && attribute(link, 'as') === 'font')
      .map((link) => attribute(link, 'href') ?? '');
    expect(fonts).toHaveLength(1);
    for (const font of fonts) named.add(font);
  }
  // A typeface is compressed already.
  for (const font of named) expect(readFileSync(join('dist', font)).length).toBeLessThanOrEqual(45 * kB);
  const sheets = filesIn('dist/_astro', '.css').map((file) =>
    readFileSync(join('dist/_astro', file), 'utf8'),
  );
  const used = sheets.flatMap((css) =>
    [...css.matchAll(/url\(["']?([^"')]+)/g)].map(([, address]) => address),
  );
  expect(new Set(used)).toEqual(named);
});

test('the compare page has a sheet of its own, after the one all pages share, so that its rules hold', () => {
  const sheetsOf = (path: string) =>
    filesOf(builtPage(path).document, 'link', 'href').filter((file) => file.endsWith('.css'));
  const shared = sheetsOf('/about/');
  expect(shared).toHaveLength(1);
  expect(sheetsOf('/compare/')).toEqual([...shared, expect.stringMatching(/\.css$/)]);
});

/** A packing that is quick and comes near the best. */
const QUICK = 5;

function wordsAndLooks({ html, document }: BuiltPage, quality = constants.BROTLI_MAX_QUALITY): number {
  const sheets = filesOf(document, 'link', 'href').filter((file) => file.endsWith('.css'));
  const packed = brotliCompressSync(html, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } });
  return packed.length + sum(sheets.map(sizeOf));
}

const scriptSize = (page: BuiltPage): number => sum(scriptsOf(page).map(sizeOf));

/** The scripts a page names, and those that these import at once. */
function scriptsOf({ document }: BuiltPage): string[] {
  const found = new Set(filesOf(document, 'script', 'src'));
  // A set gives what is added while it is walked, too.
  for (const file of found) {
    const text = readFileSync(join('dist', file), 'utf8');
    for (const [, path = ''] of text.matchAll(/\b(?:from|import)\s*["'`](\.[^"'`]+)["'`]/g))
      found.add(join(dirname(file), path));
  }
  return [...found];
}

const filesOf = (document: BuiltPage['document'], tag: string, name: string): string[] =>
  elements(document, { tag, has: name })
    .map((element) => attribute(element, name) ?? '')
    .filter((address) => address.startsWith('/'));

const sizes = new Map<string, number>();

/** The size of a file as sent. Most pages share theirs, and the best compression is slow. */
function sizeOf(file: string): number {
  const size = sizes.get(file) ?? brotliCompressSync(readFileSync(join('dist', file))).length;
  sizes.set(file, size);
  return size;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
