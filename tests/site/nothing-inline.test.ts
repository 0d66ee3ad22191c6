import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { builtPages, faultsOf, filesIn } from '../support/built-pages.ts';
import { attribute, elements, textOf, type Element } from '../support/html.ts';
import { oldAddresses } from '../support/moved-pages.ts';

const pages = builtPages();
/** Attributes that make a browser go somewhere, or fetch something. */
const ADDRESSES = new Set([
  'href',
  'src',
  'action',
  'formaction',
  'data',
  'poster',
  'xlink:href',
  'ping',
  'cite',
]);
/** Attributes that make it fetch without being asked. */
const FETCHED = new Set(['src', 'data', 'poster', 'xlink:href', 'ping']);
const FETCHED_LINKS = /\b(stylesheet|preload|modulepreload|prefetch|icon|manifest|preconnect|dns-prefetch)\b/;
const SAFE_ADDRESS = /^(https:\/\/|mailto:|\/(?!\/)|#|$)/;
const OWN_FILE = /^\/(?!\/)/;

test('no page holds a script or a style of its own, only files of this site', () => {
  const faults = faultsOf(pages, ({ document }) => [
    ...elements(document, { tag: 'style' }).map(() => 'a style element'),
    ...elements(document, { has: 'style' }).map((element) => `style on ${element.tagName}`),
    ...elements(document, { tag: 'script' })
      .filter(
        (script) =>
          !isData(script) && (!OWN_FILE.test(attribute(script, 'src') ?? '') || textOf(script) !== ''),
      )
      .map((script) => `a script that is not a file of this site: ${textOf(script).slice(0, 60)}`),
  ]);
  expect(faults).toEqual([]);
});

test('data for search engines is JSON that cannot end its own element', () => {
  const faults = faultsOf(pages, ({ document }) =>
    elements(document, { tag: 'script' })
      .filter(isData)
      .map(textOf)
      .filter((text) => text.includes('<') || JSON.parse(text) === null),
  );
  expect(faults).toEqual([]);
});

test('no element holds an event handler, or a document of its own', () => {
  const faults = faultsOf(pages, ({ path, document }) =>
    elements(document).flatMap(({ tagName, attrs }) =>
      attrs
        .filter(({ name }) => name.startsWith('on') || name === 'srcdoc' || name === 'http-equiv')
        .filter(({ name, value }) => !(name === 'http-equiv' && value === 'Content-Security-Policy'))
        // The page at an old address leads to the new one, and example-library.test.ts holds where to.
        .filter(
          ({ name, value }) => !(name === 'http-equiv' && value === 'refresh' && oldAddresses.has(path)),
        )
        .map(({ name, value }) => `${tagName} ${name}="${value}"`),
    ),
  );
  expect(faults).toEqual([]);
});

test('every address is a page of this site, a secure web address or a mail address', () => {
  const faults = faultsOf(pages, ({ document }) =>
    addressesOf(elements(document))
      .filter(({ value }) => !SAFE_ADDRESS.test(value))
      .map(({ element, name, value }) => `${element.tagName} ${name}="${value}"`),
  );
  expect(faults).toEqual([]);
});

test('opening a page asks nothing of another site', () => {
  const faults = faultsOf(pages, ({ document }) =>
    addressesOf(elements(document))
      .filter(
        ({ element, name }) =>
          FETCHED.has(name) || (name === 'href' && FETCHED_LINKS.test(attribute(element, 'rel') ?? '')),
      )
      .filter(({ value }) => !OWN_FILE.test(value))
      .map(({ element, value }) => `${element.tagName} ${value}`),
  );
  const sets = faultsOf(pages, ({ document }) => elements(document, { has: 'srcset' }).map(() => 'srcset'));
  expect([...faults, ...sets]).toEqual([]);
});

test('the style sheets and scripts of the pages name no other site', () => {
  const named = [
    ...namesIn('.css', /(https?:)?\/\/[\w-]+\.[\w-]+|url\((?!["']?\/)[^)]*|@import/g),
    ...namesIn('.js', /(https?:)?(?<!\\)\/\/[\w-]+\.[\w-]+|@import/g),
  ].filter((name) => !WORDS.test(name));
  expect(named).toEqual([]);
});

/** The name of a form of data and words of a message: both stand in the rules of the forms, which fetch nothing. */
const WORDS = /^rules\.[\w-]+\.js: https?:\/\/(json-schema|doi)\.org$/;

/** What the files with an ending name, each with its file. There must be such files. */
function namesIn(ending: string, pattern: RegExp): string[] {
  const files = filesIn('dist/_astro', ending);
  expect(files.length).toBeGreaterThan(0);
  return files.flatMap((file) =>
    [...readFileSync(join('dist/_astro', file), 'utf8').matchAll(pattern)].map(
      ([found]) => `${file}: ${found}`,
    ),
  );
}

/** A script element of this type is data, and no browser runs it. */
const isData = (script: Element): boolean => attribute(script, 'type') === 'application/ld+json';

const addressesOf = (all: readonly Element[]) =>
  all.flatMap((element) =>
    element.attrs
      .filter(({ name }) => ADDRESSES.has(name))
      .map(({ name, value }) => ({ element, name, value: value.trim() })),
  );
