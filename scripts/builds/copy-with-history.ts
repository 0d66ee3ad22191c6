import { execFileSync } from 'node:child_process';
import { copyProject } from '../support/copy-project.ts';

/** What building the site reads, and the command that builds it. */
const PARTS = ['astro.config.mjs', 'content', 'package.json', 'public', 'scripts', 'src', 'tsconfig.json'];

/**
 * Copies the project as it stands, and its git history where it has one: dates and the version of the data come from
 * there. Nothing that an earlier build left behind is copied, so the first build of the copy begins cold.
 * @param depth how many commits of the history to take; all of them unless it is given
 */
export function copyWithHistory(from: string, to: string, depth?: number): void {
  const git = (...words: string[]) => execFileSync('git', words, { cwd: from, stdio: 'pipe' });
  try {
    git('rev-parse', 'HEAD');
  } catch {
    copyProject(from, to, PARTS);
    return;
  }
  // A clone of a plain folder takes the whole history whatever depth is asked for; that of an address does not.
  const limits = depth === undefined ? [] : ['--depth', String(depth)];
  git('clone', '--quiet', '--no-checkout', ...limits, depth === undefined ? from : `file://${from}`, to);
  copyProject(from, to, PARTS);
}
