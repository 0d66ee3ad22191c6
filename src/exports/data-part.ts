import { hash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';

/** One file as it is published: a data file whole, or a part of one. */
export interface DataPart {
  /** Where it stands below `/data/`. */
  path: string;
  /** How many bytes it has as UTF-8. */
  bytes: number;
  /** Its SHA-256 in the form that Data Packages ask for, `sha256:…`. */
  hash: string;
  /** Gives its bytes. Throws where they were taken. */
  read: () => Uint8Array<ArrayBuffer>;
  /** Gives its bytes for the last time, and keeps them no longer. */
  take: () => Uint8Array<ArrayBuffer>;
}

/**
 * Keeps a text until it is written. All data files together are as large as the library many times over, and the first
 * is written only when the last is made, so they are kept packed: a tenth of the size, and much sooner unpacked than made
 * again. A build holds the part itself from its first page to its last, so who writes it takes its bytes.
 */
export function dataPart(path: string, text: string): DataPart {
  const bytes = Buffer.from(text);
  const size = bytes.byteLength;
  let packed: Buffer | undefined = gzipSync(bytes, { level: 1 });
  const read = () => {
    if (packed === undefined) throw new Error(`the bytes of ${path} were taken before`);
    // With room for all of it at once, it is not put together from thousands of pieces.
    return gunzipSync(packed, { chunkSize: size + 64 });
  };
  const take = () => {
    const last = read();
    packed = undefined;
    return last;
  };
  return { path, bytes: size, hash: `sha256:${hash('sha256', bytes)}`, read, take };
}

/** Which part of a file this is, 1 for the first, and how many there are. */
export interface PlaceAmongParts {
  part: number;
  parts: number;
}

/**
 * Cuts records into runs of at most `most`, in their order, each with its place. There is always a first run; where it
 * is the only one it has no place, because the file is whole.
 */
export function inParts<Row>(
  rows: readonly Row[],
  most: number,
): { rows: readonly Row[]; place: PlaceAmongParts | undefined }[] {
  const parts = Math.max(1, Math.ceil(rows.length / most));
  if (parts === 1) return [{ rows, place: undefined }];
  return Array.from({ length: parts }, (_, index) => ({
    rows: rows.slice(index * most, (index + 1) * most),
    place: { part: index + 1, parts },
  }));
}
