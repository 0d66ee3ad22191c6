import { createHash } from 'node:crypto';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { dataFiles, partPath } from '../../../src/exports/data-files.ts';
import { dataPart } from '../../../src/exports/data-part.ts';
import { PART_SIZES, type PartSizes } from '../../../src/exports/part-sizes.ts';
import { textOfFile } from '../../support/data-files.ts';
import { dataPackageProfile } from '../../support/data-package-profile.ts';
import { publication, snapshot } from '../../support/exported-library.ts';
import { faultsBy } from '../../support/json-validator.ts';
import { printed, readReferences } from '../../support/read-references.ts';

// The real library, cut as one of ten thousand entries is.

const MOST: PartSizes = {
  'interventions.csv': 10,
  'studies.csv': 50,
  'findings.csv': 100,
  'interventions.json': 7,
  'studies.json': 40,
  'findings.json': 60,
  'references.csl.json': 80,
  'references.ris': 80,
  'references.bib': 80,
};
const names = Object.keys(MOST) as (keyof PartSizes)[];
const whole = dataFiles(snapshot, publication);
const cut = dataFiles(snapshot, publication, MOST);
const fileOf = (name: string) => {
  const file = cut.find(({ path }) => path === name);
  if (file === undefined) throw new Error(`there is no ${name}`);
  return file;
};
const partsOf = (name: string) => fileOf(name).parts.map(({ path }) => textOfFile(cut, path));
/** The records in a text, each as something that can be compared. */
function recordsIn(name: string, text: string): unknown[] {
  if (name.endsWith('.csv')) return parse(text, { columns: true });
  if (name === 'references.csl.json') return JSON.parse(text) as unknown[];
  if (name.startsWith('references'))
    return [...readReferences(text)].map(([id, item]) => ({ id, ...printed(item) }));
  const { interventions, studies, findings } = JSON.parse(text) as Record<string, unknown[]>;
  return interventions ?? studies ?? findings ?? [];
}

test('a library as small as this one has every file whole, at the address it always had', () => {
  for (const { path, parts } of whole) expect(parts.map((part) => part.path)).toEqual([path]);
  expect(whole.map(({ path }) => path)).toEqual([
    'interventions.csv',
    'studies.csv',
    'findings.csv',
    'interventions.json',
    'studies.json',
    'findings.json',
    'glossary.json',
    'references.csl.json',
    'references.ris',
    'references.bib',
    'schemas/intervention.schema.json',
    'schemas/study.schema.json',
    'schemas/glossary.schema.json',
    'datapackage.json',
  ]);
  for (const name of ['interventions.json', 'studies.json', 'findings.json'])
    expect(JSON.parse(textOfFile(whole, name))).not.toHaveProperty('parts');
});

describe.each(names)('%s with more records than one file holds', (name) => {
  const all = recordsIn(name, textOfFile(whole, name));
  const parts = partsOf(name);

  test('comes in parts of so many, each but the last full, and each with a name of its own', () => {
    expect(parts.map((text) => recordsIn(name, text).length)).toEqual(
      parts.map((_, place) => Math.min(MOST[name], all.length - place * MOST[name])),
    );
    expect(parts.length).toBeGreaterThan(1);
    expect(fileOf(name).parts.map(({ path }) => path)).toEqual(
      parts.map((_, place) => name.replace('.', `-${place + 1}.`)),
    );
  });

  test('has every record in one of them, once and in the same order', () => {
    expect(parts.flatMap((text) => recordsIn(name, text))).toEqual(all);
  });

  test('gives the size and hash of each, and the size of all', () => {
    for (const { path, bytes, hash, read } of fileOf(name).parts) {
      expect(bytes, path).toBe(read().byteLength);
      expect(hash, path).toBe(`sha256:${createHash('sha256').update(read()).digest('hex')}`);
    }
    expect(fileOf(name).bytes).toBe(fileOf(name).parts.reduce((sum, { bytes }) => sum + bytes, 0));
  });

  test('has parts of 20 MB at most, where records are as long as those of this library', () => {
    expect((fileOf(name).bytes / all.length) * PART_SIZES[name]).toBeLessThan(20e6);
  });
});

