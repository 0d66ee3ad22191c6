import type { Vocabulary } from '../schemas/vocabularies/index.ts';

/**
 * What a cell of a comparison can say.
 * - `value`: the library knows, and the text says what
 * - `not-established`: no source the library could read says
 * - `not-reported`: the library read the source, and it does not say
 * - `does-not-apply`: the question makes no sense for this entry
 */
export type CellState = 'value' | 'not-established' | 'not-reported' | 'does-not-apply';

/** One cell, in words a reader sees. Where there is more than one thing to say, each has a line of its own. */
export interface ComparisonCell {
  text: string;
  state: CellState;
}

/** A cell the library can fill. Empty lines are left out; with none left, it says that there is none. */
export function value(...lines: (string | false | undefined)[]): ComparisonCell {
  return { text: lines.filter(Boolean).join('\n') || 'None', state: 'value' };
}

export const notEstablished = (text = 'Not established'): ComparisonCell => ({
  text,
  state: 'not-established',
});

export const doesNotApply = (text = 'Does not apply'): ComparisonCell => ({ text, state: 'does-not-apply' });

/** A fact that is recorded as text, or as `not-established`. */
export const known = (text: string, inWords = (one: string) => one): ComparisonCell =>
  text === 'not-established' ? notEstablished() : value(inWords(text));

/** A fact that is recorded as one word of a closed list, or as several. */
export function listed(keys: string | readonly string[], words: Vocabulary): ComparisonCell {
  const all = typeof keys === 'string' ? [keys] : keys;
  if (all.includes('not-applicable')) return doesNotApply();
  const labels = all.map((key) => words[key]?.label ?? key);
  return all.every((key) => key === 'not-established') ? notEstablished(labels[0]) : value(...labels);
}

/**
 * How many separate studies give each answer: "Reported in 2 of 5 studies". Where none gives a known answer the cell
 * says which kind of not knowing it is; one study that could not be read is enough for `not-established`.
 * @param answers one answer for each study
 * @param words the answers in words, in the order to print them
 */
export function tally(
  answers: readonly string[],
  words: Vocabulary,
  details: readonly string[] = [],
): ComparisonCell {
  if (answers.length === 0) return notEstablished('Not established: no study is recorded');
  const studies = answers.length === 1 ? 'study' : 'studies';
  const lines = Object.entries(words)
    .map(([key, { label }]) => ({ label, count: answers.filter((answer) => answer === key).length }))
    .filter(({ count }) => count > 0)
    .map(({ label, count }) => `${label} in ${count} of ${answers.length} ${studies}`);
  return { text: [...lines, ...details].join('\n'), state: stateOf(answers) };
}

function stateOf(answers: readonly string[]): CellState {
  if (answers.some((answer) => answer !== 'not-established' && answer !== 'not-reported')) return 'value';
  return answers.includes('not-established') ? 'not-established' : 'not-reported';
}
