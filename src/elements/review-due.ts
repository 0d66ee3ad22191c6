/** A rating not looked at again for this long may have been overtaken by newer studies. */
export const REVIEW_DUE_AFTER_MONTHS = 24;

/**
 * Whole months between two days.
 * @param from as `YYYY-MM-DD`
 * @param today as `YYYY-MM-DD`
 */
export function monthsBetween(from: string, today: string): number {
  const [year = 0, month = 0, day = 0] = from.split('-').map(Number);
  const [thisYear = 0, thisMonth = 0, thisDay = 0] = today.split('-').map(Number);
  return (thisYear - year) * 12 + (thisMonth - month) - (thisDay < day ? 1 : 0);
}

export const isReviewDue = (reviewed: string, today: string): boolean =>
  monthsBetween(reviewed, today) >= REVIEW_DUE_AFTER_MONTHS;

/**
 * The first day on which a review is due. Where the month has no such day, it is the first of the next month.
 * @param reviewed as `YYYY-MM-DD`
 */
export function reviewDueOn(reviewed: string): string {
  const [year = 0, month = 1, day = 1] = reviewed.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1 + REVIEW_DUE_AFTER_MONTHS, day)).toISOString().slice(0, 10);
}
