import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { copyProject as copyParts } from '../../scripts/support/copy-project.ts';

/** What building and serving the site read. */
const PARTS = ['astro.config.mjs', 'content', 'package.json', 'public', 'scripts', 'src', 'tsconfig.json'];

/**
 * Copies the project to a folder of its own outside it, so that a test may change files and build without
 * touching the real ones, or the caches of a build that runs beside it.
 */
export function copyProject(): { root: string; remove: () => void } {
  const root = mkdtempSync(join(tmpdir(), 'evidence-library-'));
  copyParts(process.cwd(), root, PARTS);
  return { root, remove: () => rmSync(root, { recursive: true, force: true }) };
}

/** Puts the made-up library of the tests in place of the content of a copy: small, so that it is built in half the time. */
export function useExampleContent(root: string): void {
  const content = join(root, 'content');
  rmSync(content, { recursive: true });
  cpSync('tests/fixtures/content', content, { recursive: true });
}
