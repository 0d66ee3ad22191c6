import { createHash } from 'node:crypto';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { dataFiles } from '../../../src/exports/data-files.ts';
import { textOfFile } from '../../support/data-files.ts';
import { publication, snapshot } from '../../support/exported-library.ts';
import { dataPackageProfile } from '../../support/data-package-profile.ts';
import { faultsBy } from '../../support/json-validator.ts';

interface Field {
  name: string;
  type: string;
  missingValues?: string[];
  categories?: { value: string; label: string }[];
}
interface Resource {
  name: string;
  path: string;
  bytes: number;
  hash: string;
  schema?: {
    fields: Field[];
    missingValues: string[];
    primaryKey: string[];
    foreignKeys?: { fields: string[]; reference: { resource: string; fields: string[] } }[];
  };
}
interface DataPackage {
  version: string;
  licenses: { path: string; title: string }[];
  resources: Resource[];
}

const faults = faultsBy(dataPackageProfile);
const files = dataFiles(snapshot, publication);
const textOf = (path: string) => textOfFile(files, path);
const read = () => JSON.parse(textOf('datapackage.json')) as DataPackage;
const { resources, version, licenses } = read();
const tables = resources.flatMap(({ schema, ...resource }) => (schema ? [{ ...resource, schema }] : []));
const rowsOf = (path: string) => parse(textOf(path), { columns: true }) as Record<string, string>[];

test('the description is a valid Data Package 2.0, as far as it goes', () => {
  expect(faults(read())).toEqual([]);
});

test('the check finds a description that is not valid', () => {
  const wrong = read();
  Object.assign(wrong.resources[0] ?? {}, { hash: 'sha256:abc', path: '../secret.csv' });
  const found = faults(wrong).map((words) => words.split(' ')[0]);
  expect(found).toEqual(expect.arrayContaining(['/resources/0/path', '/resources/0/hash']));
});

test('version is the commit, and the licence is that of the library', () => {
  expect(version).toBe(publication.stamp.version);
  expect(licenses).toEqual([
    { path: publication.stamp.licence.address, title: publication.stamp.licence.name },
  ]);
});

test('every data file is described once, under a name of its own', () => {
  const data = files
    .map(({ path }) => path)
    .filter((path) => path !== 'datapackage.json' && !path.startsWith('schemas/'));
  expect(resources.map(({ path }) => path)).toEqual(data);
  expect(new Set(resources.map(({ name }) => name)).size).toBe(resources.length);
});

test.each(resources)('$path has the size and hash that are given for it', ({ path, bytes, hash }) => {
  const written = new TextEncoder().encode(textOf(path));
  expect(bytes).toBe(written.byteLength);
  expect(hash).toBe(`sha256:${createHash('sha256').update(written).digest('hex')}`);
});

describe.each(tables)('the schema of $path', ({ path, schema: { fields, primaryKey, foreignKeys = [] } }) => {
  test('names the columns of the file, in their order', () => {
    expect(fields.map(({ name }) => name)).toEqual(Object.keys(rowsOf(path)[0] ?? {}));
  });

  test('takes not-established for a missing value only where it could not be read as what the column holds', () => {
    const taken = fields.filter(({ missingValues }) => missingValues?.includes('not-established'));
    expect(taken.map(({ type }) => type).filter((type) => type === 'string' || type === 'boolean')).toEqual(
      [],
    );
    expect(
      fields.filter((field) => /integer|number|year|date/.test(field.type) && !taken.includes(field)),
    ).toEqual([]);
  });

  test('gives each word of a closed list a label of its own', () => {
    const twice = fields.filter(
      ({ categories = [] }) => new Set(categories.map(({ label }) => label)).size < categories.length,
    );
    expect(twice.map(({ name }) => name)).toEqual([]);
  });

  test('has keys that lead somewhere', () => {
    expect(fields.map(({ name }) => name)).toEqual(expect.arrayContaining(primaryKey));
    for (const { fields: from, reference } of foreignKeys) {
      const target = tables.find(({ name }) => name === reference.resource);
      const known = new Set(rowsOf(target?.path ?? '').map((row) => row[reference.fields[0] ?? '']));
      expect(rowsOf(path).filter((row) => !known.has(row[from[0] ?? '']))).toEqual([]);
    }
  });
});

test('findings lead to their studies', () => {
  expect(tables.find(({ name }) => name === 'findings')?.schema.foreignKeys).toEqual([
    { fields: ['study'], reference: { resource: 'studies', fields: ['id'] } },
  ]);
});

test('the same records give the same files, byte for byte', () => {
  const again = dataFiles(snapshot, publication);
  const all = files.flatMap(({ parts }) => parts.map(({ path }) => path));
  expect(all.map((path) => textOfFile(again, path))).toEqual(all.map(textOf));
});
