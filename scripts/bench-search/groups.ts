import type { Question } from './question.ts';

/** Queries that are looked at together. */
export interface Group {
  name: string;
  holds: (question: Question) => boolean;
}

/** All queries first, then each half, then each kind, and each kind in each half, as far as they are told apart. */
export function groupsOf(questions: readonly Question[]): Group[] {
  const halves = told(questions.map(({ half }) => half));
  const kinds = told(questions.map(({ kind }) => kind));
  return [
    { name: 'all', holds: () => true },
    ...halves.map((half): Group => ({ name: half, holds: (question) => question.half === half })),
    ...kinds.flatMap((kind): Group[] => [
      { name: kind, holds: (question) => question.kind === kind },
      ...halves.map((half): Group => ({
        name: `${kind}, ${half}`,
        holds: (question) => question.kind === kind && question.half === half,
      })),
    ]),
  ].filter(({ holds }) => questions.some(holds));
}

const told = (values: readonly (string | undefined)[]): string[] => [
  ...new Set(values.filter((value) => value !== undefined)),
];
