import { describe, expect, test } from 'vitest';
import { Concepts, conceptWord } from '../../../src/search/concepts.ts';
import { factWord } from '../../../src/search/facts.ts';
import { indexText } from '../../../src/search/index-text.ts';
import { FIELD_WEIGHTS, MOST_USES } from '../../../src/search/settings.ts';
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
const { html, words } = indexText(document, concepts);
const fields = [...html.matchAll(/<p data-pagefind-weight="([\d.]+)">([^<]*)<\/p>/g)].map(
  ([, weight, text]) => [Number(weight), text],
);

describe('the page that is given to the index', () => {
  test('holds the words of each part of an entry, with the weight of that part, and the word of every concept', () => {
    expect(fields).toEqual([
      [FIELD_WEIGHTS.title, 'fostering changes'],
      [FIELD_WEIGHTS.names, 'fc'],
      [FIELD_WEIGHTS.summary, `course foster parents ${conceptWord(1)}`],
      [FIELD_WEIGHTS.outcomes, 'behaviour better'],
      [
        FIELD_WEIGHTS.facts,
        `looked kids level 4 ${factWord('strength', 'level-4')} ${factWord('age', '5-10')} ${factWord('age', '11-15')}`,
      ],
      [FIELD_WEIGHTS.related, 'keep'],
      [FIELD_WEIGHTS.headings, 'brief studies'],
      [FIELD_WEIGHTS.text, `helps b lac b ${conceptWord(0)} trial`],
    ]);
  });

  test('holds nothing else: no sign of a text can become a tag', () => {
    expect(html.replace(/<p data-pagefind-weight="[\d.]+">[^<>&"]*<\/p>/g, '')).toBe(
      '<html lang="en"><body></body></html>',
    );
  });

  test('tells its words, for the vocabulary', () => {
    const all = new Set(fields.flatMap(([, text]) => String(text).split(' ')));
    for (const word of words) expect(all).toContain(word);
    expect([...all].filter((word) => !words.has(word))).toEqual([
      factWord('strength', 'level-4'),
      factWord('age', '5-10'),
      factWord('age', '11-15'),
    ]);
  });

  test('holds a word of one part so many times at most, and of another part anew', () => {
    const text = Array.from({ length: MOST_USES }, () => 'care').join(' ');
    const sections = [1, 2, 3].map((id) => ({ id: `${id}`, heading: 'Care', text }));
    const texts = indexText(searchable('many', { sections }), concepts).html;
    expect(texts).toContain(`>${text}<`);
    expect(texts).toContain('>care care care<');
  });
});
