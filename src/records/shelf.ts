/** A record that the check of this build has found sound: its facts as its schema gives them, and its text allowed. */
interface Sound {
  /** The whole file as it was read. */
  text: string;
  data: Record<string, unknown>;
}

const NAME = '__evidenceLibraryShelf';

/**
 * Records that have been read and checked, by full path, for whoever reads the same files next in this process. Astro
 * loads the content config with its own copy of every module, so the shelf hangs on the one thing that both share.
 */
function shelf(): Map<string, Sound> {
  const shared = globalThis as { [NAME]?: Map<string, Sound> };
  return (shared[NAME] ??= new Map());
}

/** Keeps a record that was found sound. */
export const putOnShelf = (path: string, sound: Sound): void => void shelf().set(path, sound);

/**
 * Takes the facts of a record from the shelf, once. Gives nothing where the file was not checked in this process, or
 * has changed since.
 * @param text the file as it is now
 */
export function takeFromShelf(path: string, text: string): Sound['data'] | undefined {
  const kept = shelf().get(path);
  shelf().delete(path);
  return kept?.text === text ? kept.data : undefined;
}
