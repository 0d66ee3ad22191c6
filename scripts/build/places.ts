import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fail } from '../support/fail.ts';
import { explainDisk } from '../support/explain-disk.ts';
import { Locked, takeLock } from '../support/lock.ts';

/** Where a build works, below the folder of the project. All but the last is Astro's own corner, kept out of git. */
export const PLACES = {
  lock: '.astro/build.lock',
  /** Where a build grows, each in a folder that begins so: what was built before stays whole until the new one is. */
  growing: '.astro/dist-growing',
  /** The one before, for the moment in which they change places. */
  before: '.astro/dist-before',
  /** Where an archive grows. */
  pack: '.astro/pack-growing',
  built: 'dist',
} as const;

/** The last file that a build writes: where it is missing, the build did not end. */
export const isWhole = (directory: string): boolean => existsSync(join(directory, 'offline-files/list.json'));

/** Takes the lock of the build, or ends the command in plain words. Gives what gives it back. */
export function lockBuild(): () => void {
  try {
    return takeLock(PLACES.lock);
  } catch (error) {
    if (error instanceof Locked)
      return fail(
        `Another build or pack of this library is running (process ${error.holder}), so this one did not begin.\n` +
          `Wait until it has ended. If none is running, delete ${PLACES.lock} and try again.`,
      );
    return fail(`${explainDisk(error, PLACES.lock)}\nNothing was done.`);
  }
}
