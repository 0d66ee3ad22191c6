import { describe, expect, test } from 'vitest';
import { withReview } from '../../../src/elements/library-search/review.ts';
import { isReviewDue, monthsBetween, reviewDueOn } from '../../../src/elements/review-due.ts';
import { listed } from '../../support/listed-entry.ts';

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
    ['2024-06-10', '2026-06-10'],
    ['2024-02-29', '2026-03-01'],
    ['2025-01-31', '2027-01-31'],
    ['2025-12-31', '2027-12-31'],
  ])('of %s is due by %s: that day, and not the day before', (reviewed, due) => {
    expect(reviewDueOn(reviewed)).toBe(due);
    const dayBefore = new Date(Date.parse(due) - 86_400_000).toISOString().slice(0, 10);
    expect([isReviewDue(reviewed, dayBefore), isReviewDue(reviewed, due)]).toEqual([false, true]);
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
