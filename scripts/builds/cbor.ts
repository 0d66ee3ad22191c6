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
