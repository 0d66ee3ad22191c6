import { statfsSync } from 'node:fs';
import { explainDisk } from '../support/explain-disk.ts';
import { isWhole, lockBuild, PLACES } from './places.ts';
import { growingFolder, putInPlace, tidy } from './put-in-place.ts';

/** With less than this left, a build that failed most likely failed for want of room. */
const NEARLY_FULL = 20e6;

/**
 * Builds the library beside the one that is there, and puts it in its place when it is whole: a build that fails, is
 * stopped or is killed leaves the library as it was. One build at a time.
 * @param run Astro's own build, into the folder it is given; gives its exit code, or null where a signal ended it
 * @returns the exit code
 */
export async function buildAside(run: (directory: string) => Promise<number | null>): Promise<number> {
  const giveBack = lockBuild();
  try {
    tidy(PLACES);
    const directory = growingFolder(PLACES);
    const code = await run(directory);
    if (code === 0 && isWhole(directory)) {
      putInPlace(PLACES);
      return 0;
    }
    if (code === 0) console.error('The build ended before it was done, and gave no reason.');
    if (isNearlyFull()) console.error('The disk is full or nearly so. Make some room, then try again.');
    tidy(PLACES);
    console.error(`Nothing new was built. What was in ${PLACES.built} before is there as it was.`);
    return code === null ? 130 : code || 1;
  } catch (error) {
    console.error(`${explainDisk(error, PLACES.built)}\nNothing new was built.`);
    return 1;
  } finally {
    giveBack();
  }
}

function isNearlyFull(): boolean {
  const { bavail, bsize } = statfsSync('.');
  return bavail * bsize < NEARLY_FULL;
}
