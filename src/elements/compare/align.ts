import type { Cell, Compared } from './compared.ts';

/**
 * How the entries compare on one row.
 * - `same`: every cell says the same, and that is known
 * - `differs`: at least two entries are known to differ
 * - `not-known`: something is not known for at least one of them, so that nobody can tell
 * - `not-for-all`: those it applies to say the same, but it does not apply to all
 */
export type Likeness = 'same' | 'differs' | 'not-known' | 'not-for-all';

/** One row across all entries, its cells in the order of the entries. */
export interface AlignedRow {
  key: string;
  group: string;
  heading: string;
  cells: Cell[];
  likeness: Likeness;
  /** True where every cell says the same words, known or not. */
  alike: boolean;
}

/** Lays entries side by side. A row that one of them lacks keeps its place, and the cell says so. */
export function align(entries: readonly Compared[]): AlignedRow[] {
  const order = new Map(entries.flatMap(({ rows }) => rows.map((row) => [row.key, row] as const)));
  return [...order.values()].map(({ key, group, heading }) => {
    const cells = entries.map(({ rows }) => rows.find((row) => row.key === key) ?? MISSING);
    return {
      key,
      group,
      heading,
      cells: cells.map(({ text, state }) => ({ text, state })),
      likeness: likenessOf(cells),
      alike: areAlike(cells),
    };
  });
}

/** What is not known is never called the same, nor a difference. */
export function likenessOf(cells: readonly Cell[]): Likeness {
  const known = cells.filter(({ state }) => state === 'value');
  if (new Set(known.map(({ text }) => text)).size > 1) return 'differs';
  if (cells.some(({ state }) => state === 'not-established' || state === 'not-reported')) return 'not-known';
  return known.length === cells.length || known.length === 0 ? 'same' : 'not-for-all';
}

const areAlike = (cells: readonly Cell[]) =>
  new Set(cells.map(({ text, state }) => `${state} ${text}`)).size <= 1;

const MISSING: Cell = { text: 'Not in this version of the data', state: 'not-established' };
