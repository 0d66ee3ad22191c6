import { expect, test } from 'vitest';
import { thesaurus } from '../../../src/schemas/thesaurus.ts';
import { changed, faults, faultyPaths } from '../../support/example-records.ts';

const example = () => [
  { concept: 'social worker', forms: ['SW'], near: ['council'], note: 'Not a worker of the health service.' },
  { concept: 'council', forms: ['local authority', 'LA'] },
];

test('a record may do without neighbours, filters and a note', () => {
  expect(thesaurus.parse(example())[1]).toEqual({
    concept: 'council',
    forms: ['local authority', 'LA'],
    near: [],
    filters: {},
  });
});

test.each(['SW', '1:1', 's47', 'LAC', 'IPV'])('%s may be a form', (form) => {
  expect(faults(thesaurus, changed(example(), { '0.forms.0': form }))).toEqual([]);
});

test.each(['sw', 'Sw', 'S', '17'])('%s may not: a word so short must be an acronym in capitals', (form) => {
  expect(faults(thesaurus, changed(example(), { '0.forms.0': form }))).toEqual([
    '0.forms.0: a form of one or two letters must be an acronym in capitals, such as SW; write it out',
  ]);
});

test.each(['Council', 'city Council', 'Élite council'])('the concept %s is not in lower case', (concept) => {
  expect(faultyPaths(thesaurus, changed(example(), { '1.concept': concept }))).toEqual(['1.concept']);
});

test.each(['children’s home', 'section 47 enquiry', 'tested in the UK', 'one-to-one'])(
  'the concept %s is',
  (concept) => {
    expect(faults(thesaurus, changed(example(), { '1.concept': concept }))).toEqual([]);
  },
);

test('a concept with neither another word nor a neighbour says nothing', () => {
  expect(faults(thesaurus, [{ concept: 'council' }])).toEqual([
    '0.forms: a concept needs another word for it in forms, or another concept in near',
  ]);
  expect(faults(thesaurus, [{ concept: 'county lines', near: ['council'] }])).toEqual([]);
});

test('a neighbour is named once, and there is no field but these four', () => {
  expect(faultyPaths(thesaurus, changed(example(), { '0.near': ['council', 'council'] }))).toEqual([
    '0.near',
  ]);
  expect(faultyPaths(thesaurus, changed(example(), { '1.synonyms': ['town hall'] }))).toEqual(['1']);
});

test('a hidden character is refused wherever words are written', () => {
  for (const field of ['concept', 'forms.0', 'near.0', 'note']) {
    expect(faultyPaths(thesaurus, changed(example(), { [`0.${field}`]: 'coun\u200Bcil' }))).toEqual([
      `0.${field}`,
    ]);
  }
});
