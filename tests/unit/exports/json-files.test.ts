import { describe, expect, test } from 'vitest';
import { dataFiles } from '../../../src/exports/data-files.ts';
import { entryJson, ratingData } from '../../../src/exports/json-files.ts';
import { jsonSchema } from '../../../src/exports/json-schemas.ts';
import { textOfFile } from '../../support/data-files.ts';
import { fullEntry, publication, snapshot } from '../../support/exported-library.ts';
import { faultsBy } from '../../support/json-validator.ts';

const files = dataFiles(snapshot, publication);
const read = (name: string) => JSON.parse(textOfFile(files, `${name}.json`)) as Record<string, unknown>;
const recordOf = (name: string) => {
  const { $schema: _, $id: __, ...schema } = jsonSchema(name, publication);
  return schema;
};

/** A file: the stamp, one list, and nothing else. */
const fileOf = (list: string, items: object) => ({
  type: 'object',
  properties: { ...stamp, [list]: items },
  required: [...Object.keys(stamp), list],
  additionalProperties: false,
});
const stamp = {
  version: { type: 'string', minLength: 1 },
  date: { type: 'string', format: 'date' },
  licence: {
    type: 'object',
    properties: { name: { type: 'string' }, address: { type: 'string', format: 'uri' } },
    required: ['name', 'address'],
  },
};
const listOf = (properties: object) => ({
  type: 'array',
  minItems: 1,
  items: { type: 'object', properties, required: Object.keys(properties), additionalProperties: false },
});
const text = { type: 'string', minLength: 1 };
const texts = { type: 'array', items: text };
const any = { type: 'object', minProperties: 1 };

test.each([
  [
    'interventions',
    fileOf(
      'interventions',
      listOf({
        id: text,
        record: recordOf('intervention'),
        rating: any,
        outcomes: { type: 'array', items: any },
        filters: any,
      }),
    ),
  ],
  ['studies', fileOf('studies', listOf({ id: text, record: recordOf('study') }))],
  [
    'findings',
    fileOf(
      'findings',
      listOf({ study: text, trial: text, interventions: texts, record: any, source: any, participants: any }),
    ),
  ],
  ['glossary', fileOf('terms', recordOf('glossary'))],
])('%s.json is its stamp and its records, each valid by its schema', (name, schema) => {
  expect(faultsBy(schema)(read(name))).toEqual([]);
  expect(read(name)).toMatchObject({ ...publication.stamp });
});

test('findings.json holds every finding with the source it was read in', () => {
  const findings = read('findings')['findings'] as {
    study: string;
    record: { id: string; source: string };
    source: { id: string };
  }[];
  expect(findings.map(({ study, record }) => `${study} ${record.id}`)).toEqual(
    snapshot.studies.flatMap(({ study }) => study.findings.map(({ id }) => `${study.id} ${id}`)),
  );
  expect(findings.filter(({ record, source }) => record.source !== source.id)).toEqual([]);
});

describe('the file of one entry', () => {
  test.each(snapshot.entries)('holds $id whole, with its studies and its reasoning', (entry) => {
    const { page, rating, record, studies, ...rest } = JSON.parse(entryJson(entry, publication)) as Record<
      string,
      unknown
    >;
    expect(page).toBe(`https://example.org/sub/interventions/${entry.id}/`);
    expect(rating).toEqual(asJson(ratingData(entry.rating)));
    expect(record).toEqual(asJson(entry.data));
    expect(studies).toEqual(asJson(entry.studies.map(({ id, ...study }) => ({ id, record: study }))));
    expect(rest).toMatchObject({ ...publication.stamp, id: entry.id });
  });

  test('says when its text was last changed, where that is known', () => {
    const [entry] = snapshot.entries;
    if (entry === undefined) throw new Error('there is no entry');
    expect(JSON.parse(entryJson({ ...entry, edited: '2026-04-05' }, publication))).toHaveProperty(
      'edited',
      '2026-04-05',
    );
    expect(JSON.parse(entryJson(entry, publication))).not.toHaveProperty('edited');
  });

  test('says of an entry that was taken down only that, and how it was rated', () => {
    const [first] = snapshot.entries;
    if (first === undefined) throw new Error('there is no entry to take down');
    const withdrawn = { date: '2026-03-04', reason: 'It was about another programme.' };
    const down = fullEntry('gone', { ...first.data, status: 'withdrawn', withdrawn }, [...first.studies]);
    const { title, history } = first.data;
    expect(JSON.parse(entryJson(down, publication))).toEqual({
      ...publication.stamp,
      page: 'https://example.org/sub/interventions/gone/',
      id: 'gone',
      title,
      status: 'withdrawn',
      withdrawn,
      history,
    });
  });
});

/** A value as JSON would hold it: without keys that have nothing. */
const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
