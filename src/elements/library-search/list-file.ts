import type { ListedEntry } from './entries.ts';

/**
 * What the search needs of every entry, packed column by column for a library whose list has several pages. Every
 * column is in the order of the list, A to Z, so no titles are needed.
 */
export interface ListFile {
  /** The version of the library it was made from. */
  version: string;
  /** Ids, with spaces between. */
  ids: string;
  facets: Readonly<Record<string, readonly PackedValues[]>>;
  /** What some values of a facet count for in an order; a value that is not here counts as not known. */
  ranks: Readonly<Record<'strength' | 'cost', Readonly<Record<string, number>>>>;
  /** Days since `from` on which ratings were reviewed; `null` where one was not. */
  reviewed: { from: string; days: readonly (number | null)[] };
}

/** Some values of a facet, and which of them each entry has. */
export interface PackedValues {
  values: readonly string[];
  /** The sets of these values that entries have, by their places in `values`. */
  sets: readonly (readonly number[])[];
  /** A sign for each entry: the place of its set, as its code counted from that of `#`. */
  of: string;
}

/** The sign of the first set; those after it follow in the order of their codes. */
const FIRST_SIGN = '#'.charCodeAt(0);

const DAY = 24 * 60 * 60 * 1000;

/** Reads the list again. Titles are left out: the list stands A to Z. */
export function unpackList({ ids, facets, ranks, reviewed }: ListFile): ListedEntry[] {
  const from = Date.parse(reviewed.from);
  return ids.split(' ').map((id, place) => {
    const own = Object.fromEntries(
      Object.entries(facets).map(([facet, packed]) => [facet, packed.flatMap((one) => valuesAt(one, place))]),
    );
    const days = reviewed.days[place] ?? null;
    return {
      id,
      facets: own,
      strength: ranks.strength[own['strength']?.[0] ?? ''] ?? null,
      cost: ranks.cost[own['cost']?.[0] ?? ''] ?? null,
      reviewed: days === null ? null : new Date(from + days * DAY).toISOString().slice(0, 10),
    };
  });
}

function valuesAt({ values, sets, of }: PackedValues, place: number): string[] {
  return (sets[of.charCodeAt(place) - FIRST_SIGN] ?? []).map((value) => values[value] ?? '');
}
