import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { ENTRY, GLOSSARY, TRIAL, contentFolder } from '../../support/content-folder.ts';

// Whoever runs these tests may be somebody who can read every file, so the file system says no in their place.
const refused = new Map<string, string>();
const { readFileSync, readdirSync } = fs;

beforeAll(() => use(guarded(readFileSync), guarded(readdirSync)));
beforeEach(() => refused.clear());
afterAll(() => use(readFileSync, readdirSync));

function use(readFile: typeof readFileSync, readFolder: typeof readdirSync): void {
  Object.assign(fs, { readFileSync: readFile, readdirSync: readFolder });
  syncBuiltinESMExports();
}

/** A way to read that fails for each path that is refused, with the fault that the system would give. */
const guarded = <Read extends (...given: never[]) => unknown>(read: Read): Read =>
  ((...given: Parameters<Read>) => {
    const path = String(given[0]);
    const code = refused.get(path);
    if (code !== undefined) throw Object.assign(new Error(`${code}: no, '${path}'`), { code, path });
    return read(...given);
  }) as Read;

test.each([ENTRY, TRIAL, GLOSSARY])('%s, which one may not read, is named with what to do', (file) => {
  const folder = contentFolder();
  refused.set(join(folder.root, file), 'EACCES');
  expect(folder.report()).toBe(
    [
      `${file}:1`,
      '  A file or folder cannot be read (file-unreadable).',
      '  You may not read it.',
      '  To mend: Let yourself read it: in a terminal, type chmod -R u+rX content, or ask whoever owns it. If that does not help, take it from the last version that had it.',
      '  In the guide: content/README.md#file-unreadable',
      '',
      '1 problem in 1 file.',
    ].join('\n'),
  );
});

test.each([
  ['EPERM', 'you may not read it'],
  ['ENOENT', 'it went away while it was being read'],
  ['EIO', 'the disk gave an error'],
  ['EBUSY', 'the system cannot read it (EBUSY)'],
])('a file that is refused with %s is told in plain words', (code, message) => {
  const folder = contentFolder();
  refused.set(join(folder.root, TRIAL), code);
  expect(folder.problems()).toMatchObject([{ code: 'file-unreadable', file: TRIAL, message }]);
});

test.each(['content', 'content/studies'])('the folder %s is named where it cannot be read', (closed) => {
  const folder = contentFolder();
  refused.set(join(folder.root, closed), 'EACCES');
  expect(folder.problems()).toMatchObject([{ code: 'file-unreadable', file: closed, line: 1 }]);
});

test('a file that cannot be read hides no problem of another', () => {
  const folder = contentFolder().change(TRIAL, 'design: rct', 'design: RCT');
  refused.set(join(folder.root, ENTRY), 'EACCES');
  expect(folder.problems().map(({ code }) => code)).toEqual(['file-unreadable', 'unknown-word']);
});
