import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { COMPILED } from './plain-environment.ts';

/**
 * Lets every program that the tests start, and there are hundreds, find the source that another has compiled before it:
 * most of what a short command does is to read its own program. Node compares each file with what it compiled, so what
 * a test changes is never run as it was. Gone when the tests end: Vitest's own workers, which may outlast them by a
 * moment, do not write there.
 */
export function setup(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'evidence-library-compiled-'));
  process.env[COMPILED] = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}
