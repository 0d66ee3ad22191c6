import { readFileSync, rmSync } from 'node:fs';
import { saveNew } from './new/save-new.ts';

/** The locks of this process. */
const held = new Set<string>();

/** Somebody else is at it: the process of this number. */
export class Locked extends Error {
  readonly holder: number;

  constructor(holder: number) {
    super(`locked by process ${holder}`);
    this.holder = holder;
  }
}

/**
 * Takes a lock, so that what it stands for is done by one command at a time. A lock whose process has ended, as when it
 * was killed, is nobody's and is taken. Throws `Locked`, or the file system's own error.
 * @param path the file that stands for it
 * @returns what gives it back
 */
export function takeLock(path: string): () => void {
  const mine = `${process.pid}\n`;
  if (held.has(path)) throw new Locked(process.pid);
  while (!saveNew(path, mine)) {
    const holder = holderOf(path);
    if (runs(holder)) throw new Locked(holder);
    clear(path, holder);
  }
  held.add(path);
  return () => {
    held.delete(path);
    rmSync(path, { force: true });
  };
}

/** Takes away the lock of a process that has ended. Of many that find it at once, only one may: see its mark. */
function clear(path: string, holder: number): void {
  const mark = `${path}.${holder}-ended`;
  if (!saveNew(mark, '')) throw new Locked(holder);
  // It may be another's by now, who has cleared and taken it since we looked.
  if (Object.is(holderOf(path), holder)) rmSync(path, { force: true });
  rmSync(mark);
}

/** The process that holds a lock; none, which is 0, where there is no lock any more. */
function holderOf(path: string): number {
  try {
    return Number(readFileSync(path, 'utf8'));
  } catch (error) {
    if (isGone(error)) return 0;
    throw error;
  }
}

const isGone = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'ENOENT';

function runs(process_: number): boolean {
  // In a container each command may have the number of the one before, which was killed.
  if (!Number.isInteger(process_) || process_ < 1 || process_ === process.pid) return false;
  try {
    process.kill(process_, 0);
    return true;
  } catch (error) {
    // It is somebody else's, but it runs.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
