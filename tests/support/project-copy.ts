import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What building and serving the site read. */
const PARTS = ['astro.config.mjs', 'content', 'package.json', 'public', 'scripts', 'src', 'tsconfig.json'];

/**
 * Copies the project to a folder of its own outside it, so that a test may change files and build without
 * touching the real ones, or the caches of a build that runs beside it.
 */
export function copyProject(): { root: string; remove: () => void } {
  const root = mkdtempSync(join(tmpdir(), 'evidence-library-'));
  for (const part of PARTS) cpSync(part, join(root, part), { recursive: true });
  linkPackages(join(process.cwd(), 'node_modules'), join(root, 'node_modules'));
  return { root, remove: () => rmSync(root, { recursive: true, force: true }) };
}

/** Puts the made-up library of the tests in place of the content of a copy: small, so that it is built in half the time. */
export function useExampleContent(root: string): void {
  const content = join(root, 'content');
  rmSync(content, { recursive: true });
  cpSync('tests/fixtures/content', content, { recursive: true });
}

/** Links each package by itself: a link to the whole folder would share its hidden caches. */
function linkPackages(from: string, to: string): void {
  mkdirSync(to);
  for (const name of readdirSync(from)) {
    if (!name.startsWith('.') || name === '.bin') symlinkSync(join(from, name), join(to, name));
  }
}
