import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { builtPages, type BuiltPage } from '../support/built-pages.ts';
import { attribute, elements } from '../support/html.ts';

const kB = 1000;
const pages = builtPages();
/** The most a reader on a slow line should wait for, as sent: words and looks together, and scripts. */
const budgets: readonly { kind: string; path: RegExp; most: number; scripts: number }[] = [
  // Its one script only says how old the review is.
  { kind: 'entry', path: /^\/interventions\/[^/]+\/$/, most: 30 * kB, scripts: 1 * kB },
  { kind: 'library', path: /^\/interventions\/$/, most: 30 * kB, scripts: 10 * kB },
  { kind: 'study', path: /^\/studies\//, most: 15 * kB, scripts: 0 },
  { kind: 'browse', path: /^\/browse\//, most: 20 * kB, scripts: 0 },
  { kind: 'compare', path: /^\/compare\//, most: 25 * kB, scripts: 8 * kB },
  // Each names every field of a record. The rules themselves come once somebody begins to write.
  { kind: 'form', path: /^\/contribute\/new-/, most: 32 * kB, scripts: 8 * kB },
  {
    kind: 'other',
    path: /^\/(?!interventions\/|studies\/|browse\/|compare\/|contribute\/new-)/,
    most: 25 * kB,
    scripts: 0,
  },
];

describe.each(budgets)('every $kind page', ({ path, most, scripts }) => {
  const ofKind = pages.filter((page) => path.test(page.path));

  test(`comes in at most ${most / kB} kB of HTML and CSS`, () => {
    expect(ofKind.length).toBeGreaterThan(0);
    const heavy = ofKind
      .map((page) => [page.path, wordsAndLooks(page)] as const)
      .filter(([, size]) => size > most);
    expect(heavy).toEqual([]);
  });

  test(scripts === 0 ? 'loads no script' : `loads at most ${scripts / kB} kB of script`, () => {
    const heavy = ofKind
      .map((page) => [page.path, sum(scriptsOf(page).map(sizeOf))] as const)
      .filter(([, size]) => size > scripts);
    expect(heavy).toEqual([]);
  });
});

test('every page has a budget, and only one', () => {
  expect(
    pages.map(({ path }) => path).filter((path) => budgets.filter((one) => one.path.test(path)).length !== 1),
  ).toEqual([]);
});

test('a page asks for one typeface file of at most 40 kB', () => {
  for (const { document } of pages) {
    const fonts = filesOf(document, 'link', 'href').filter((file) => file.endsWith('.woff2'));
    expect(fonts).toHaveLength(1);
    // A typeface is compressed already.
    for (const font of fonts) expect(readFileSync(join('dist', font)).length).toBeLessThan(40 * kB);
  }
});

function wordsAndLooks({ html, document }: BuiltPage): number {
  const sheets = filesOf(document, 'link', 'href').filter((file) => file.endsWith('.css'));
  return brotliCompressSync(html).length + sum(sheets.map(sizeOf));
}

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
