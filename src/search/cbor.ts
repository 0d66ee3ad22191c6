/** What Pagefind writes: whole numbers, text and lists. */
export type Cbor = number | string | Cbor[];

/**
 * Reads one item of CBOR (https://www.rfc-editor.org/rfc/rfc8949), as far as Pagefind's index uses it.
 * Throws on any other kind of item, where bytes are left over, and where there are too few.
 */
export function readCbor(bytes: Uint8Array): Cbor {
  const utf8 = new TextDecoder();
  let at = 0;
  const item = next();
  if (at !== bytes.length) throw new Error(`${bytes.length - at} bytes are left after the item`);
  return item;

  function next(): Cbor {
    const first = byte();
    const [kind, short] = [first >> 5, first & 0b11111];
    if (kind === 4 && short === 31) return listToBreak();
    const count = size(short);
    if (kind === 0) return count;
    if (kind === 1) return -1 - count;
    if (kind === 3) return text(count);
    if (kind === 4) return Array.from({ length: count }, next);
    throw new Error(`an item of kind ${kind} stands at byte ${at - 1}`);
  }

  function byte(): number {
    const value = bytes[at++];
    if (value === undefined) throw new Error('the item is cut off');
    return value;
  }

  function text(length: number): string {
    if (at + length > bytes.length) throw new Error('the item is cut off');
    return utf8.decode(bytes.subarray(at, (at += length)));
  }

  function listToBreak(): Cbor[] {
    const items: Cbor[] = [];
    while (bytes[at] !== 0xff) items.push(next());
    at += 1;
    return items;
  }

  function size(short: number): number {
    if (short < 24) return short;
    if (short > 26) throw new Error(`a number of a size that is not read stands at byte ${at - 1}`);
    let value = 0;
    for (let width = 2 ** (short - 24); width > 0; width -= 1) value = value * 256 + byte();
    return value;
  }
}
