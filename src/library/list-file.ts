import type { ListedEntry } from '../elements/library-search/entries.ts';
import type { ListFile, PackedValues } from '../elements/library-search/list-file.ts';

/** The sign of the first set, as the search reads it. */
const FIRST_SIGN = '#'.charCodeAt(0);
/** As many as JSON writes as they are: up to `[`, because the backslash comes next. */
const MOST_SETS = '['.charCodeAt(0) - FIRST_SIGN + 1;

const DAY = 24 * 60 * 60 * 1000;

/**
 * Packs the list of the library for the search, small enough to be fetched at the first search: about 20 bytes an
 * entry once compressed.
 * @param entries in the order of the list
 */
export function packList(entries: readonly ListedEntry[], version: string): ListFile {
  const names = [...new Set(entries.flatMap(({ facets }) => Object.keys(facets)))];
  const reviewed = entries.map((entry) => entry.reviewed);
  const from = reviewed.filter((day) => day !== null).sort()[0] ?? '1970-01-01';
  const days = reviewed.map((day) => (day === null ? 0 : (Date.parse(day) - Date.parse(from)) / DAY + 1));
  return {
    version,
    ids: packIds(entries.map(({ id }) => id)),
    facets: Object.fromEntries(
      names.map((name) => [name, packValues(entries.map(({ facets }) => facets[name] ?? []))]),
    ),
    ranks: { strength: ranksOf(entries, 'strength'), cost: ranksOf(entries, 'cost') },
    reviewed: {
      from,
      fifties: days.map((day) => sign(Math.floor(day / 50))).join(''),
      rest: days.map((day) => sign(day % 50)).join(''),
    },
  };
}

const sign = (number: number): string => String.fromCharCode(FIRST_SIGN + number);

/** Ids have no capital letters, so a capital both begins one and says how much it shares with the one before. */
function packIds(ids: readonly string[]): string {
  return ids
    .map((id, place) => {
      const before = ids[place - 1] ?? '';
      let shared = 0;
      while (shared < 25 && shared < id.length && id[shared] === before[shared]) shared += 1;
      return String.fromCharCode('A'.charCodeAt(0) + shared) + id.slice(shared);
    })
    .join('');
}

/** The values of a facet in as few parts as can be, each with no more sets than there are signs. */
function packValues(rows: readonly (readonly string[])[]): PackedValues[] {
  const parts: string[][] = [];
  for (const value of new Set(rows.flat())) {
    const last = parts.at(-1);
    if (last !== undefined && setsOf(rows, [...last, value]).size <= MOST_SETS) last.push(value);
    else parts.push([value]);
  }
  return parts.map((values) => {
    const sets = [...setsOf(rows, values)].sort(([, one], [, other]) => other - one).map(([set]) => set);
    const signs = new Map(sets.map((set, place) => [set, sign(place)]));
    return {
      values,
      sets: sets.map((set) => (set === '' ? [] : set.split(' ').map(Number))),
      of: rows.map((row) => signs.get(setIn(row, values))).join(''),
    };
  });
}

/** The sets of some values that rows have, each with how many have it. */
function setsOf(rows: readonly (readonly string[])[], values: readonly string[]): Map<string, number> {
  const sets = new Map<string, number>();
  for (const row of rows) {
    const set = setIn(row, values);
    sets.set(set, (sets.get(set) ?? 0) + 1);
  }
  return sets;
}

const setIn = (row: readonly string[], values: readonly string[]): string =>
  values.flatMap((value, place) => (row.includes(value) ? [place] : [])).join(' ');

function ranksOf(entries: readonly ListedEntry[], order: 'strength' | 'cost'): Record<string, number> {
  return Object.fromEntries(
    entries.flatMap(({ facets, [order]: rank }) => (rank === null ? [] : [[facets[order]?.[0] ?? '', rank]])),
  );
}
