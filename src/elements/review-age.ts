import { isReviewDue, monthsBetween } from './review-due.ts';

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
