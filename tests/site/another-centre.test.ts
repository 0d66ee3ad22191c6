import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { site as ours } from '../../src/site.ts';
import { BAND, SUB_PATH, theirs } from '../support/another-centre.ts';
import { builtPage, builtPages, faultsOf, filesIn, type BuiltPage } from '../support/built-pages.ts';
import { broken, crawl } from '../support/crawl.ts';
import { attribute, elements, only, textOf } from '../support/html.ts';
import { madeSite, type MadeSite } from '../support/made-site.ts';

// A centre of another name, in another country, with other colours and records, in a folder of another host: it
// changes what /about/reuse/ tells it to change, and nothing else.

let site: MadeSite;
let pages: BuiltPage[];
let texts: { file: string; text: string }[];

beforeAll(async () => {
  site = await madeSite('centre');
  pages = builtPages(site.directory);
  texts = ['.html', '.css', '.js', '.json', '.xml', '.csv', '.txt', '.bib', '.ris', '.svg'].flatMap(
    (ending) =>
      filesIn(site.directory, ending)
        // The index of the search: bytes of its own kind, and a program that is not ours.
        .filter((file) => !file.startsWith('pagefind/'))
        .map((file) => ({ file, text: readFileSync(join(site.directory, file), 'utf8') })),
  );
}, 360_000);

/** The path of every line, such as `licence.code`, A to Z. */
const linesOf = (value: object, path = ''): string[] =>
  Object.entries(value)
    .flatMap(([key, part]) =>
      typeof part === 'object' ? linesOf(part, `${path}${key}.`) : [`${path}${key}`],
    )
    .sort();
const naming = (words: string) => texts.filter(({ text }) => text.includes(words)).map(({ file }) => file);
const page = (path: string) => textOf(builtPage(path, site.directory).document);

describe('nothing of the first centre is left', () => {
  test('every line of site.ts that is the centre’s own is changed here', () => {
    const { navigation, footer, ...own } = ours;
    expect(navigation.length + footer.length).toBeGreaterThan(0);
    expect(linesOf(theirs)).toEqual(linesOf(own));
  });

  test.each([
    ours.name,
    'evidence-library.example.org',
    ours.strapline,
    ours.subject,
    ours.origin,
    ours.repository,
    ours.contact,
    ours.independence,
    ours.ratings.footNote,
    ours.ratings.whose,
    ours.licence.content.name,
    ours.licence.content.address,
    ours.accessibility.regulations,
    ours.accessibility.enforcer,
    ours.accessibility.adviser.name,
    ours.accessibility.adviser.address,
  ])('no file holds “%s”', (words) => {
    expect(naming(words)).toEqual([]);
  });

  test.each([ours.field, 'England', 'Foundations', 'government'])('no page or feed holds “%s”', (words) => {
    // The data files and the forms print what each word of the closed lists means, whoever uses them.
    const lists = /^(data\/|contribute\/new-|contribute\/[a-z-]+-draft|_astro\/rules)/;
    expect(naming(words).filter((file) => !lists.test(file))).toEqual([]);
  });
});

describe('the new centre stands everywhere', () => {
  test('in the title, the language and the foot of every page', () => {
    const faults = faultsOf(pages, ({ document }) => [
      ...(textOf(only(document, { tag: 'title' })).includes(theirs.name) ? [] : ['title']),
      ...(attribute(only(document, { tag: 'html' }), 'lang') === theirs.language ? [] : ['language']),
      ...(textOf(only(document, { tag: 'footer' })).includes(theirs.ratings.footNote) ? [] : ['foot']),
    ]);
    expect(faults).toEqual([]);
  });

  test.each([
    ['/about/', theirs.subject],
    ['/about/', theirs.independence],
    ['/about/reuse/', theirs.field],
    ['/glossary/', theirs.field],
    ['/how-ratings-work/', theirs.ratings.whose],
    ['/accessibility/', theirs.accessibility.enforcer],
    ['/accessibility/', theirs.accessibility.adviser.name],
    ['/accessibility/', '29 February 2024'],
    ['/contribute/', theirs.contact],
    ['/', theirs.strapline],
  ])('%s says “%s”', (path, words) => {
    expect(page(path)).toContain(words);
  });

  test('in the feed and the data files', () => {
    const files = naming(theirs.name);
    for (const file of ['feed.xml', 'data/datapackage.json']) expect(files).toContain(file);
    expect(naming(`${theirs.origin}${SUB_PATH}`)).toContain('interventions/example-evenings.json');
  });

  test('in the colour of the band, the browser’s frame and its tab', () => {
    const frames = faultsOf(pages, ({ document }) => {
      const colours = elements(document, { tag: 'meta' })
        .filter((meta) => attribute(meta, 'name') === 'theme-color')
        .map((meta) => attribute(meta, 'content'));
      return colours.length === 2 && colours.every((colour) => colour === BAND) ? [] : [colours.join(' ')];
    });
    expect(frames).toEqual([]);
    expect(naming(BAND)).toContain('favicon.svg');
    expect(naming(BAND).filter((file) => file.endsWith('.css'))).not.toEqual([]);
  });
});

describe('in a folder of another host', () => {
  test('every address inside the site begins with that folder', () => {
    const names = new Set(['href', 'src', 'action', 'data-index']);
    const faults = faultsOf(pages, ({ document }) =>
      elements(document)
        .flatMap(({ tagName, attrs }) => attrs.map(({ name, value }) => ({ tagName, name, value })))
        .filter(({ name, value }) => names.has(name) && value.startsWith('/') && !value.startsWith(SUB_PATH))
        .map(({ tagName, name, value }) => `${tagName} ${name}="${value}"`),
    );
    expect(faults).toEqual([]);
  });

  test('every link, asset and #anchor works when the site is served there', async () => {
    const crawled = await crawl(site.address, site.address);
    expect(broken(crawled)).toEqual([]);
    expect(crawled.links.length).toBeGreaterThan(pages.length);
  });

  test('a link in the text of an entry works there', () => {
    const { document } = builtPage('/interventions/example-evenings/', site.directory);
    const links = elements(document, { tag: 'a' }).map((link) => attribute(link, 'href'));
    expect(links).toContain(`${SUB_PATH}glossary/`);
  });

  test('nothing names an address of the site without its folder', () => {
    const inside = SUB_PATH.slice(1);
    const outside = new RegExp(
      `${theirs.origin.replaceAll('.', '\\.')}/(?!${inside})|url\\(["']?/(?!${inside})`,
    );
    expect(texts.filter(({ text }) => outside.test(text)).map(({ file }) => file)).toEqual([]);
  });

  test('the search finds its index there', async () => {
    const { document } = builtPage('/interventions/', site.directory);
    expect(attribute(only(document, { tag: 'library-search' }), 'data-index')).toBe(`${SUB_PATH}pagefind/`);
    const answer = await fetch(new URL('pagefind/start.json', site.address));
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toMatch(/json/);
  });

  test('nothing is served above the folder', async () => {
    expect((await fetch(new URL('/interventions/', site.address))).status).toBe(404);
    expect((await fetch(new URL('interventions/', site.address))).status).toBe(200);
  });
});
