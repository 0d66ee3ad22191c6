/** How many ids a form names at most: about 50 kB, which is as much as its own questions. */
const MOST = 2000;

/**
 * What a form offers while somebody types, or compares a new name with; nothing where it would make the form grow with
 * the library. The check of the library then says what the form cannot.
 */
export const whereFew = <One>(records: readonly One[]): One[] => (records.length > MOST ? [] : [...records]);
