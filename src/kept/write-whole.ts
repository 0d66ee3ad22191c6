import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Writes a file beside its place and then puts it there, so that nobody ever reads half of it. Throws the file system's own
 * error, and leaves nothing behind.
 */
export function writeWhole(file: string, content: string | Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  const growing = `${file}-growing`;
  try {
    writeFileSync(growing, content);
    renameSync(growing, file);
  } catch (error) {
    rmSync(growing, { force: true });
    throw error;
  }
}
