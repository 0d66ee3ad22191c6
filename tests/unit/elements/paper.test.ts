import { describe, expect, it } from 'vitest';
import { selectionInWords } from '../../../src/elements/library-search/paper.ts';

describe('a selection on paper', () => {
  it('says what was searched, chosen and left out, and where to see it again', () => {
    expect(
      selectionInWords({
        query: 'fostr care',
        read: ['Did you mean foster?', 'Also searching for: foster placement.'],
        filters: [
          { heading: 'Evidence strength', labels: ['Level 3', 'Level 2'] },
          { heading: 'Outcome', labels: [] },
          { heading: 'Age', labels: ['0 to 1'] },
        ],
        sort: 'Best match',
        address: 'https://library.example.org/interventions/?q=foster+care',
      }),
    ).toBe(
      'Words searched: “fostr care”. Did you mean foster? Also searching for: foster placement. Filters: Evidence strength: Level 3 or Level 2; and Age: 0 to 1. Order: Best match. Address: https://library.example.org/interventions/?q=foster+care',
    );
  });

  it('says aloud that nothing was searched or chosen', () => {
    expect(
      selectionInWords({
        query: '',
        read: [],
        filters: [],
        sort: 'A to Z',
        address: 'https://a.example.org/',
      }),
    ).toBe('No words were searched. No filter was chosen. Order: A to Z. Address: https://a.example.org/');
  });
});
