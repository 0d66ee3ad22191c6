import type { ListedEntry } from './entries.ts';
import type { Sort } from './state.ts';

/**
 * Orders entries. One that lacks the value asked for comes last and never vanishes; equals stand A to Z.
 * @param relevance the ids in the order in which the search found them
 */
export function order(
  entries: readonly ListedEntry[],
  sort: Sort,
  relevance: readonly string[],
): ListedEntry[] {
  const place = new Map(relevance.map((id, index) => [id, index]));
  const keys: Record<Sort, (entry: ListedEntry) => number | string | null> = {
    relevance: ({ id }) => place.get(id) ?? null,
    strength: ({ strength }) => strength,
    cost: ({ cost }) => cost,
    reviewed: ({ reviewed }) => (reviewed === null ? null : -Number(reviewed.replaceAll('-', ''))),
    title: () => 0,
  };
  return [...entries].sort(
    (one, other) => compare(keys[sort](one), keys[sort](other)) || byTitle(one, other),
  );
}

/** Entries without titles come A to Z already, and equals keep their places. */
const byTitle = ({ title: one = '' }: ListedEntry, { title: other = '' }: ListedEntry): number =>
  one.localeCompare(other, 'en-GB');

function compare(one: number | string | null, other: number | string | null): number {
  if (one === other) return 0;
  if (one === null) return 1;
  if (other === null) return -1;
  return one < other ? -1 : 1;
}
