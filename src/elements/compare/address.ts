/** What the address asks for. */
export interface Asked {
  /** The entries to compare, in order, as written: they may be unknown or too many. */
  ids: string[];
  /** An entry to add to the shortlist, from a link on another page. */
  add: string | undefined;
  /** Show only the rows that differ. */
  onlyDifferences: boolean;
}

const IDS = 'ids';
const ADD = 'add';
const ONLY = 'only';
const DIFFERENCES = 'differences';

export function readAddress(search: string): Asked {
  const parameters = new URLSearchParams(search);
  const ids = parameters.getAll(IDS).flatMap((list) => list.split(',').map(tidy).filter(Boolean));
  return {
    ids,
    add: tidy(parameters.get(ADD) ?? '') || undefined,
    onlyDifferences: parameters.get(ONLY) === DIFFERENCES,
  };
}

/** Writes a comparison as the search part of an address. Ids are lower-case words, so that commas need no escape. */
export function writeAddress(ids: readonly string[], onlyDifferences: boolean): string {
  const parts = [
    ...(ids.length > 0 ? [`${IDS}=${ids.join(',')}`] : []),
    ...(onlyDifferences ? [`${ONLY}=${DIFFERENCES}`] : []),
  ];
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}

const tidy = (id: string) => id.trim().toLowerCase();
