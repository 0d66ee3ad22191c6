import { execFileSync } from 'node:child_process';

/**
 * Asks git one question and gives its answer, in UTC so that no machine's time zone moves a date. Gives `undefined`
 * where git cannot answer: a copy of the files without their history, or before the first commit, still builds.
 */
export function git(...words: string[]): string | undefined {
  try {
    const said = execFileSync('git', words, {
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
      stdio: ['ignore', 'pipe', 'ignore'],
      env: { ...process.env, TZ: 'UTC' },
    });
    return said.trim() || undefined;
  } catch {
    return undefined;
  }
}
