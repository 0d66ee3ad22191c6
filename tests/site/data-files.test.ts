import { describe, expect, inject, test } from 'vitest';
import { ratingData } from '../../src/exports/json-files.ts';
import { site } from '../../src/site.ts';
import { dataFile, dataRows, type DataRow } from '../support/data-files.ts';
import { ratedEntries } from '../support/library-records.ts';

const published = ratedEntries();
const rows = dataRows();
const files = ['interventions', 'studies'] as const;

describe.each(published)('the data row of $id', ({ id, data, rating, facetValues }) => {
  const row = rows.find((one) => one.id === id) as DataRow;

  test('holds the record as editors wrote it', () => {
    expect(row.record).toEqual(asJson(data));
  });

  test('holds the rating that the rules give from the files today', () => {
    const { level, computed, status, floor, mixed, harm } = rating;
    expect(row.rating).toMatchObject({ level, computed, status, floor, mixed, harm });
    expect(row.rating).toEqual(asJson(ratingData(rating)));
  });

  test('holds the values that the filters use', () => {
    expect(row.filters).toEqual(facetValues);
  });
});

test('the study records are as editors wrote them', () => {
  const records = new Map(
    published.flatMap(({ studies }) => studies.map(({ id, ...record }) => [id, asJson(record)])),
  );
  expect(new Map(dataFile('studies').studies.map(({ id, record }) => [id, record]))).toEqual(records);
});

test.each(files)('data/%s.json says its version, its day and its licence', (name) => {
  const { version, date, licence } = dataFile(name);
  expect(version).toMatch(/^([0-9a-f]{10}|uncommitted)$/);
  expect(date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  expect(licence).toEqual(site.licence.content);
});

test.each(files)('data/%s.json is served as JSON', async (name) => {
  const response = await fetch(`${inject('site')}data/${name}.json`);
  expect(response.headers.get('content-type')).toMatch(/^application\/json\b/);
  expect(await response.json()).toEqual(dataFile(name));
});

/** A value as JSON would hold it: without keys that have nothing. */
const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
