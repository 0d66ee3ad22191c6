import { cpSync, existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** The folders of a build, as `PLACES` has them. */
export type BuildPlaces = Readonly<Record<'growing' | 'before' | 'built', string>>;

/** The folder in which this build grows: its own, so that one that was killed and goes on for a moment spoils nothing. */
export const growingFolder = ({ growing }: BuildPlaces): string => `${growing}-${process.pid}`;

/** Takes away what any build left behind. If one was killed while places changed, the older library goes back. */
export function tidy({ growing, before, built }: BuildPlaces): void {
  if (existsSync(before) && !existsSync(built)) renameSync(before, built);
  const corner = dirname(growing);
  const left = existsSync(corner) ? readdirSync(corner) : [];
  for (const name of left.filter((name) => name.startsWith(`${basename(growing)}-`)))
    rmSync(join(corner, name), { recursive: true, force: true });
  rmSync(before, { recursive: true, force: true });
}

/**
 * Puts a finished build in the place of the one before. Readers of the folder see the one or the other: it is missing
 * only between two changes of name. Throws the file system's own error.
 */
export function putInPlace(places: BuildPlaces): void {
  const { before, built } = places;
  const grown = growingFolder(places);
  try {
    if (existsSync(built)) renameSync(built, before);
    renameSync(grown, built);
  } catch (error) {
    if (!existsSync(built) && existsSync(before)) renameSync(before, built);
    // The folder is a disk of its own, as some containers have it, and cannot change its name. Its files can change.
    if (!['EBUSY', 'EXDEV'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
    for (const name of readdirSync(built)) rmSync(join(built, name), { recursive: true });
    cpSync(grown, built, { recursive: true });
  }
  tidy(places);
}
