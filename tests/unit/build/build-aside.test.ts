import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const PROGRAM = pathToFileURL(join(process.cwd(), 'scripts/build/build.ts')).href;

/** A project with a library built before. */
function project(): string {
  const root = temporaryFolder();
  write(root, 'dist/index.html', 'before');
  write(root, 'dist/gone.html', 'before');
  return root;
}

function write(root: string, path: string, text: string): void {
  mkdirSync(join(root, path, '..'), { recursive: true });
  writeFileSync(join(root, path), text);
}

/** Builds in a project. `run` stands for Astro's own build: a program that finds its folder in `directory`. */
function build(root: string, run: string) {
  const program = `
    import { mkdirSync, writeFileSync } from 'node:fs';
    import { buildAside } from ${JSON.stringify(PROGRAM)};
    const put = (directory, ...names) => {
      mkdirSync(directory + '/offline-files', { recursive: true });
      for (const name of names) writeFileSync(directory + '/' + name, 'new');
    };
    process.exitCode = await buildAside(async (directory) => { ${run} });`;
  const { status, signal, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', program], {
    cwd: root,
    encoding: 'utf8',
  });
  return { status, signal, stderr };
}

const WHOLE = `put(directory, 'index.html', 'offline-files/list.json');`;
const index = (root: string) => readFileSync(join(root, 'dist/index.html'), 'utf8');
const left = (root: string) => (existsSync(join(root, '.astro')) ? readdirSync(join(root, '.astro')) : []);

test('a build that ends well takes the place of the one before, all of it', () => {
  const root = project();
  expect(build(root, `${WHOLE} return 0;`)).toEqual({ status: 0, signal: null, stderr: '' });
  expect(index(root)).toBe('new');
  expect(readdirSync(join(root, 'dist')).sort()).toEqual(['index.html', 'offline-files']);
  expect(left(root)).toEqual([]);
});

test.each([
  ['fails', `${WHOLE} return 3;`, 3],
  ['is stopped by a signal', `${WHOLE} return null;`, 130],
  ['ends early and says that all is well', `put(directory, 'index.html'); return 0;`, 1],
])('a build that %s leaves the one before as it was, says so, and leaves nothing else', (_, run, code) => {
  const root = project();
  const { status, stderr } = build(root, run);
  expect(status).toBe(code);
  expect(stderr).toContain('Nothing new was built. What was in dist before is there as it was.');
  expect(readdirSync(join(root, 'dist')).sort()).toEqual(['gone.html', 'index.html']);
  expect(index(root)).toBe('before');
  expect(left(root)).toEqual([]);
});

test('a build that was killed leaves the one before as it was, and the next one begins afresh', () => {
  const root = project();
  const killed = build(root, `put(directory, 'half.html'); process.kill(process.pid, 'SIGKILL');`);
  expect(killed.signal).toBe('SIGKILL');
  expect(index(root)).toBe('before');
  expect(build(root, `${WHOLE} return 0;`).status).toBe(0);
  expect(readdirSync(join(root, 'dist')).sort()).toEqual(['index.html', 'offline-files']);
  expect(left(root)).toEqual([]);
});

test('a build that was killed while the two changed places is put right before anything else', () => {
  const root = temporaryFolder();
  write(root, '.astro/dist-before/index.html', 'before');
  write(root, '.astro/dist-growing-1/index.html', 'half');
  expect(build(root, 'return 1;').status).toBe(1);
  expect(index(root)).toBe('before');
  expect(left(root)).toEqual([]);
});

test('while one builds another does not begin, and says who and what to do', () => {
  const root = project();
  write(root, '.astro/build.lock', `${process.pid}\n`);
  const { status, stderr } = build(root, `${WHOLE} return 0;`);
  expect(status).toBe(1);
  expect(stderr).toContain(`is running (process ${process.pid}), so this one did not begin.`);
  expect(stderr).toContain('delete .astro/build.lock and try again');
  expect(index(root)).toBe('before');
});

test('where nothing may be written it says so in plain words', () => {
  const root = project();
  // A file stands where the folder of the lock should be made.
  writeFileSync(join(root, '.astro'), '');
  const { status, stderr } = build(root, `${WHOLE} return 0;`);
  expect(status).toBe(1);
  expect(stderr).toBe(
    'A file stands where a folder should be, so .astro/build.lock cannot be written. Move it away, then try again.\n' +
      'Nothing was done.\n',
  );
});
