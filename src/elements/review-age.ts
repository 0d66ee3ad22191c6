import { isReviewDue } from './review-due.ts';

/** Today on the reader's own calendar, as `YYYY-MM-DD`. */
export function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}

/**
 * Says where a review is due, by the reader's clock, so that it turns without a new build. The day of the review
 * itself stands there already. Only pages that load scripts anyway define it; the others leave the day alone.
 */
export class ReviewAge extends HTMLElement {
  connectedCallback(): void {
    const date = this.getAttribute('date');
    if (date === null || this.querySelector('.age') !== null || !isReviewDue(date, today())) return;
    const age = document.createElement('span');
    age.className = 'age';
    age.textContent = 'Review due';
    this.append(' ', age);
  }
}
