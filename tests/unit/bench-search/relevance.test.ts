import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readRelevance } from '../../../scripts/bench-search/relevance.ts';
import { collectionFolder } from '../../support/collection-folder.ts';

const SOUND = `
- id: q001
  kind: acronym
  half: hold-back
  query: "LAC placement moves"
  judgements: { mockingbird: 3, keep: 2 }
`;
const written = (text: string) => join(collectionFolder({ 'queries.yaml': text }), 'queries.yaml');

test('the graded queries of the library are read', () => {
  expect(readRelevance(written(SOUND))).toEqual([
    {
      id: 'q001',
      kind: 'acronym',
      half: 'hold-back',
      text: 'LAC placement moves',
      grades: new Map([
        ['mockingbird', 3],
        ['keep', 2],
      ]),
    },
  ]);
});

test.each([
  [
    'a half that is neither',
    SOUND.replace('hold-back', 'other'),
    /queries\.yaml, "half": query 1 of the list/,
  ],
  ['a grade above 3', SOUND.replace('keep: 2', 'keep: 4'), /queries\.yaml, "judgements\.keep": query 1/],
  ['a field nobody knows', `${SOUND}  note: x\n`, /queries\.yaml.*query 1 of the list: .*note/],
  [
    'a second query without words',
    `${SOUND}- { id: q2, kind: a, half: tune, judgements: {} }\n`,
    /"query": query 2/,
  ],
  ['an empty list', '[]', /queries\.yaml/],
  ['text that is no YAML', '- id: "q1\n', /queries\.yaml, line \d/],
])('%s is refused, with its place', (_, text, message) => {
  expect(() => readRelevance(written(text))).toThrow(message);
});

test('a missing file is said to be missing', () => {
  expect(() => readRelevance(join('no', 'queries.yaml'))).toThrow(/queries\.yaml: there is no such file/);
});
