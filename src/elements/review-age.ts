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

/** How long ago, as readers say it. */
export function ageInWords(reviewed: string, today: string): string {
  const months = monthsBetween(reviewed, today);
  if (months < 1) return 'this month';
  if (months < 12) return months === 1 ? '1 month ago' : `${months} months ago`;
  const years = Math.floor(months / 12);
  return years === 1 ? 'over a year ago' : `over ${years} years ago`;
}

/** Today on the reader's own calendar, as `YYYY-MM-DD`. */
export function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}

/**
 * Says how old a review is, by the reader's clock, so that it turns without a new build. Without this script the day
 * itself stands there.
 */
export class ReviewAge extends HTMLElement {
  connectedCallback(): void {
    const date = this.getAttribute('date');
    if (date === null || this.querySelector('.age') !== null) return;
    const age = document.createElement('span');
    age.className = 'age';
    age.textContent = isReviewDue(date, today())
      ? `Review due: ${ageInWords(date, today())}`
      : ageInWords(date, today());
    this.append(' ', age);
  }
}
