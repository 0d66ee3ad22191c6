import { describe, expect, test } from 'vitest';
import { Concepts, conceptWord, type ConceptRow } from '../../../src/search/concepts.ts';
import { factWord, isAddedWord } from '../../../src/search/facts.ts';
import { isStopWord } from '../../../src/search/stop-words.ts';
import { sentencesOf, wordsOf, writtenWordsOf } from '../../../src/search/words.ts';

const rows: ConceptRow[] = [
  ['children in care', ['LAC', 'looked-after child']],
  ['child in foster care', ['foster child']],
  ['foster carer', ['foster parent', 'foster family']],
  ['foster carer training', ['training of foster carers']],
  ['social worker', ['SW']],
];
const concepts = new Concepts(rows);
const found = (text: string) =>
  concepts.find(wordsOf(text)).map(({ concept, at, length }) => [rows[concept]?.[0], at, length]);

describe('the concepts in a row of words', () => {
  test('are found by their own name and by every other form, whatever the case and hyphens', () => {
    for (const form of ['children in care', 'lac', 'Looked after child', 'looked-after CHILD']) {
      expect(found(form).map(([term]) => term)).toEqual(['children in care']);
    }
  });

  test('are found in singular and plural, the irregular plural too', () => {
    expect(found('looked after children')).toEqual([['children in care', 0, 3]]);
    expect(found('child in care')).toEqual([['children in care', 0, 3]]);
    expect(found('foster families')).toEqual([['foster carer', 0, 2]]);
    expect(found('foster carers’')).toEqual([['foster carer', 0, 2]]);
  });

  test('are found in a text by a short form in capitals only, whatever its ending', () => {
    const short = new Concepts([
      ['special needs', ['SEND', 'SEN']],
      ['children in care', ['CiC']],
      ['send off', []],
    ]);
    const inText = (text: string) =>
      short.findInText(sentencesOf(text).map(writtenWordsOf)).map(({ concept, at }) => [concept, at]);
    expect(inText('We send SEND pupils’ files; SENs and CiC too')).toEqual([[0, 2], [0, 5], [1, 7]]); // prettier-ignore
    expect(inText('They send off a form. SEND OFF')).toEqual([[2, 1], [2, 5]]); // prettier-ignore
    expect(short.find(wordsOf('send cic'))).toHaveLength(2);
  });

  test('do not stand across two sentences of a text, and keep their places among all its words', () => {
    const inText = (text: string) =>
      concepts.findInText(sentencesOf(text).map(writtenWordsOf)).map(({ at, length }) => [at, length]);
    expect(inText('Children in foster. Parents of “LAC.” Foster parents: foster; carers')).toEqual([[5, 1], [6, 2]]); // prettier-ignore
    expect(inText('Foster parents')).toEqual([[0, 2]]);
  });

  test('are the longest where several begin at one word, whatever their order in the thesaurus', () => {
    expect(found('foster carer training')).toEqual([['foster carer training', 0, 3]]);
    expect(found('foster carer support')).toEqual([['foster carer', 0, 2]]);
  });

  test('stand one after the other, never one across another, each with its place', () => {
    expect(found('help for SWs and foster parents of LAC')).toEqual([
      ['social worker', 2, 1],
      ['foster carer', 4, 2],
      ['children in care', 7, 1],
    ]);
  });

  test('are none where only a part of a form stands, or nothing', () => {
    expect(found('foster')).toEqual([]);
    expect(found('children care')).toEqual([]);
    expect(found('')).toEqual([]);
    expect(found('constructor __proto__')).toEqual([]);
  });
});

test('every word of every form is a word of the sector', () => {
  expect(new Set(concepts.words())).toEqual(
    new Set(rows.flatMap(([term, forms]) => [term, ...forms].flatMap(wordsOf))),
  );
});

describe('the words that the index adds', () => {
  const added = [
    ...Array.from({ length: 400 }, (_, place) => conceptWord(place)),
    factWord('strength', 'level-4'),
    factWord('strength', 'level-4-plus'),
    factWord('uk-tested', 'comparison'),
  ];

  test('are all different, and known for what they are', () => {
    expect(new Set(added).size).toBe(added.length);
    expect(added.filter((word) => !isAddedWord(word))).toEqual([]);
  });

  test('go through the search as they are: one word each, that says something', () => {
    for (const word of added) {
      expect(wordsOf(word)).toEqual([word]);
      expect(isStopWord(word)).toBe(false);
    }
  });

  test.each(['quiz', 'qfiz', 'care', 'qzzq', 'QZABZQ', 'qz1zq'])('%s is none of them', (word) => {
    expect(isAddedWord(word)).toBe(false);
  });
});
