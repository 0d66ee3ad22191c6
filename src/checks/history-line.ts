import type { Intervention } from '../schemas/intervention.ts';

/** What a line of the rating history says, but for its sentence: that is for a person to write. */
export type HistoryStep = Omit<Intervention['history'][number], 'sentence'>;

const fieldsOf = ({ date, from, to, cause }: HistoryStep): string[] => [
  `date: "${date}"`,
  `from: ${from}`,
  `to: ${to}`,
  `cause: ${cause}`,
  // Left empty, so that the check asks for it: no rating moves without a reason in a person's words.
  'sentence: ""',
];

/** A history line on one line, ready to paste: `- { date: "2025-09-30", from: nl2, … }`. */
export const historyLine = (step: HistoryStep): string => `- { ${fieldsOf(step).join(', ')} }`;

/** The same with each field on its own line, as the files are laid out, two spaces in. */
export const historyLines = (step: HistoryStep): string[] =>
  fieldsOf(step).map((field, index) => (index === 0 ? `  - ${field}` : `    ${field}`));
