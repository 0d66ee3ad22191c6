import { describe, expect, test } from 'vitest';
import { Concepts } from '../../../src/search/concepts.ts';
import { bestExcerpt, searchText } from '../../../src/search/excerpt.ts';

const concepts = new Concepts([
  ['children in care', ['LAC', 'looked-after child']],
  ['foster carer', ['foster parent']],
]);
const section = (id: string, text: string, heading = `About ${id}`) => ({ id, heading, text });
const excerpt = (sections: ReturnType<typeof section>[], words: string[], asked: number[] = []) =>
  bestExcerpt(searchText(sections, concepts), { words, concepts: asked });
const shown = (...given: Parameters<typeof excerpt>) =>
  excerpt(...given)
    ?.parts.map(({ text, matched }) => (matched ? `[${text}]` : text))
    .join('');
const many = (count: number, word = 'word') =>
  Array.from({ length: count }, (_, place) => `${word}${place}`).join(' ');

describe('an excerpt', () => {
  test('is from the section that holds most of what was asked for', () => {
    const sections = [
      section('one', 'Foster foster foster foster.'),
      section('two', 'A foster carer had training.'),
      section('three', 'Training.'),
    ];
    expect(excerpt(sections, ['foster', 'training'])?.section).toEqual({ id: 'two', heading: 'About two' });
  });

  test('counts a word in the heading for half of one in the text', () => {
    const sections = [section('one', 'Nothing.', 'Training'), section('two', 'Training.')];
    expect(excerpt(sections, ['training'])?.section.id).toBe('two');
    expect(excerpt(sections.slice(0, 1), ['training'])?.section.id).toBe('one');
  });

  test('marks words in all their endings, with their own capitals and signs', () => {
    expect(shown([section('one', 'Fostering: a carer’s home, Caring.')], ['foster', 'carers'])).toBe(
      '[Fostering]: a [carer’s] home, [Caring].',
    );
  });

  test('marks every form of a concept, as one stretch of words', () => {
    expect(shown([section('one', 'For looked-after children and LAC.')], ['lac'], [0])).toBe(
      'For [looked]-[after] [children] and [LAC].',
    );
    expect(shown([section('one', 'For looked-after children and LAC.')], ['lac'])).toBe(
      'For looked-after children and [LAC].',
    );
  });

  test('never marks a word that says nothing by itself', () => {
    expect(shown([section('one', 'What of the carer?')], ['what', 'of', 'the', 'carer'])).toBe(
      'What of the [carer]?',
    );
  });

  test('is the stretch where most stands together, with a little before it, and says where it was cut', () => {
    const text = `Foster. ${many(50)} they foster carers here ${many(50, 'end')}`;
    const part = shown([section('one', text)], ['foster', 'carers']) ?? '';
    expect(part).toContain('word49 they [foster] [carers] here end0');
    expect(part).toMatch(/^… word46 /);
    expect(part).toMatch(/ end23…$/);
    expect(part.split(/\s+/)).toHaveLength(33);
  });

  test('is the whole text where that is short, with a full stop at the end of a line that has none', () => {
    expect(shown([section('one', 'The carer\nhelps.\nWhy? Because:\nit works')], ['carer'])).toBe(
      'The [carer]. helps. Why? Because: it works',
    );
  });

  test('keeps every sign of a text as it was, and never a tag', () => {
    const text = 'p < 0.05 & <mark>carer</mark> "½ day" <img src=x onerror=alert(1)>';
    const found = excerpt([section('one', text)], ['carer']);
    expect(found?.parts.map((part) => part.text).join('')).toBe(text);
    expect(found?.parts.filter(({ matched }) => matched)).toEqual([{ text: 'carer', matched: true }]);
  });

  test('is none where no section holds any of it, or nothing was asked for', () => {
    expect(excerpt([section('one', 'Words.')], ['carer'])).toBeUndefined();
    expect(excerpt([section('one', 'The words.')], ['the'])).toBeUndefined();
    expect(excerpt([section('one', 'Words.')], [])).toBeUndefined();
    expect(excerpt([], ['carer'])).toBeUndefined();
  });

  test('has no words where only a heading without a text was found', () => {
    expect(excerpt([section('one', '', 'Carers')], ['carer'])).toEqual({
      section: { id: 'one', heading: 'Carers' },
      parts: [],
    });
  });
});
