/** One word of a closed list: what readers see, and what it means in plain English. */
export interface Term {
  label: string;
  meaning: string;
}

/** A closed list. Its keys are what editors type; the order is the order readers see. */
export type Vocabulary<Key extends string = string> = Readonly<Record<Key, Term>>;

/** Declares a closed list while keeping its keys as a type. */
export function vocabulary<const Terms extends Record<string, Term>>(terms: Terms): Terms {
  return terms;
}

/** The keys of a closed list in reading order, in the form `z.enum` takes. */
export function keysOf<Key extends string>(list: Vocabulary<Key>): [Key, ...Key[]] {
  return Object.keys(list) as [Key, ...Key[]];
}

/** The value recorded wherever a fact has not been seen in any source. Never a blank. */
export const NOT_ESTABLISHED = 'not-established';
export type NotEstablished = typeof NOT_ESTABLISHED;

/** How the library says `not-established` to readers. */
export const NOT_ESTABLISHED_LABEL = 'Not established';
