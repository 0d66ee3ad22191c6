import { describe, expect, test } from 'vitest';
import { cslItem, cslJson } from '../../../src/exports/references.ts';
import { study } from '../../support/studies.ts';
import { studies } from '../../support/exported-library.ts';

test('a publication has its facts under the names that citation software knows', () => {
  const citation = {
    type: 'article',
    authors: [{ family: 'Okafor', given: 'A.' }, { family: 'Wong' }, { organisation: 'Rees Centre' }],
    year: 2020,
    title: 'A trial',
    container: 'Child & Family',
    publisher: 'Example Press',
    volume: '10',
    issue: '4',
    pages: '70–84',
    doi: '10.1234/abc_d',
    isbn: '978-1-83870-160-4',
    url: 'https://example.org/paper',
  } as const;
  expect(
    cslItem(study({ id: 'okafor-2020', citation: { ...citation, authors: [...citation.authors] } })),
  ).toEqual({
    id: 'okafor-2020',
    type: 'article-journal',
    author: [{ family: 'Okafor', given: 'A.' }, { family: 'Wong' }, { literal: 'Rees Centre' }],
    issued: { 'date-parts': [[2020]] },
    title: 'A trial',
    'container-title': 'Child & Family',
    publisher: 'Example Press',
    volume: '10',
    issue: '4',
    page: '70-84',
    DOI: '10.1234/abc_d',
    ISBN: '978-1-83870-160-4',
    URL: 'https://example.org/paper',
  });
});

test.each([
  ['article', 'article-journal', 'container-title'],
  ['report', 'report', 'collection-title'],
  ['chapter', 'chapter', 'container-title'],
  ['web-page', 'webpage', 'container-title'],
] as const)('%s becomes %s, and stands in its %s', (type, csl, key) => {
  const item = cslItem(study({ citation: { type, container: 'Somewhere' } }));
  expect(item.type).toBe(csl);
  expect(item[key]).toBe('Somewhere');
});

describe('a fact that is not established', () => {
  const unknown = study({
    label: 'Local report (undated)',
    citation: { authors: 'not-established', year: 'not-established', title: 'not-established' },
  });

  test('is left out, and the note says so', () => {
    expect(cslItem(unknown)).toEqual({
      id: 'trial-one',
      type: 'article-journal',
      note: 'Title not established. Known in the library as: Local report (undated). Authors not established. Year not established.',
    });
  });

  test('is never written as if it were a name, a title or a year', () => {
    const items = JSON.parse(cslJson([...studies, unknown])) as Record<string, unknown>[];
    expect(items.filter((item) => /not-established/.test(JSON.stringify(item)))).toEqual([]);
  });

  test('is not spoken of where everything is known', () => {
    expect(cslItem(study())).not.toHaveProperty('note');
  });
});

test('a record that covers a part of its publication says which', () => {
  expect(cslItem(study({ part: 'Chapter 4' })).note).toBe('The record in the library covers: Chapter 4.');
});