test('each part of a JSON file says which it is, and how many there are', () => {
  const parts = partsOf('studies.json').map((text) => JSON.parse(text) as object);
  for (const [place, part] of parts.entries())
    expect(part).toMatchObject({ ...publication.stamp, part: place + 1, parts: parts.length });
});

test('each part of the BibTeX says which version it is of', () => {
  for (const text of partsOf('references.bib')) expect(text).toMatch(/^@comment\{.*0123456789/);
});

describe('the description of a library in parts', () => {
  interface Resource {
    name: string;
    path: string | string[];
    bytes?: number;
    hash?: string;
    parts?: { path: string; bytes: number; hash: string }[];
    schema?: { foreignKeys?: { reference: { resource: string } }[] };
  }
  const description = JSON.parse(textOfFile(cut, 'datapackage.json')) as {
    resources: Resource[];
    sources: { path: string }[];
  };
  const { resources } = description;
  const partNamed = (path: string) => cut.flatMap(({ parts }) => parts).find((part) => part.path === path);

  test('is a valid Data Package 2.0', () => {
    expect(faultsBy(dataPackageProfile)(description)).toEqual([]);
  });

  test('names every file that there is once, and no other', () => {
    const published = cut.flatMap(({ parts }) => parts.map(({ path }) => path));
    expect(resources.flatMap(({ path }) => path)).toEqual(
      published.filter((path) => path !== 'datapackage.json' && !path.startsWith('schemas/')),
    );
    expect(new Set(resources.map(({ name }) => name)).size).toBe(resources.length);
  });

  test('keeps each table one, so that the keys of another still lead to it', () => {
    const tables = resources.filter(({ schema }) => schema);
    expect(tables.map(({ name }) => name)).toEqual(['interventions', 'studies', 'findings']);
    expect(tables[2]?.schema?.foreignKeys?.[0]?.reference.resource).toBe('studies');
  });

  test('gives for each the size and hash of that very file', () => {
    const given = resources.flatMap(({ path, bytes, hash, parts }) => parts ?? [{ path, bytes, hash }]);
    for (const { path, bytes, hash } of given)
      expect(partNamed(String(path)), String(path)).toMatchObject({ bytes, hash });
  });

  test('read as other programs read a table in parts, without the header of all but the first, is the whole table', () => {
    const joined = partsOf('studies.csv')
      .map((text, place) => (place === 0 ? text : text.slice(text.indexOf('\r\n') + 2)))
      .join('');
    expect(joined).toBe(textOfFile(whole, 'studies.csv'));
  });

  test('leads to the data page for the records, since they are no longer at one address', () => {
    expect(description.sources[0]?.path).toBe('https://example.org/sub/data/');
  });
});

test('a file that grows by one record over what it may hold is cut, and not before', () => {
  const count = snapshot.entries.length;
  const partsWith = (most: number) =>
    dataFiles(snapshot, publication, { ...PART_SIZES, 'interventions.json': most }).find(
      ({ path }) => path === 'interventions.json',
    )?.parts.length;
  expect(partsWith(count)).toBe(1);
  expect(partsWith(count - 1)).toBe(2);
});

test('the number of a part stands before the first full stop of the name', () => {
  expect(partPath('references.csl.json', 12)).toBe('references-12.csl.json');
});

test('the bytes of a part are read as often as asked for, until somebody takes them', () => {
  const part = dataPart('findings.csv', 'study,result\n');
  const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
  expect([part.read(), part.read(), part.take()].map(text)).toEqual(Array(3).fill('study,result\n'));
  expect(() => part.read()).toThrow('findings.csv were taken before');
  expect(() => part.take()).toThrow('findings.csv were taken before');
});
