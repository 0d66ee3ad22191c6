import { expect, test } from 'vitest';
import { builtPages, faultsOf } from '../support/built-pages.ts';
import { attribute, elements, only } from '../support/html.ts';
import { publishedEntries } from '../support/library-records.ts';
import { indexedPages } from '../support/search-index.ts';

const pages = builtPages();
const entryPaths = publishedEntries().map(({ id }) => `/interventions/${id}/`);
/** What our templates write. Anything else would let the text of an entry rename or reorder itself in a search. */
const OURS = new Set([
  'h1 data-pagefind-meta="title"',
  'p data-pagefind-weight="3"',
  'p data-pagefind-ignore="all"',
]);

test('the pages of published entries are marked for the search once each, and no other page is', () => {
  const marked = pages.filter(({ document }) => elements(document, { has: 'data-search-root' }).length > 0);
  expect(marked.map(({ path }) => path).sort()).toEqual(entryPaths);
  for (const { document } of marked) expect(elements(document, { has: 'data-search-root' })).toHaveLength(1);
});

test('no page holds an instruction to the search that our templates did not write', () => {
  const faults = faultsOf(pages, ({ document }) =>
    elements(document)
      .flatMap(({ tagName, attrs }) =>
        attrs.map(({ name, value }) => ({ name, words: `${tagName} ${name}="${value}"` })),
      )
      .filter(({ name, words }) => name.startsWith('data-pagefind') && !OURS.has(words))
      .map(({ words }) => words),
  );
  expect(faults).toEqual([]);
});

test('the text of an entry holds no instruction to the search at all', () => {
  const entries = pages.filter(({ path }) => entryPaths.includes(path));
  expect(entries).toHaveLength(entryPaths.length);
  const faults = faultsOf(entries, ({ document }) => {
    const body = elements(only(document, { has: 'data-search-root' }), { tag: 'div', class: 'measure' });
    if (body.length !== 1) return [`${body.length} bodies`];
    return body
      .flatMap((one) => elements(one))
      .flatMap(({ tagName, attrs }) =>
        attrs
          .filter(({ name }) => /^data-(pagefind|search)/.test(name))
          .map(({ name }) => `${tagName} ${name}`),
      );
  });
  expect(faults).toEqual([]);
});

test('the index holds each published entry once, under its own title, with nothing to filter or sort by', () => {
  const titles = new Map(publishedEntries().map(({ id, data }) => [`/interventions/${id}/`, data.title]));
  const indexed = indexedPages();
  expect(indexed.map(({ url, meta }) => [url, meta['title']])).toEqual([...titles]);
  expect(indexed.flatMap(({ filters }) => Object.keys(filters))).toEqual([]);
  expect(indexed.flatMap(({ meta }) => Object.keys(meta).filter((key) => key !== 'title'))).toEqual([]);
});

test('the frame of the page is not searched', () => {
  for (const { content } of indexedPages())
    expect(content).not.toMatch(/Skip to main content|Suggest a change|On this page/);
});

test('every search root stands inside the main part', () => {
  const outside = pages.filter(({ document }) => {
    const main = only(document, { tag: 'main' });
    return (
      elements(document, { has: 'data-search-root' }).length !==
      elements(main, { has: 'data-search-root' }).length
    );
  });
  expect(outside.map(({ path }) => path)).toEqual([]);
  expect(pages.some(({ document }) => attribute(only(document, { tag: 'main' }), 'id') === 'main')).toBe(
    true,
  );
});
