/** How many results there are, and which of them are shown. */
export interface Counted {
  /** How many match. */
  found: number;
  /** How many entries the library has. */
  of: number;
  /** The places of the first and the last one shown among those that match, 1 for the first. */
  first: number;
  last: number;
}

/** The one sentence that says how many are shown. */
export function countInWords({ found, of, first, last }: Counted): string {
  if (first <= 1 && last >= found) return `${inDigits(found)} of ${inDigits(of)} interventions`;
  const match = found < of ? ' that match' : '';
  return `${inDigits(first)} to ${inDigits(last)} of ${inDigits(found)} interventions${match}`;
}

const inDigits = (count: number): string => count.toLocaleString('en-GB');
