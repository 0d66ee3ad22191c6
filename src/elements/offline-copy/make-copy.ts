import type { ListHead } from '../../offline/list.ts';
import { filesStore, stateStore } from '../../offline/names.ts';
import { removeCopy, takeCopy } from './device-copy.ts';
import { CopyError, faultOf } from './fault.ts';
import { fetchHead } from './fetch-list.ts';
import { keepFiles, type Progress } from './keep-files.ts';
import { startWorker } from './start-worker.ts';

/**
 * Makes a copy of the library as it is now, or brings the one that is here up to date. The older one answers until the
 * new one is whole. Throws a `CopyError`.
 * @param base the folder the site is published under
 * @param say told how far it is, and how far it has to go
 */
export function makeCopy(
  base: string,
  signal: AbortSignal,
  say: (done: Progress, all: Progress) => void,
): Promise<void> {
  return alone(base, async () => {
    const head = await fetchHead(base, signal);
    // Else the browser may take the copy away when other sites need room. It may ask the reader, and its answer can wait.
    navigator.storage?.persist?.().catch(() => undefined);
    await refuseWithoutRoom(base, head);
    say({ files: 0, bytes: 0 }, head);
    await keepFiles(base, head, signal, (done) => say(done, head));
    await startWorker(base);
    const { parts: _, ...copy } = head;
    await takeCopy(base, copy);
  });
}

/** Takes the copy off this device. Throws a `CopyError`. */
export const dropCopy = (base: string): Promise<void> => alone(base, () => removeCopy(base));

/** One window at a time: two would take each other's files away. */
async function alone(base: string, work: () => Promise<void>): Promise<void> {
  try {
    if (navigator.locks === undefined) return await work();
    await navigator.locks.request(stateStore(base), { ifAvailable: true }, async (lock) => {
      if (lock === null) throw new CopyError('busy');
      await work();
    });
  } catch (error) {
    throw new CopyError(faultOf(error, 'refused'), error);
  }
}

/** Browsers say how much room they would give. Some say nothing, and then the copy itself finds out. */
async function refuseWithoutRoom(base: string, { bytes, version }: ListHead): Promise<void> {
  // What an earlier try brought needs no more room, and nobody knows how much that was.
  if (await caches.has(filesStore(base, version))) return;
  const { quota, usage = 0 } = (await navigator.storage?.estimate?.()) ?? {};
  if (quota !== undefined && quota - usage < bytes) throw new CopyError('full');
}
