import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { site as library } from '../../src/site.ts';
import { builtPages, faultsOf, filesIn, type BuiltPage } from '../support/built-pages.ts';
import { broken, crawl } from '../support/crawl.ts';
import { attribute, elements, only } from '../support/html.ts';
import { SUB_PATH, subPathSite } from '../support/sub-path-site.ts';

let site: Awaited<ReturnType<typeof subPathSite>>;
let pages: BuiltPage[];

beforeAll(async () => {
  site = await subPathSite();
  pages = builtPages(site.directory);
}, 120_000);

afterAll(() => site?.close());

test('every address inside the site begins with the folder it is published under', () => {
  const names = new Set(['href', 'src', 'action', 'data-index']);
  const faults = faultsOf(pages, ({ document }) =>
    elements(document)
      .flatMap(({ tagName, attrs }) => attrs.map(({ name, value }) => ({ tagName, name, value })))
      .filter(({ name, value }) => names.has(name) && value.startsWith('/') && !value.startsWith(SUB_PATH))
      .map(({ tagName, name, value }) => `${tagName} ${name}="${value}"`),
  );
  expect(faults).toEqual([]);
});

test('every link and #anchor works when the site is served there', async () => {
  const crawled = await crawl(site.address, site.address);
  expect(broken(crawled)).toEqual([]);
  expect(crawled.links.length).toBeGreaterThan(pages.length);
});

test('nothing names an address of the site without its folder', () => {
  const files = ['.html', '.css', '.js', '.json', '.xml', '.csv', '.txt'].flatMap((ending) =>
    filesIn(site.directory, ending),
  );
  const wrong = files.filter((file) => {
    const text = readFileSync(join(site.directory, file), 'utf8');
    const outside = new RegExp(
      `${library.origin.replaceAll('.', '\\.')}/(?!${SUB_PATH.slice(1)})|url\\(["']?/(?!${SUB_PATH.slice(1)})`,
    );
    return !file.startsWith('pagefind/') && outside.test(text);
  });
  expect(wrong).toEqual([]);
});

test('the search finds its index there', async () => {
  const page = pages.find(({ path }) => path === '/interventions/');
  const folder = page && attribute(only(page.document, { tag: 'library-search' }), 'data-index');
  expect(folder).toBe(`${SUB_PATH}pagefind/`);
  const answer = await fetch(new URL('pagefind/pagefind.js', site.address));
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-type')).toMatch(/javascript/);
});

test('nothing is served above the folder', async () => {
  expect((await fetch(new URL('/interventions/', site.address))).status).toBe(404);
  expect((await fetch(new URL('interventions/', site.address))).status).toBe(200);
});
