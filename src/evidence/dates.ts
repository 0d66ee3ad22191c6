/**
 * A day, month or year in words: "21 September 2023", "February 2023" or "2018".
 * @param date as `YYYY-MM-DD`, `YYYY-MM` or `YYYY`
 */
export function dateInWords(date: string): string {
  if (date.length === '2018'.length) return date;
  if (date.length > '2018-02'.length) return dayInWords(date);
  return months.format(new Date(`${date}-01T00:00:00Z`));
}

/**
 * A day in words: "21 November 2026". Days are plain calendar days, so no time zone can move them.
 * @param day as `YYYY-MM-DD`, or `not-established`
 */
export function dayInWords(day: string): string {
  if (day === 'not-established') return 'Day not recorded';
  return days.format(new Date(`${day}T00:00:00Z`));
}

// Made once: it is far slower to make one than to use it, and every page asks.
const months = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });
const days = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
