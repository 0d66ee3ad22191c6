import { describe, expect, test } from 'vitest';
import { jsonSchema, schemaNames } from '../../../src/exports/json-schemas.ts';
import { publication, snapshot, studies } from '../../support/exported-library.ts';
import { faultsBy } from '../../support/json-validator.ts';

const schemaOf = (name: string) => jsonSchema(name, publication);
const interventionFaults = faultsBy(schemaOf('intervention'));
const studyFaults = faultsBy(schemaOf('study'));
const glossaryFaults = faultsBy(schemaOf('glossary'));
const written = (data: unknown): unknown => JSON.parse(JSON.stringify(data));

test.each(snapshot.entries)('the record of the intervention $id is valid by its schema', ({ data }) => {
  expect(interventionFaults(written(data))).toEqual([]);
});

test.each(studies)('the record of the study $id is valid by its schema', ({ id: _, ...record }) => {
  expect(studyFaults(written(record))).toEqual([]);
});

test('the glossary is valid by its schema', () => {
  expect(snapshot.glossary.length).toBeGreaterThan(0);
  expect(glossaryFaults(written(snapshot.glossary))).toEqual([]);
});

describe('a record that is wrong is found', () => {
  const [entry] = snapshot.entries;

  test.each([
    ['a field with a strange name', { titel: 'X' }],
    ['a word that is not in the list', { type: 'magic' }],
    ['a blank text', { title: '' }],
    ['a list with a strange word in it', { setting: ['moon'] }],
    ['a day that does not exist', { dates: { searched: 'not-established', reviewed: '2025-02-30' } }],
  ])('%s', (_, change) => {
    expect(interventionFaults(written({ ...entry?.data, ...change }))).not.toEqual([]);
  });

  test('a field that is not there', () => {
    const { citation: _, ...rest } = written(studies[0]) as Record<string, unknown>;
    const { id: __, ...record } = rest;
    expect(studyFaults(record)).toEqual([expect.stringContaining("'citation'")]);
  });
});

test.each(schemaNames)(
  'the schema of %s says what it is, where it stands and from which version it comes',
  (name) => {
    const schema = schemaOf(name);
    expect(schema).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: `https://example.org/sub/data/schemas/${name}.schema.json`,
      $comment: expect.stringContaining('data version 0123456789'),
      title: expect.stringMatching(/^[A-Z]/),
    });
    expect(schema['description']).toMatch(/cannot say, and the library checks besides, that: .{40}/);
  },
);

test('there is no schema of another name', () => {
  expect(() => schemaOf('outcome')).toThrow('there is no schema named "outcome"');
});
