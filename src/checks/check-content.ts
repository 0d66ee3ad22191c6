import type { ReadContent } from './content.ts';
import { futureDates } from './date-problems.ts';
import { historyProblems } from './history-problems.ts';
import { inReadingOrder, type Problem } from './problem-kinds.ts';
import { missingPolicyEntries } from './policy-problems.ts';
import { readContent, type OnSoundText, type SoundReadings } from './read-content.ts';
import { redirectProblems } from './redirect-problems.ts';
import { relationProblems } from './relation-problems.ts';
import { thesaurusProblems } from './thesaurus-problems.ts';

/**
 * Checks everything in `content/`: every problem of every file in one run, in reading order.
 * @param root the folder that holds `content/`
 * @param today the day to compare dates with, as `YYYY-MM-DD`
 * @param onSoundText is called with each text that is sound by itself, and its tree
 * @param readings what earlier checks have read, and where this one leaves what it reads
 */
export function checkContent(
  root: string,
  today: string,
  onSoundText?: OnSoundText,
  readings?: SoundReadings,
): { content: ReadContent; problems: Problem[] } {
  const { content, problems } = readContent(root, onSoundText, readings);
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
