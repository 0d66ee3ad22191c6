/** With fewer bytes in use there is too little to give back. */
const LITTLE = 1_000_000_000;

/**
 * Gives the room of what was thrown away back to the machine: V8 keeps it for what may come. For the end of a step that took
 * much more than the next one will. Does nothing where the build was begun without `--expose-gc`.
 */
export function giveMemoryBack(): void {
  if (process.memoryUsage.rss() < LITTLE) return;
  globalThis.gc?.({ type: 'major', execution: 'sync', flavor: 'last-resort' });
}
