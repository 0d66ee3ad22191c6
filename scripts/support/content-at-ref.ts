import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve, sep } from 'node:path';
import { git } from '../../src/library/git.ts';

/** The content as a git ref has it, copied to a folder of its own; the working tree is never touched. */
export interface ContentAtRef {
  root: string;
  remove: () => void;
}

/** Why a ref cannot be read. */
export type RefFault = 'no-git' | 'unknown' | 'shallow';

/**
 * Copies `content/` as it stands at a ref of the repository of the current folder.
 * @param ref a branch, tag or commit, such as `origin/main` or `HEAD~1`
 * @returns the folder, or why there is none. A ref without content gives an empty folder.
 */
export function contentAtRef(ref: string): ContentAtRef | RefFault {
  if (git('rev-parse', '--is-inside-work-tree') !== 'true') return 'no-git';
  const commit = git('rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`);
  if (commit === undefined)
    return git('rev-parse', '--is-shallow-repository') === 'true' ? 'shallow' : 'unknown';
  const root = mkdtempSync(join(tmpdir(), 'evidence-library-'));
  const remove = () => rmSync(root, { recursive: true, force: true });
  try {
    for (const { path, data } of filesAt(commit)) {
      const file = resolve(root, path);
      if (!file.startsWith(root + sep)) throw new Error(`${path} would lie outside the folder`);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, data);
    }
  } catch (error) {
    remove();
    throw error;
  }
  return { root, remove };
}

/** Every file below `content/` at a commit. What a link points at is not followed: its own text stands for it. */
function filesAt(commit: string): { path: string; data: Buffer }[] {
  // Each line: mode, type, id, a tab, the path from the current folder.
  const listed = (git('ls-tree', '-r', '-z', commit, '--', 'content') ?? '').split('\0').flatMap((line) => {
    const [, id, path] = /^\d+ blob ([0-9a-f]+)\t(.+)$/s.exec(line) ?? [];
    return id === undefined || path === undefined ? [] : [{ id, path }];
  });
  if (listed.length === 0) return [];
  const answer = execFileSync('git', ['cat-file', '--batch'], {
    input: listed.map(({ id }) => `${id}\n`).join(''),
    maxBuffer: 512 * 1024 * 1024,
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  let at = 0;
  return listed.map(({ path }) => {
    // Each answer: id, type and size on a line, then as many bytes, then a line break.
    const end = answer.indexOf('\n', at);
    const size = Number(answer.toString('utf8', at, end).split(' ')[2]);
    const data = answer.subarray(end + 1, end + 1 + size);
    at = end + 1 + size + 1;
    return { path, data };
  });
}
