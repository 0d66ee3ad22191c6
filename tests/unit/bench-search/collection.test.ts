import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { BadFile } from '../../../scripts/bench-search/bad-file.ts';
import { readCollection } from '../../../scripts/bench-search/collection.ts';
import { collectionFolder, SOUND } from '../../support/collection-folder.ts';

describe('a sound collection is read', () => {
  test('with its ids as text, and an empty title as it is', () => {
    const { documents, questions, warnings } = readCollection(collectionFolder());
    expect(documents).toEqual([
      { id: 'a', title: 'Kinship care', text: 'Grandparents look after children.' },
      { id: '7', title: '', text: 'Foster carers learn to help babies.' },
    ]);
    expect(questions).toEqual([
      { id: 'q1', text: 'grandparents', grades: new Map([['a', 2]]) },
      { id: '2', text: 'foster babies', grades: new Map([['7', 1]]) },
    ]);
    expect(warnings).toEqual([]);
  });

  test.each([
    ['without a line of names', 'q1\ta\t2\n2\t7\t1\n'],
    ['as TREC writes them, with tabs', 'q1\t0\ta\t2\n2\t0\t7\t1\n'],
    ['as TREC writes them, with spaces', 'q1 0 a 2\n2 Q0 7 1\n'],
    [
      'with the line ends of Windows and an empty line',
      'query-id\tcorpus-id\tscore\r\nq1\ta\t2\r\n\r\n2\t7\t1\r\n',
    ],
    ['with one document judged twice, the better counting', 'q1\ta\t2\nq1\ta\t1\n2\t7\t1\n'],
  ])('with judgements %s', (_, qrels) => {
    const { questions, warnings } = readCollection(collectionFolder({ 'qrels.tsv': qrels }));
    expect(questions.map(({ grades }) => [...grades])).toEqual([[['a', 2]], [['7', 1]]]);
    expect(warnings).toEqual([]);
  });

  test('with ids that hold spaces and slashes, where tabs stand between', () => {
    const { questions } = readCollection(
      collectionFolder({
        'docs.jsonl': [{ id: 'a b/c?', title: 'One', text: 'word' }],
        'qrels.tsv': 'q1\ta b/c?\t1\n',
      }),
    );
    expect([...(questions[0]?.grades ?? [])]).toEqual([['a b/c?', 1]]);
  });

  test('with another file of queries', () => {
    const folder = collectionFolder({ 'short.jsonl': [{ id: 'q1', text: 'gran' }] });
    expect(readCollection(folder, 'short.jsonl').questions.map(({ text }) => text)).toEqual(['gran']);
  });

  test('and what counts as found is the grade 2 where it is given at all, else 1', () => {
    expect(readCollection(collectionFolder()).foundFrom).toBe(2);
    const binary = collectionFolder({ 'qrels.tsv': 'q1\ta\t1\n2\t7\t1\n' });
    expect(readCollection(binary).foundFrom).toBe(1);
  });
});

describe('what cannot be used is left out, and said', () => {
  test('judgements of unknown queries and documents', () => {
    const { questions, warnings } = readCollection(
      collectionFolder({ 'qrels.tsv': 'q1\ta\t2\nq1\tgone\t2\nq9\ta\t1\nq8\ta\t1\n' }),
    );
    expect(questions.map(({ id, grades }) => [id, [...grades.keys()]])).toEqual([['q1', ['a']]]);
    expect(warnings.map((words) => words.replace(/.*: (?=\d)/, ''))).toEqual([
      '2 of 4 lines name a query that is not asked: left out',
      '1 of 4 lines name a document that is not there: left out',
      '1 of 2 queries have no document with a grade above 0: left out',
    ]);
  });

  test('queries whose documents are all graded 0 or below', () => {
    const { questions, warnings } = readCollection(
      collectionFolder({ 'qrels.tsv': 'q1\ta\t1\nq1\t7\t-2\n2\t7\t-1\n2\ta\t0\n' }),
    );
    expect(questions.map(({ id, grades }) => [id, [...grades.values()]])).toEqual([['q1', [1, 0]]]);
    expect(warnings).toEqual(['1 of 2 queries have no document with a grade above 0: left out']);
  });

  test('documents without any text', () => {
    const { documents, warnings } = readCollection(
      collectionFolder({ 'docs.jsonl': [...SOUND['docs.jsonl'], { id: 'empty', title: ' ', text: '' }] }),
    );
    expect(documents.map(({ id }) => id)).toEqual(['a', '7']);
    expect(warnings).toEqual(['1 of 3 documents hold no text: left out']);
  });
});

describe('a collection that cannot be read is refused by', () => {
  const docs = (...lines: string[]) => ({ 'docs.jsonl': lines.join('\n') });
  const sound = JSON.stringify(SOUND['docs.jsonl'][0]);

  test.each([
    [
      'a missing file of documents',
      { 'docs.jsonl': undefined },
      /docs\.jsonl: there is no such file.*one document a line/,
    ],
    [
      'a missing file of queries',
      { 'queries.jsonl': undefined },
      /queries\.jsonl: there is no such file.*one query/,
    ],
    [
      'missing judgements',
      { 'qrels.tsv': undefined },
      /qrels\.tsv: there is no such file.*query, document and grade/,
    ],
    ['a line that is no JSON', docs(sound, '{"id": "b"'), /docs\.jsonl, line 2: this is no JSON object/],
    ['a line that is a list', docs('[]'), /docs\.jsonl, line 1: .*object/],
    ['a document without an id', docs('{"text": "x"}'), /docs\.jsonl, line 1, "id": write an id/],
    [
      'a document without text',
      docs(sound, '', '{"id": "b"}'),
      /docs\.jsonl, line 3, "text": write the text/,
    ],
    ['a title that is no text', docs('{"id": "b", "title": 5, "text": ""}'), /line 1, "title": write text/],
    ['one id for two documents', docs(sound, sound), /docs\.jsonl, line 2, "id": "a" stands on line 1 too/],
    ['no documents', docs(''), /docs\.jsonl: there is no document with any text/],
    [
      'a query without words',
      { 'queries.jsonl': '{"id": 1, "text": " "}' },
      /queries\.jsonl, line 1, "text": nothing/,
    ],
    ['two columns', { 'qrels.tsv': 'q1\ta\n' }, /qrels\.tsv, line 1: a line has 3 columns.*this line has 2/],
    [
      'a grade that is no number',
      { 'qrels.tsv': 'q1\ta\t1\nq1\t7\tgood\n' },
      /qrels\.tsv, line 2, "grade": "good"/,
    ],
    [
      'a judgement of nothing',
      { 'qrels.tsv': 'q1\ta\t1\nq1\t\t1\n' },
      /qrels\.tsv, line 2, "document": nothing/,
    ],
    [
      'no query with an answer',
      { 'qrels.tsv': 'q1\ta\t0\n' },
      /qrels\.tsv: none of the 2 queries in queries\.jsonl/,
    ],
  ])('%s', (_, files, message) => {
    const folder = collectionFolder(files);
    expect(() => readCollection(folder)).toThrow(BadFile);
    expect(() => readCollection(folder)).toThrow(message);
  });

  test('its folder not being there', () => {
    expect(() => readCollection(join('no', 'such', 'folder'))).toThrow(/folder: there is no such folder/);
  });
});
