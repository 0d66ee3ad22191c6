import type { Cbor } from '../search/cbor.ts';

/**
 * Writes one item of CBOR in the shortest form, each list with its length. Throws on a number below zero, a fraction, and
 * one of more than 32 bits.
 */
export function writeCbor(item: Cbor): Buffer {
  if (typeof item === 'number') return head(0, item);
  if (typeof item === 'string') {
    const text = Buffer.from(item);
    return Buffer.concat([head(3, text.length), text]);
  }
  return Buffer.concat([head(4, item.length), ...item.map(writeCbor)]);
}

/** What an item begins with: its kind, and its value or how long it is. */
function head(kind: number, count: number): Buffer {
  if (!Number.isInteger(count) || count < 0 || count >= 2 ** 32)
    throw new Error(`${count} is no number that is written`);
  const first = kind << 5;
  if (count < 24) return Buffer.from([first | count]);
  const [short, width] = count < 2 ** 8 ? [24, 1] : count < 2 ** 16 ? [25, 2] : [26, 4];
  const bytes = Buffer.alloc(1 + width);
  bytes.writeUInt8(first | short);
  bytes.writeUIntBE(count, 1, width);
  return bytes;
}
