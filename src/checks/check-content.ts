import type { ReadContent } from './content.ts';
import { futureDates } from './date-problems.ts';
import { historyProblems } from './history-problems.ts';
import { inReadingOrder, type Problem } from './problem-kinds.ts';
import { missingPolicyEntries } from './policy-problems.ts';
import { readContent, type OnSoundText } from './read-content.ts';
import { redirectProblems } from './redirect-problems.ts';
import { relationProblems } from './relation-problems.ts';
import { thesaurusProblems } from './thesaurus-problems.ts';

/**
 * Checks everything in `content/`: every problem of every file in one run, in reading order.
 * @param root the folder that holds `content/`
 * @param today the day to compare dates with, as `YYYY-MM-DD`
 * @param onSoundText is called with each text that is sound by itself, and its tree
 */
export function checkContent(
  root: string,
  today: string,
  onSoundText?: OnSoundText,
): { content: ReadContent; problems: Problem[] } {
  const { content, problems } = readContent(root, onSoundText);
  return {
    content,
    problems: inReadingOrder([
      ...problems,
      ...relationProblems(content),
      ...redirectProblems(content),
      ...thesaurusProblems(content),
      ...missingPolicyEntries(content),
      ...historyProblems(content, today),
      ...futureDates(content, today),
    ]),
  };
}
