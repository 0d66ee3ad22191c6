import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { buildSite } from '../support/build-site.ts';
import { ENTRY, TRIAL, contentFolderIn } from '../support/content-folder.ts';
import { copyProject, useExampleContent } from '../support/project-copy.ts';

// What a person at a terminal is told when a build stops.

const { root, remove } = copyProject();
const folder = contentFolderIn(root);
afterAll(remove);
beforeAll(() => useExampleContent(root));
afterEach(() => useExampleContent(root));

/** What the build printed, without the colours. */
const printed = (env: Record<string, string> = {}): Promise<string> =>
  buildSite({ cwd: root, env: { NO_COLOR: '1', ...env } }).then(
    () => 'THE BUILD WENT THROUGH',
    (error: Error) => error.message,
  );

/** An environment in which the system does not let a program read a file: whoever runs this may read all of them. */
function closed(file: string): { NODE_OPTIONS: string } {
  const program = `
    import fs from 'node:fs';
    import { syncBuiltinESMExports } from 'node:module';
    const read = fs.readFileSync;
    fs.readFileSync = (path, ...rest) => {
      if (!String(path).endsWith(${JSON.stringify(file)})) return read(path, ...rest);
      throw Object.assign(new Error('EACCES: permission denied, open'), { code: 'EACCES', path });
    };
    syncBuiltinESMExports();`;
  return { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(program)}` };
}

/** The last lines, which every build that stops ends with. */
const ENDING = 'Nothing new was built. What was in dist before is there as it was.\n';

describe('a build that stops', { timeout: 360_000 }, () => {
  test('for a problem in the content prints what the check prints, and nothing of its own workings', async () => {
    folder.change(TRIAL, 'design: rct', 'design: RCT');
    expect(await printed()).toBe(
      `The content has problems, so nothing was built.\n\n${folder.report()}\n${ENDING}`,
    );
  });

  test('for a file that cannot be read names it, and says what is wrong and what to do', async () => {
    const said = await printed(closed(ENTRY));
    expect(said).toContain(
      `${ENTRY}:1\n  A file or folder cannot be read (file-unreadable).\n  You may not read it.`,
    );
    expect(said).toContain('To mend: Let yourself read it');
    expect(said.startsWith('The content has problems, so nothing was built.\n\n')).toBe(true);
    expect(said.endsWith(`1 problem in 1 file.\n${ENDING}`)).toBe(true);
    expect(said).not.toMatch(/EACCES|^\s+at |\[ERROR\]/m);
  });

  test('for what was built says why, without a trace of the program', async () => {
    // Only one page is built, so the entry has none.
    const pages = join(root, 'src/pages');
    rmSync(pages, { recursive: true });
    mkdirSync(pages);
    writeFileSync(join(pages, 'index.astro'), '<!doctype html><html lang="en"><title>One</title></html>\n');
    const said = await printed();
    expect(said).toContain(
      'What was built may not be published.\n\nthe build wrote no page for example-evenings (',
    );
    expect(said.endsWith(ENDING)).toBe(true);
    expect(said).not.toMatch(/^\s+at |Stack trace|\[ERROR\]/m);
    expect(existsSync(join(root, 'dist'))).toBe(false);
  });
});
