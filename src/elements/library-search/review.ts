import { isReviewDue } from '../review-due.ts';
import type { ListedEntry } from './entries.ts';

/**
 * Adds whether a review is due, which only the reader's calendar can say: a page built today would be wrong in a year.
 * @param today as `YYYY-MM-DD`
 */
export function withReview(entry: ListedEntry, today: string): ListedEntry {
  if (entry.reviewed === null) return entry;
  const review = isReviewDue(entry.reviewed, today) ? 'due' : 'current';
  return { ...entry, facets: { ...entry.facets, review: [review] } };
}
