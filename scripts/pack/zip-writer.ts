import { open } from 'node:fs/promises';
import { crc32, deflateRawSync } from 'node:zlib';
import { DEFLATED, END, ENTRY, FILE, STORED } from '../support/zip-format.ts';

/** Marks of the ZIP format for what only large archives have: sections 4.3.14 and 4.3.15. */
const END_64 = 0x06064b50;
const END_64_PLACE = 0x07064b50;
/** A number that does not fit stands as this, and in full in a field of 64 bits. */
const NO_ROOM_16 = 0xffff;
const NO_ROOM_32 = 0xffffffff;
/** Names are UTF-8. */
const FLAGS = 0x0800;
/** Midnight of 1 January 1980, the first day the format knows: the day a file was written is nobody's business. */
const DAY = 0x0021;
/** The version of the format that has all of this. */
const VERSION = 45;
/** How many bytes go to the disk at once, at least. */
const AT_ONCE = 1e6;
const WORTH_PACKING = 32;

/**
 * Writes an archive, file after file, with nothing in it but names and bytes: the same files in the same order always
 * give the same archive. Throws the file system's own error; what is written by then stays.
 * @param path where the archive goes; what is there is overwritten
 * @param files names with forward slashes, and bytes of less than 4 GB each
 */
export async function writeZip(
  path: string,
  files: Iterable<readonly [name: string, bytes: Buffer]>,
): Promise<void> {
  const file = await open(path, 'w');
  try {
    const list: Buffer[] = [];
    let offset = 0;
    let waiting: Buffer[] = [];
    let waitingBytes = 0;
    const flush = async () => {
      await file.writeFile(Buffer.concat(waiting));
      [waiting, waitingBytes] = [[], 0];
    };
    const write = async (...parts: Buffer[]) => {
      for (const part of parts) waitingBytes += part.length;
      for (const part of parts) offset += part.length;
      waiting.push(...parts);
      if (waitingBytes > AT_ONCE) await flush();
    };
    for (const [name, bytes] of files) {
      const data = pack(bytes);
      const about = aboutFile(bytes, data);
      const title = Buffer.from(name);
      list.push(entry(about, title, offset));
      const head = numbers([FILE, 4], [VERSION, 2]);
      await write(head, about, numbers([title.length, 2], [0, 2]), title, data);
    }
    const start = offset;
    for (const line of list) await write(line);
    await write(end(list.length, start, offset - start));
    await flush();
  } finally {
    await file.close();
  }
}

/** The shorter form. Packing makes the shortest files longer, and takes its time for each. */
function pack(bytes: Buffer): Buffer {
  if (bytes.length < WORTH_PACKING) return bytes;
  const packed = deflateRawSync(bytes, { level: 9 });
  return packed.length < bytes.length ? packed : bytes;
}

/** What stands before a file and in the list alike. */
const aboutFile = (bytes: Buffer, data: Buffer): Buffer =>
  numbers(
    [FLAGS, 2],
    [data === bytes ? STORED : DEFLATED, 2],
    [0, 2],
    [DAY, 2],
    [crc32(bytes), 4],
    [data.length, 4],
    [bytes.length, 4],
  );

/** The line of the list for one file. */
function entry(about: Buffer, title: Buffer, offset: number): Buffer {
  const far = offset >= NO_ROOM_32 ? numbers([1, 2], [8, 2], [offset, 8]) : Buffer.alloc(0);
  const head = numbers([ENTRY, 4], [VERSION, 2], [VERSION, 2]);
  // No comment, first disk, no attributes.
  const rest = numbers([title.length, 2], [far.length, 2], [0, 2], [0, 2], [0, 2], [0, 4]);
  return Buffer.concat([head, about, rest, numbers([Math.min(offset, NO_ROOM_32), 4]), title, far]);
}

function end(count: number, start: number, size: number): Buffer {
  const large = count >= NO_ROOM_16 || start >= NO_ROOM_32 || size >= NO_ROOM_32;
  const full = numbers(
    [END_64, 4],
    [44, 8],
    [VERSION, 2],
    [VERSION, 2],
    [0, 4],
    [0, 4],
    [count, 8],
    [count, 8],
    [size, 8],
    [start, 8],
  );
  const place = numbers([END_64_PLACE, 4], [0, 4], [start + size, 8], [1, 4]);
  const short = Math.min(count, NO_ROOM_16);
  return Buffer.concat([
    ...(large ? [full, place] : []),
    numbers([END, 4], [0, 2], [0, 2], [short, 2], [short, 2]),
    numbers([Math.min(size, NO_ROOM_32), 4], [Math.min(start, NO_ROOM_32), 4], [0, 2]),
  ]);
}

/** Numbers one after the other, each in so many bytes, the smallest first. */
function numbers(...fields: readonly (readonly [value: number, bytes: 2 | 4 | 8])[]): Buffer {
  return Buffer.concat(
    fields.map(([value, bytes]) => {
      const field = Buffer.alloc(bytes);
      if (bytes === 8) field.writeBigUInt64LE(BigInt(value));
      else field.writeUIntLE(value, 0, bytes);
      return field;
    }),
  );
}
