/** What Pagefind writes: whole numbers, text and lists. */
export type Cbor = number | string | Cbor[];

/**
 * Reads one item of CBOR (https://www.rfc-editor.org/rfc/rfc8949), as far as Pagefind's index uses it.
 * Throws on any other kind of item, and where bytes are left over.
 */
export function readCbor(bytes: Buffer): Cbor {
  let at = 0;
  const item = next();
  if (at !== bytes.length) throw new Error(`${bytes.length - at} bytes are left after the item`);
  return item;

  function next(): Cbor {
    const first = bytes.readUInt8(at++);
    const [kind, short] = [first >> 5, first & 0b11111];
    if (kind === 4 && short === 31) return listToBreak();
    const count = size(short);
    if (kind === 0) return count;
    if (kind === 1) return -1 - count;
    if (kind === 3) return bytes.toString('utf8', at, (at += count));
    if (kind === 4) return Array.from({ length: count }, next);
    throw new Error(`an item of kind ${kind} stands at byte ${at - 1}`);
  }

  function listToBreak(): Cbor[] {
    const items: Cbor[] = [];
    while (bytes.readUInt8(at) !== 0xff) items.push(next());
    at += 1;
    return items;
  }

  function size(short: number): number {
    if (short < 24) return short;
    if (short > 26) throw new Error(`a number of a size that is not read stands at byte ${at - 1}`);
    const width = 2 ** (short - 24);
    at += width;
    return bytes.readUIntBE(at - width, width);
  }
}

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
