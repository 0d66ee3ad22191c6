import type { ListedEntry } from '../../src/elements/library-search/entries.ts';

/** An entry as its card describes it to the search, with what a test says of it. */
export const listed = (id: string, parts: Partial<ListedEntry> = {}): ListedEntry => ({
  id,
  title: id,
  facets: {},
  strength: 1,
  cost: 1,
  reviewed: '2026-01-01',
  ...parts,
});
