/** Every criterion answers one of these. `not-established` is a fact about our reading, not about the study. */
export type Answer = 'met' | 'not-met' | 'not-established';

const rank: Record<Answer, number> = { 'not-met': 0, 'not-established': 1, met: 2 };
const byRank: readonly Answer[] = ['not-met', 'not-established', 'met'];

/** The weakest answer: what holds when all must hold. Nothing to hold is `met` (Kleene's strong "and"). */
export function allOf(answers: readonly Answer[]): Answer {
  return byRank[Math.min(2, ...answers.map((answer) => rank[answer]))] ?? 'met';
}

/** The strongest answer: what holds when one is enough. Nothing at all is `not-met` (Kleene's strong "or"). */
export function anyOf(answers: readonly Answer[]): Answer {
  return byRank[Math.max(0, ...answers.map((answer) => rank[answer]))] ?? 'not-met';
}

/** What holds when at least `count` must hold: the answer of the `count`-th strongest. */
export function atLeast(count: number, answers: readonly Answer[]): Answer {
  const sorted = [...answers].sort((one, other) => rank[other] - rank[one]);
  return sorted[count - 1] ?? 'not-met';
}

/** A plain yes or no as an answer. */
export const answerFrom = (condition: boolean): Answer => (condition ? 'met' : 'not-met');

/** Compares a number that may not be established with a threshold. */
export const atLeastNumber = (value: number | 'not-established', threshold: number): Answer =>
  value === 'not-established' ? 'not-established' : answerFrom(value >= threshold);

/** Orders answers strongest first, for sorting. */
export const strongestFirst = (one: Answer, other: Answer): number => rank[other] - rank[one];
