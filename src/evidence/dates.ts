/**
 * A day in words: "21 November 2026". Days are plain calendar days, so no time zone can move them.
 * @param day as `YYYY-MM-DD`, or `not-established`
 */
export function dayInWords(day: string): string {
  if (day === 'not-established') return 'Day not recorded';
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );
}
