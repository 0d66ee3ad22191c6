import { facets, type FacetKey } from '../evidence/facets.ts';
import { gapMap, type GapCell, type MappedEntry } from '../evidence/gap-map.ts';
import { levelByEif } from '../evidence/standards/eif/rate.ts';
import { gapMapViews } from '../library/gap-map-views.ts';
import { levels, outcomes } from '../schemas/vocabularies/index.ts';
import { basisOf } from './ratings.ts';
import type { State } from './state.ts';

/** One choice of a filter that finds other entries than it did. */
export interface FilterChange {
  filter: string;
  option: string;
  before: number;
  after: number;
  /** Titles of the entries that it finds now and did not, and the other way round. */
  joined: string[];
  left: string[];
}

/** One square of the gap map with another number of entries, or another strongest level. */
export interface CellChange {
  map: string;
  outcome: string;
  column: string;
  before: CellState;
  after: CellState;
}

export interface CellState {
  count: number;
  /** In words; `undefined` in an empty square. */
  strongest: string | undefined;
}

/** A published entry as the filters and the map see it. */
export interface ListedEntry extends MappedEntry {
  title: string;
}

/** The entries that the filters choose among: published, and with every study readable. */
export function listedEntries(state: State): ListedEntry[] {
  return state.entries.flatMap((entry) => {
    const { id, data } = entry;
    const basis = data.status === 'published' ? basisOf(state, entry) : undefined;
    if (basis === undefined) return [];
    const { studies } = basis;
    const rating = levelByEif(basis, studies);
    const facetValues = Object.fromEntries(
      facets.map(({ key, valuesOf }) => [key, valuesOf({ data, studies, rating })]),
    ) as Record<FacetKey, readonly string[]>;
    return [{ id, title: data.title, rating, facetValues }];
  });
}

/** Every choice of every filter that now finds other entries, in the order readers meet them. */
export function filterChanges(before: readonly ListedEntry[], after: readonly ListedEntry[]): FilterChange[] {
  return facets.flatMap(({ key, label, words }) =>
    Object.entries(words).flatMap(([value, { label: option }]) => {
      const found = (all: readonly ListedEntry[]) =>
        all.filter(({ facetValues }) => facetValues[key].includes(value));
      const [old, now] = [found(before), found(after)];
      const joined = titlesNotIn(old, now);
      const left = titlesNotIn(now, old);
      return joined.length + left.length === 0
        ? []
        : [{ filter: label, option, before: old.length, after: now.length, joined, left }];
    }),
  );
}

/** Every square of every gap map whose number of entries or strongest level changed. */
export function cellChanges(before: readonly ListedEntry[], after: readonly ListedEntry[]): CellChange[] {
  return gapMapViews.flatMap(({ by, facet, columns, words }) => {
    const [old, now] = [before, after].map((all) => cellsOf(all, facet, columns));
    const keys = [...new Set([...(old?.keys() ?? []), ...(now?.keys() ?? [])])];
    return keys.flatMap((key) => {
      const [was, is] = [stateOf(old?.get(key)), stateOf(now?.get(key))];
      const cell = now?.get(key) ?? old?.get(key);
      if (cell === undefined || (was.count === is.count && was.strongest === is.strongest)) return [];
      return [
        {
          map: by,
          outcome: outcomes[cell.outcome].label,
          column: words[cell.column]?.label ?? cell.column,
          before: was,
          after: is,
        },
      ];
    });
  });
}

const titlesNotIn = (known: readonly ListedEntry[], all: readonly ListedEntry[]): string[] =>
  all.filter(({ id }) => !known.some((one) => one.id === id)).map(({ title }) => title);

const cellsOf = (entries: readonly ListedEntry[], facet: FacetKey, columns: readonly string[]) =>
  new Map(
    gapMap(entries, facet, columns).rows.flatMap(({ cells }) =>
      cells.map((cell) => [`${cell.outcome} ${cell.column}`, cell] as const),
    ),
  );

const stateOf = (cell: GapCell | undefined): CellState => ({
  count: cell?.entries.length ?? 0,
  strongest: cell?.strongest && levels[cell.strongest].label,
});
