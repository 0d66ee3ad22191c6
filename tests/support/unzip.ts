import { crc32, inflateRawSync } from 'node:zlib';

/**
 * The files of a ZIP archive by name, read by the list at its end, as unpacking programs do. Throws where the parts of
 * the archive do not agree.
 */
export function unzip(archive: Buffer): Map<string, Buffer> {
  const files = new Map<string, Buffer>();
  let { at, count } = listOf(archive);
  for (; count > 0; count -= 1) {
    if (archive.readUInt32LE(at) !== 0x02014b50) throw new Error('the list is damaged');
    const [nameLength, extraLength] = [archive.readUInt16LE(at + 28), archive.readUInt16LE(at + 30)];
    const name = archive.toString('utf8', at + 46, at + 46 + nameLength);
    const file = archive.readUInt32LE(at + 42);
    // What stands before the file says the same of it as the list.
    if (!archive.subarray(at + 6, at + 30).equals(archive.subarray(file + 4, file + 28)))
      throw new Error(`${name} is told of in two ways`);
    const start = file + 30 + archive.readUInt16LE(file + 26) + archive.readUInt16LE(file + 28);
    const data = archive.subarray(start, start + archive.readUInt32LE(at + 20));
    const bytes = archive.readUInt16LE(at + 10) === 8 ? inflateRawSync(data) : data;
    if (bytes.length !== archive.readUInt32LE(at + 24) || crc32(bytes) !== archive.readUInt32LE(at + 16))
      throw new Error(`${name} is damaged`);
    if (files.has(name)) throw new Error(`${name} is there twice`);
    files.set(name, bytes);
    at += 46 + nameLength + extraLength;
  }
  return files;
}

/** Where the list begins and how long it is: in the last 22 bytes, or where these have no room, in what is before them. */
function listOf(archive: Buffer): { at: number; count: number } {
  const end = archive.length - 22;
  if (archive.readUInt32LE(end) !== 0x06054b50) throw new Error('this is no archive');
  const [count, at] = [archive.readUInt16LE(end + 10), archive.readUInt32LE(end + 16)];
  if (count < 0xffff && at < 0xffffffff) return { at, count };
  if (archive.readUInt32LE(end - 20) !== 0x07064b50) throw new Error('the long end is not told of');
  const long = Number(archive.readBigUInt64LE(end - 12));
  if (archive.readUInt32LE(long) !== 0x06064b50) throw new Error('there is no long end');
  return {
    at: Number(archive.readBigUInt64LE(long + 48)),
    count: Number(archive.readBigUInt64LE(long + 32)),
  };
}
