import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzip } from './unzip.ts';

/** Unpacks an archive into a folder of its own. */
export function unpack(archive: string): { directory: string; remove: () => void } {
  const directory = mkdtempSync(join(tmpdir(), 'unpacked-'));
  for (const [name, bytes] of unzip(readFileSync(archive))) {
    mkdirSync(dirname(join(directory, name)), { recursive: true });
    writeFileSync(join(directory, name), bytes);
  }
  return { directory, remove: () => rmSync(directory, { recursive: true, force: true }) };
}
