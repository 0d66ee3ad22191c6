import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { builtPage } from '../support/built-pages.ts';
import { dataFile } from '../support/data-files.ts';
import { attribute, elements, textOf } from '../support/html.ts';
import { oldIds } from '../support/moved-pages.ts';
import { publishedEntries, readEntries } from '../support/library-records.ts';

const published = publishedEntries();
const ids = published.map(({ id }) => id);
const studies = [...new Set(published.flatMap(({ data }) => data.studies))].sort();

test('the library is not empty', () => {
  expect(ids.length).toBeGreaterThan(0);
  expect(studies.length).toBeGreaterThan(0);
});

test('each published entry has a page, each withdrawn one a notice, each old name a way on, and a draft has nothing', () => {
  const withdrawn = readEntries().filter(({ data }) => data.status === 'withdrawn');
  expect(foldersIn('dist/interventions')).toEqual(
    [...ids, ...withdrawn.map(({ id }) => id), ...oldIds('intervention')].sort(),
  );
});

test('each published entry has one card in the library, and no other entry has', () => {
  const cards = elements(builtPage('/interventions/').document, { has: 'data-entry' });
  const listed = cards.map((card) => (JSON.parse(attribute(card, 'data-entry') ?? '') as { id: string }).id);
  expect([...listed].sort()).toEqual(ids);
});

test('the library lists its entries from A to Z', () => {
  const cards = elements(builtPage('/interventions/').document, { has: 'data-entry' });
  const titles = cards.map((card) => textOf(elements(card, { tag: 'h2' })[0] as never));
  expect(titles).toEqual([...titles].sort((one, other) => one.localeCompare(other, 'en-GB')));
});

test('each published entry has one row in the data', () => {
  expect(idsIn('interventions')).toEqual(ids);
});

test('each study of a published entry has a page and one row in the data, and no other study has', () => {
  expect(foldersIn('dist/studies')).toEqual([...studies, ...oldIds('study')].sort());
  expect(idsIn('studies')).toEqual(studies);
});

test('the first page and the library say how many there are', () => {
  const count = `${ids.length} interventions`;
  expect(textOf(builtPage('/').document)).toContain(`${count} rest on ${studies.length} study records`);
  expect(textOf(builtPage('/interventions/').document)).toContain(`${ids.length} of ${count}`);
});

const foldersIn = (directory: string): string[] =>
  readdirSync(directory, { withFileTypes: true })
    .filter((one) => one.isDirectory())
    .map(({ name }) => name)
    .sort();

const idsIn = (name: 'interventions' | 'studies'): string[] =>
  dataFile(name)
    [name].map(({ id }) => id)
    .sort();
