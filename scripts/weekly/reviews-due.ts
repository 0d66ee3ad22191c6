import type { ReadContent } from '../../src/checks/content.ts';
import { isReviewDue, REVIEW_DUE_AFTER_MONTHS } from '../../src/elements/review-due.ts';
import { dayInWords } from '../../src/evidence/dates.ts';

/** A published entry whose rating nobody has looked at again for too long. */
export interface DueReview {
  title: string;
  file: string;
  /** As `YYYY-MM-DD`. */
  reviewed: string;
}

/**
 * The published entries that are due for review on a day, the longest overdue first. The library says the same
 * to its readers, by the same rule, and the page of the entry names the day.
 * @param day as `YYYY-MM-DD`
 */
export const reviewsDue = ({ interventions }: ReadContent, day: string): DueReview[] =>
  interventions
    .flatMap(({ file, data }) =>
      data?.status === 'published' && isReviewDue(data.dates.reviewed, day)
        ? [{ title: data.title, file, reviewed: data.dates.reviewed }]
        : [],
    )
    .sort((one, other) =>
      one.reviewed === other.reviewed
        ? one.title.localeCompare(other.title, 'en-GB')
        : one.reviewed < other.reviewed
          ? -1
          : 1,
    );

/** The list as Markdown, with what to do. Empty where nothing is due. */
export function dueReport(due: readonly DueReview[]): string {
  if (due.length === 0) return '';
  return [
    `## Reviews due: ${due.length}`,
    '',
    `Nobody has looked at these ratings again for ${REVIEW_DUE_AFTER_MONTHS} months. Search for newer studies. Then set \`reviewed\` in the file to the day you looked, and \`searched\` if you searched.`,
    '',
    ...due.map(
      ({ title, file, reviewed }) => `- ${title}: last reviewed ${dayInWords(reviewed)} (\`${file}\`)`,
    ),
    '',
  ].join('\n');
}
