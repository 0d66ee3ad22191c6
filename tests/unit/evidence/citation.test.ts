import { describe, expect, test } from 'vitest';
import { authorsText, citationAddress, citationText } from '../../../src/evidence/citation.ts';
import type { Citation } from '../../../src/schemas/study.ts';

const citation = (changes: Partial<Citation> = {}): Citation => ({
  type: 'article',
  authors: [{ family: 'Okafor', given: 'A.' }],
  year: 2020,
  title: 'A trial of evenings',
  ...changes,
});

describe('a reference in words', () => {
  test('runs author, year, title, where', () => {
    const full = citation({ container: 'Journal of Examples', volume: '12', issue: '3', pages: '45–67' });
    expect(citationText(full)).toBe(
      'Okafor, A. (2020). A trial of evenings. Journal of Examples 12(3), 45–67.',
    );
  });

  test.each<[string, Partial<Citation>, string]>([
    ['with no more than a title', {}, 'Okafor, A. (2020). A trial of evenings.'],
    [
      'with a volume and no issue',
      { container: 'Journal', volume: '12' },
      'Okafor, A. (2020). A trial of evenings. Journal 12.',
    ],
    [
      'of a report',
      { publisher: 'Department for Education' },
      'Okafor, A. (2020). A trial of evenings. Department for Education.',
    ],
    [
      'of a chapter',
      { container: 'A book', pages: '1–9', publisher: 'A press' },
      'Okafor, A. (2020). A trial of evenings. A book, 1–9, A press.',
    ],
    ['whose title ends with a full stop', { title: 'A trial.' }, 'Okafor, A. (2020). A trial.'],
    ['whose title ends with a question mark', { title: 'Does it work?' }, 'Okafor, A. (2020). Does it work?'],
    [
      'with facts nobody could establish',
      { authors: 'not-established', year: 'not-established', title: 'not-established' },
      'Authors not established (year not established). Title not established.',
    ],
  ])('%s', (_, changes, words) => {
    expect(citationText(citation(changes))).toBe(words);
  });
});

describe('authors', () => {
  test.each<[Citation['authors'], string]>([
    [[{ family: 'Okafor' }], 'Okafor'],
    [[{ organisation: 'Example Council' }], 'Example Council'],
    [
      [
        { family: 'Okafor', given: 'A.' },
        { family: 'Lee', given: 'B.' },
      ],
      'Okafor, A. and Lee, B.',
    ],
    [
      [
        { family: 'Okafor', given: 'A.' },
        { family: 'Lee', given: 'B.' },
        { organisation: 'Example Council' },
      ],
      'Okafor, A., Lee, B. and Example Council',
    ],
    ['not-established', 'Authors not established'],
  ])('%o', (authors, words) => {
    expect(authorsText({ authors })).toBe(words);
  });

  test('the record keeps its authors', () => {
    const one = citation();
    citationText(one);
    expect(one.authors).toEqual([{ family: 'Okafor', given: 'A.' }]);
  });
});

describe('where to find it', () => {
  test('is its DOI, before any other address', () => {
    expect(citationAddress(citation({ doi: '10.1000/abc', url: 'https://example.org/paper' }))).toBe(
      'https://doi.org/10.1000/abc',
    );
  });

  test('is its own address where it has no DOI, and nothing where it has neither', () => {
    expect(citationAddress(citation({ url: 'https://example.org/paper' }))).toBe('https://example.org/paper');
    expect(citationAddress(citation())).toBeUndefined();
  });
});
