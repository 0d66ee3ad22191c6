import { createHash } from 'node:crypto';

/** The first 128 bits of the SHA-256 of a text, in base64url: the same for the same text only. */
export const sumOf = (text: string | Uint8Array): string =>
  createHash('sha256').update(text).digest().subarray(0, 16).toString('base64url');

/** What a value that is joined from records is known by, in place of all that was worked out from them. */
const named = new WeakMap<object, string>();

/**
 * Says what a value is made from. All else in it must follow from that by programs alone.
 * @param from the sums of the files it rests on, and whatever else it holds that is in none of them
 */
export function madeFrom<Value extends object>(value: Value, from: readonly unknown[]): Value {
  named.set(value, sumOf(JSON.stringify(from)));
  return value;
}

/**
 * The sum of what a page is given: what `madeFrom` has said of its parts, and the rest as it stands. Throws where it holds
 * something of which neither is known, because a page that rests on it could be kept when it must not be.
 */
export const sumOfFacts = (value: unknown): string => sumOf(factsInWords(value));

function factsInWords(value: unknown): string {
  if (value === undefined) return 'undefined';
  if (value === null || ['string', 'number', 'boolean'].includes(typeof value)) return JSON.stringify(value);
  if (typeof value !== 'object')
    throw new Error(`a page is given a ${typeof value}, whose facts have no sum`);
  const sum = named.get(value);
  if (sum !== undefined) return `<${sum}>`;
  if (Array.isArray(value)) return `[${value.map(factsInWords).join(',')}]`;
  const kind: unknown = Object.getPrototypeOf(value);
  if (kind !== Object.prototype && kind !== null)
    throw new Error(`a page is given a ${value.constructor.name}, whose facts have no sum`);
  const fields = Object.entries(value).map(([key, one]) => `${JSON.stringify(key)}:${factsInWords(one)}`);
  return `{${fields.join(',')}}`;
}
