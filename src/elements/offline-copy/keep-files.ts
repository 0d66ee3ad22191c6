import type { ListedFile, ListHead } from '../../offline/list.ts';
import { filesStore } from '../../offline/names.ts';
import { otherStores } from './device-copy.ts';
import { CopyError, faultOf } from './fault.ts';
import { fetchFresh, listedFiles } from './fetch-list.ts';

/** How far a copy is. */
export interface Progress {
  files: number;
  bytes: number;
}

/** How many files are asked for at once. Browsers have six lines to an older host, and readers go on reading. */
const AT_ONCE = 4;

/**
 * Brings every file of a version onto this device. What is here already, of an earlier try or an older copy, is not
 * fetched again; each file is taken only if it is the very one the list names. Nothing older is touched.
 * Throws a `CopyError`; what has come by then stays for the next try, but where the device is full.
 * @param say told how far it is, after each file
 */
export async function keepFiles(
  base: string,
  head: ListHead,
  signal: AbortSignal,
  say: (progress: Progress) => void,
): Promise<void> {
  const name = filesStore(base, head.version);
  const begun = await caches.has(name);
  const store = await caches.open(name);
  const older = await Promise.all((await otherStores(base, head)).map((other) => caches.open(other)));
  const progress = { files: 0, bytes: 0 };
  const files = listedFiles(base, head, signal);
  const ends = await Promise.allSettled(
    Array.from({ length: AT_ONCE }, async () => {
      // They share one list: where one of them fails it ends the list, and so the others.
      for await (const file of files) await keep(file);
    }),
  );
  const failure = ends.find((end) => end.status === 'rejected');
  if (failure === undefined) return;
  const fault = faultOf(failure.reason, 'refused');
  // The room is needed for other things, and the next try would end there again.
  if (fault === 'full') await caches.delete(name);
  throw new CopyError(fault, failure.reason);

  async function keep(file: ListedFile): Promise<void> {
    signal.throwIfAborted();
    const address = `${base}${file.path}`;
    const isHere = begun && (await store.match(address)) !== undefined;
    if (!isHere) {
      const found = (await fromOlder(address, file)) ?? (await fromLibrary(address, file));
      await store.put(address, found);
    }
    progress.files += 1;
    progress.bytes += file.bytes;
    say({ ...progress });
  }

  async function fromOlder(address: string, file: ListedFile): Promise<Response | undefined> {
    for (const store of older) {
      const kept = await store.match(address, { ignoreVary: true });
      const same = kept && (await checked(kept, file));
      if (same) return same;
    }
    return undefined;
  }

  async function fromLibrary(address: string, file: ListedFile): Promise<Response> {
    const fresh = await checked(await fetchFresh(address, signal), file);
    if (fresh === undefined) throw new CopyError('changed');
    return fresh;
  }
}

/** An answer to be kept, where it is the very file that the list names. */
async function checked(answer: Response, { bytes, hash }: ListedFile): Promise<Response | undefined> {
  let content: ArrayBuffer;
  try {
    content = await answer.arrayBuffer();
  } catch (error) {
    // It broke off on its way.
    throw new CopyError(faultOf(error, 'unreachable'), error);
  }
  if (content.byteLength !== bytes || (await hashOf(content)) !== hash) return undefined;
  const headers = new Headers(answer.headers);
  // These were about how it travelled.
  for (const name of ['content-encoding', 'content-length', 'vary']) headers.delete(name);
  return new Response(content, { headers });
}

/** As the list has it: the first 64 bits of the SHA-256, in base64url. */
async function hashOf(content: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', content));
  return btoa(String.fromCharCode(...digest.subarray(0, 8)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace('=', '');
}
