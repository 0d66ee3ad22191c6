import { inflateRawSync } from 'node:zlib';
import { DEFLATED, END, ENTRY, STORED } from '../support/zip-format.ts';

/** How long the fixed parts are: sections 4.3.7 and 4.3.16. */
const END_LENGTH = 22;
const FILE_LENGTH = 30;

/**
 * The bytes of the one file in a ZIP archive that a stranger may have made.
 * @param archive the whole archive
 * @param name the only name the file may have
 * @param most the most bytes it may hold, once unpacked
 * Throws where there is more than one file, another name, a longer file or a damaged one. Nothing is written to disk.
 */
export function onlyFile(archive: Buffer, name: string, most: number): Buffer {
  const end = archive.length - END_LENGTH;
  if (end < 0 || archive.readUInt32LE(end) !== END) throw new Error('this is no ZIP archive');
  if (archive.readUInt16LE(end + 10) !== 1) throw new Error('the archive does not hold exactly one file');
  const entry = archive.readUInt32LE(end + 16);
  if (archive.readUInt32LE(entry) !== ENTRY) throw new Error('the list of the archive is damaged');
  const nameLength = archive.readUInt16LE(entry + 28);
  const found = archive.toString('utf8', entry + 46, entry + 46 + nameLength);
  // The name stays out of the message: it is a stranger's.
  if (found !== name) throw new Error(`the file in the archive is not called ${name}`);
  const method = archive.readUInt16LE(entry + 10);
  const file = archive.readUInt32LE(entry + 42);
  const start = file + FILE_LENGTH + archive.readUInt16LE(file + 26) + archive.readUInt16LE(file + 28);
  const bytes = unpack(archive.subarray(start, start + archive.readUInt32LE(entry + 20)), method, most);
  if (bytes.length > most) throw new Error(`${name} is longer than ${most} bytes`);
  return bytes;
}

function unpack(packed: Buffer, method: number, most: number): Buffer {
  if (method === STORED) return packed;
  if (method === DEFLATED) return inflateRawSync(packed, { maxOutputLength: most });
  throw new Error('the archive is packed in a way that is not known here');
}
