import { gunzipSync, gzipSync } from 'node:zlib';
import { MAGIC } from '../search/packed-file.ts';

/** What stands in a file that Pagefind packed. Throws where it is not packed with gzip. */
export const unpack = (packed: Uint8Array): Buffer => gunzipSync(packed).subarray(MAGIC.length);

/** Packs as Pagefind does, as small as can be. */
export const pack = (bytes: Uint8Array): Buffer =>
  gzipSync(Buffer.concat([Buffer.from(MAGIC), bytes]), { level: 9 });
