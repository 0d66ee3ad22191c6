import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { filesIn } from '../support/built-pages.ts';
import { runScript } from '../support/run-script.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { unzip } from '../support/unzip.ts';

const { name, version } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, string>;
const ARCHIVE = `${name}-${version}.zip`;

/** A project in which the library is built. */
function project(): string {
  const root = temporaryFolder();
  copyFileSync('package.json', join(root, 'package.json'));
  symlinkSync(join(process.cwd(), 'dist'), join(root, 'dist'));
  return root;
}

test('the archive holds every file of the built library as it is, and how to open it; the same library gives the same archive', () => {
  const root = project();
  const { code, out, err } = runScript('pack.ts', [], root);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toMatch(new RegExp(`^Packed: ${ARCHIVE}, [\\d.]+ MB\\. Its file START-HERE\\.txt says how`));
  const { 'START-HERE.txt': start, ...files } = Object.fromEntries(unzip(readFileSync(join(root, ARCHIVE))));
  expect(start?.toString()).toContain('python3 -m http.server 8000');
  expect(start?.toString()).toContain('http://localhost:8000/\n');
  const built = filesIn('dist', '').filter((file) => statSync(join('dist', file)).isFile());
  expect(Object.keys(files).sort()).toEqual(built);
  expect(built.filter((file) => !files[file]?.equals(readFileSync(join('dist', file))))).toEqual([]);
  expect(readdirSync(root).sort()).toEqual(['.astro', 'dist', ARCHIVE, 'package.json'].sort());
  expect(readdirSync(join(root, '.astro'))).toEqual([]);

  const archive = readFileSync(join(root, ARCHIVE));
  runScript('pack.ts', [], root);
  expect(readFileSync(join(root, ARCHIVE)).equals(archive)).toBe(true);
});

test('without a built library, or with one whose build did not end, it says what to do first', () => {
  const root = project();
  rmSync(join(root, 'dist'));
  mkdirSync(join(root, 'dist'));
  copyFileSync('dist/index.html', join(root, 'dist/index.html'));
  const { code, err } = runScript('pack.ts', [], root);
  expect({ code, err }).toEqual({ code: 1, err: 'There is no built library yet. Run: npm run build\n' });
});

test.runIf(process.platform !== 'win32')(
  'where there is no room it leaves no half archive, and the one before whole',
  () => {
    const root = project();
    writeFileSync(join(root, ARCHIVE), 'before');
    // No file may be larger than so many blocks of 512 bytes.
    const program = join(process.cwd(), 'scripts/pack.ts');
    const { status, stderr } = spawnSync(
      'sh',
      ['-c', 'ulimit -f 200; exec "$0" "$1"', process.execPath, program],
      {
        cwd: root,
        encoding: 'utf8',
      },
    );
    expect(status).toBe(1);
    expect(stderr).toBe(
      `This system lets no file be as large as ${ARCHIVE} (see: ulimit -f).\nNothing was packed.\n`,
    );
    expect(readFileSync(join(root, ARCHIVE), 'utf8')).toBe('before');
    expect(readdirSync(join(root, '.astro'))).toEqual([]);
  },
);
