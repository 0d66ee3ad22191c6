import type { ListedEntry } from './entries.ts';

/**
 * What the search needs of every entry, packed column by column for a library whose list has several pages. Every
 * column is in the order of the list, A to Z, so no titles are needed.
 */
export interface ListFile {
  /** The version of the library it was made from. */
  version: string;
  /** Ids, each without the letters at its start that the one before has too: A for none, B for one and so on. */
  ids: string;
  facets: Readonly<Record<string, readonly PackedValues[]>>;
  /** What some values of a facet count for in an order; a value that is not here counts as not known. */
  ranks: Readonly<Record<'strength' | 'cost', Readonly<Record<string, number>>>>;
  /**
   * On which day each rating was reviewed, counted from the day before `from`, and 0 where it was not. Each number is two
   * signs, as many 50s as there are and then the rest: in `fifties` and `rest`.
   */
  reviewed: { from: string; fifties: string; rest: string };
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
  const dayBefore = Date.parse(reviewed.from) - DAY;
  return unpackIds(ids).map((id, place) => {
    const own = Object.fromEntries(
      Object.entries(facets).map(([facet, packed]) => [facet, packed.flatMap((one) => valuesAt(one, place))]),
    );
    const day = 50 * numberAt(reviewed.fifties, place) + numberAt(reviewed.rest, place);
    return {
      id,
      facets: own,
      strength: ranks.strength[own['strength']?.[0] ?? ''] ?? null,
      cost: ranks.cost[own['cost']?.[0] ?? ''] ?? null,
      reviewed: day === 0 ? null : new Date(dayBefore + day * DAY).toISOString().slice(0, 10),
    };
  });
}

function unpackIds(ids: string): string[] {
  let before = '';
  return (ids.match(/[A-Z][^A-Z]*/g) ?? []).map(
    (id) => (before = before.slice(0, id.charCodeAt(0) - 'A'.charCodeAt(0)) + id.slice(1)),
  );
}

const numberAt = (signs: string, place: number): number => signs.charCodeAt(place) - FIRST_SIGN;

function valuesAt({ values, sets, of }: PackedValues, place: number): string[] {
  return (sets[numberAt(of, place)] ?? []).map((value) => values[value] ?? '');
}
