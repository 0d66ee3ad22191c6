/** How many entries fit side by side. */
export const MOST = 4;

/** What could not be done as asked, each with the id it is about. */
export interface Fault {
  kind: 'unknown' | 'too-many' | 'already';
  id: string;
}

export interface Choice {
  ids: string[];
  faults: Fault[];
}

/**
 * Takes what was asked for in its order: each entry once, at most four. The rest comes back as faults, so that
 * nothing is dropped without a word.
 * @param known the ids that the library has
 */
export function choose(asked: readonly string[], known: ReadonlySet<string>): Choice {
  const once = [...new Set(asked)];
  const there = once.filter((id) => known.has(id));
  return {
    ids: there.slice(0, MOST),
    faults: [
      ...once.filter((id) => !known.has(id)).map((id): Fault => ({ kind: 'unknown', id })),
      ...there.slice(MOST).map((id): Fault => ({ kind: 'too-many', id })),
    ],
  };
}

/** Adds one entry at the end, or says why not. */
export function add(ids: readonly string[], id: string, known: ReadonlySet<string>): Choice {
  if (ids.includes(id)) return { ids: [...ids], faults: [{ kind: 'already', id }] };
  return choose([...ids, id], known);
}

export const remove = (ids: readonly string[], id: string): string[] => ids.filter((one) => one !== id);

export const sameChoice = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((id, index) => id === other[index]);
