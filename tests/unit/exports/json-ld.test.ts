import { describe, expect, test } from 'vitest';
import { dataFiles } from '../../../src/exports/data-files.ts';
import { datasetJsonLd, entryJsonLd } from '../../../src/exports/json-ld.ts';
import type { FullEntry } from '../../../src/exports/snapshot.ts';
import { fullEntry, publication, snapshot } from '../../support/exported-library.ts';
import { nullTrial } from '../../support/kinds-of-study.ts';
import { study } from '../../support/studies.ts';

const read = (text: string) => JSON.parse(text) as Record<string, unknown>;
const [real] = snapshot.entries;
if (real === undefined) throw new Error('the library has no entry');

/** A real entry with other studies, or another name. */
const entry = (changes: Partial<FullEntry['data']>, ...studies: FullEntry['studies']) =>
  fullEntry('example', { ...real.data, notRated: undefined, override: undefined, ...changes }, studies);

describe('an entry', () => {
  test('is an article about a programme, with its licence and version', () => {
    expect(read(entryJsonLd(entry({ title: 'Programme', otherNames: ['Prog'] }), publication))).toMatchObject(
      {
        '@context': 'https://schema.org',
        '@type': 'Article',
        headline: 'Programme',
        description: real.data.summary,
        about: { '@type': 'Thing', name: 'Programme', alternateName: ['Prog'] },
        mainEntityOfPage: {
          '@id': 'https://example.org/sub/interventions/example/',
          lastReviewed: real.data.dates.reviewed,
        },
        license: publication.stamp.licence.address,
        version: publication.stamp.version,
      },
    );
  });

  test('has the day its text was last changed, where that is known, and no other day in its place', () => {
    const known = { ...entry({}), edited: '2026-04-05' };
    expect(read(entryJsonLd(known, publication))['dateModified']).toBe('2026-04-05');
    expect(read(entryJsonLd(entry({}), publication))).not.toHaveProperty('dateModified');
  });

  test('says its rating in words, with its cautions', () => {
    const { abstract } = read(entryJsonLd(entry({}, study(), nullTrial('null')), publication));
    expect(abstract).toBe(
      'Level 3 of 4: at least one rigorous study found a benefit. Mixed: another rigorous study found no benefit for children, or no sure one.',
    );
  });

  test('cites its studies, and leaves out what is not established', () => {
    const known = study({
      citation: {
        doi: '10.1234/abc',
        authors: [{ family: 'Okafor', given: 'A.' }, { organisation: 'Verian' }],
      },
    });
    const unknown = study({
      id: 'two',
      citation: {
        type: 'report',
        authors: 'not-established',
        year: 'not-established',
        title: 'not-established',
      },
    });
    expect(read(entryJsonLd(entry({}, known, unknown), publication))['citation']).toEqual([
      {
        '@type': 'ScholarlyArticle',
        name: 'A trial',
        author: [
          { '@type': 'Person', name: 'A. Okafor', familyName: 'Okafor', givenName: 'A.' },
          { '@type': 'Organization', name: 'Verian' },
        ],
        datePublished: '2020',
        url: 'https://doi.org/10.1234/abc',
      },
      { '@type': 'Report' },
    ]);
  });

  test.each(snapshot.entries)('$id is given no stars and no review', (one) => {
    expect(entryJsonLd(one, publication)).not.toMatch(
      /"@type":"[^"]*(Rating|Review)"|ratingValue|aggregateRating|reviewRating/,
    );
  });
});

test('nothing in it can end the script element or open a comment', () => {
  const title = '</script><script>alert(1)</script><!--';
  const text = entryJsonLd(entry({ title }), publication);
  expect(text).not.toContain('<');
  expect(read(text)['headline']).toBe(title);
});

test('the data as a whole is a dataset, with each file’s address, type and hash', () => {
  const files = dataFiles(snapshot, publication);
  const { distribution, ...rest } = read(datasetJsonLd(files, publication));
  expect(rest).toMatchObject({
    '@type': 'Dataset',
    url: 'https://example.org/sub/data/',
    license: publication.stamp.licence.address,
    version: '0123456789',
    dateModified: '2026-02-03',
  });
  expect(distribution).toHaveLength(files.length);
  expect((distribution as unknown[])[0]).toEqual({
    '@type': 'DataDownload',
    name: 'interventions.csv',
    contentUrl: 'https://example.org/sub/data/interventions.csv',
    encodingFormat: 'text/csv',
    contentSize: expect.stringMatching(/^\d+ B$/),
    sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
  });
});
