import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { plainEnvironment } from './plain-environment.ts';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

/** What a command printed and how it ended. */
export interface Finished {
  code: number | null;
  out: string;
  err: string;
}

/**
 * Runs one of the project's scripts, such as `check.ts`, as a person at a terminal would.
 * @param cwd the folder the person stands in, the project's own unless another is given
 */
export function runScript(name: string, words: readonly string[] = [], cwd = PROJECT): Finished {
  const program = join(PROJECT, 'scripts', name);
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...words], {
    cwd,
    encoding: 'utf8',
    env: plainEnvironment(),
  });
  return { code: status, out: stdout, err: stderr };
}
