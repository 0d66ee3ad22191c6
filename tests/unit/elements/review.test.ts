import { describe, expect, test, vi } from 'vitest';
import { withReview } from '../../../src/elements/library-search/review.ts';
import { isReviewDue, monthsBetween } from '../../../src/elements/review-due.ts';
import { listed } from '../../support/listed-entry.ts';

// The element that says a review's age stands in the same file as its words, and needs a browser's base class.
vi.stubGlobal('HTMLElement', class {});
const { ageInWords } = await import('../../../src/elements/review-age.ts');

describe('the age of a review', () => {
  test.each([
    ['2026-01-15', '2026-01-15', 0],
    ['2026-01-15', '2026-02-14', 0],
    ['2026-01-15', '2026-02-15', 1],
    ['2025-12-31', '2026-01-01', 0],
    ['2024-02-29', '2025-02-28', 11],
    ['2024-02-29', '2025-03-01', 12],
  ])('from %s to %s is %i whole months', (from, today, months) => {
    expect(monthsBetween(from, today)).toBe(months);
  });

  test('makes a review due on the day two years have passed, not before', () => {
    expect(isReviewDue('2024-06-10', '2026-06-09')).toBe(false);
    expect(isReviewDue('2024-06-10', '2026-06-10')).toBe(true);
  });

  test.each([
    ['2026-06-09', 'this month'],
    ['2026-05-10', '1 month ago'],
    ['2025-07-10', '11 months ago'],
    ['2025-06-10', 'over a year ago'],
    ['2023-06-10', 'over 3 years ago'],
  ])('for %s is said as "%s"', (reviewed, words) => {
    expect(ageInWords(reviewed, '2026-06-10')).toBe(words);
  });
});

describe('an entry in the library', () => {
  test('answers to the filter for reviews that are due, or for those that are not', () => {
    const entry = listed('one', { reviewed: '2024-06-10', facets: { strength: ['nl2'] } });
    expect(withReview(entry, '2026-06-10').facets).toEqual({ strength: ['nl2'], review: ['due'] });
    expect(withReview(entry, '2026-06-09').facets).toEqual({ strength: ['nl2'], review: ['current'] });
  });

  test('without a review answers to neither', () => {
    const entry = listed('one', { reviewed: null });
    expect(withReview(entry, '2026-06-10')).toEqual(entry);
  });
});
