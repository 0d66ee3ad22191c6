import { describe, expect, test } from 'vitest';
import { Concepts, conceptWord } from '../../../src/search/concepts.ts';
import { factWord } from '../../../src/search/facts.ts';
import { indexPage, weighWords } from '../../../src/search/index-text.ts';
import { FIELD_WEIGHTS, MOST_USES, WEIGHT_UNIT } from '../../../src/search/settings.ts';
import { searchable } from '../../support/memory-index.ts';

const concepts = new Concepts([
  ['children in care', ['LAC']],
  ['foster carer', ['foster parent']],
]);
const document = searchable('one', {
  title: 'Fostering Changes',
  names: ['FC'],
  summary: 'A course for foster parents.',
  outcomes: ['Behaviour: better'],
  facts: ['Looked-after kids', 'Level 4'],
  filters: { strength: ['level-4'], age: ['5-10', '11-15'] },
  related: ['KEEP'],
  sections: [
    { id: 'a', heading: 'In brief', text: 'It helps <b>LAC</b> & others' },
    { id: 'b', heading: 'The studies', text: 'One trial' },
  ],
});
const { weights, length } = weighWords(document, concepts);
const weightOf = (word: string) => weights.get(word);
/** The words of a page that is given to the index, in their order, with their weights in Pagefind's steps. */
const words = (html: string): [string, number][] =>
  [...html.matchAll(/<p data-pagefind-weight="([\d.]+)">([^<]*)<\/p>/g)].map(([, weight, word = '']) => [
    word,
    Math.floor(Number(weight) * 24),
  ]);

describe('the words of an entry', () => {
  test('weigh what the parts weigh that they stand in, and so do the words for concepts and facts', () => {
    expect(Object.fromEntries(weights)).toEqual({
      fostering: FIELD_WEIGHTS.title,
      changes: FIELD_WEIGHTS.title,
      fc: FIELD_WEIGHTS.names,
      course: FIELD_WEIGHTS.summary,
      foster: FIELD_WEIGHTS.summary,
      parents: FIELD_WEIGHTS.summary,
      [conceptWord(1)]: FIELD_WEIGHTS.summary,
      behaviour: FIELD_WEIGHTS.outcomes,
      better: FIELD_WEIGHTS.outcomes,
      looked: FIELD_WEIGHTS.facts,
      kids: FIELD_WEIGHTS.facts,
      level: FIELD_WEIGHTS.facts,
      4: FIELD_WEIGHTS.facts,
      [factWord('strength', 'level-4')]: FIELD_WEIGHTS.facts,
      [factWord('age', '5-10')]: FIELD_WEIGHTS.facts,
      [factWord('age', '11-15')]: FIELD_WEIGHTS.facts,
      keep: FIELD_WEIGHTS.related,
      brief: FIELD_WEIGHTS.headings,
      studies: FIELD_WEIGHTS.headings,
      helps: FIELD_WEIGHTS.text,
      b: FIELD_WEIGHTS.text * 2,
      lac: FIELD_WEIGHTS.text,
      [conceptWord(0)]: FIELD_WEIGHTS.text,
      trial: FIELD_WEIGHTS.text,
    });
    expect(length).toBe(weights.size + 1);
  });

  test('count so many times in one part at most, and in another part anew', () => {
    const text = Array.from({ length: MOST_USES }, () => 'care').join(' ');
    const sections = [1, 2, 3].map((id) => ({ id: `${id}`, heading: 'Care', text }));
    const many = weighWords(searchable('many', { sections }), concepts);
    expect(many.weights.get('care')).toBe(MOST_USES * FIELD_WEIGHTS.text + 3 * FIELD_WEIGHTS.headings);
    expect(many.length).toBe(MOST_USES + 3);
  });
});

describe('the page that is given to the index', () => {
  const usedIn = (word: string) => (word === 'trial' ? 9 : word === 'lac' || word === 'brief' ? 5 : 1);
  const html = indexPage({ weights, length: weights.size + 3 }, usedIn);

  test('holds each word once with its whole weight, those that most entries hold first', () => {
    const given = words(html);
    expect(given.map(([word]) => word).slice(0, 3)).toEqual(['trial', 'brief', 'lac']);
    expect(given.map(([word]) => word).sort()).toEqual([...weights.keys()].sort());
    for (const [word, steps] of given)
      expect(steps, word).toBe(Math.max(1, Math.round((weightOf(word) ?? 0) * WEIGHT_UNIT * 24)));
  });

  test('is as long as the entry is, by a word that nobody asks for', () => {
    expect(html.match(/zqzqzq/g)).toHaveLength(3);
  });

  test('keeps within the weights that Pagefind takes', () => {
    const weighs = (weight: number) =>
      words(indexPage({ weights: new Map([['word', weight]]), length: 1 }, () => 1))[0]?.[1];
    expect([weighs(0.001), weighs(10 / WEIGHT_UNIT), weighs(999)]).toEqual([1, 240, 240]);
  });

  test('holds nothing else: no sign of a text can become a tag', () => {
    expect(html.replace(/<p data-pagefind-weight="[\d.]+">[^<>&"]*<\/p>/g, '').replace(/zqzqzq /g, '')).toBe(
      '<html lang="en"><body><p></p></body></html>',
    );
  });
});
