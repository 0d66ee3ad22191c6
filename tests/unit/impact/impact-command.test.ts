import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { ENTRY, TRIAL, contentFolder, type ContentFolder } from '../../support/content-folder.ts';
import { runScript } from '../../support/run-script.ts';

// Each test starts a program, which takes a while on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const git = (root: string, ...words: string[]) =>
  execFileSync('git', ['-c', 'user.name=A. Example', '-c', 'user.email=editor@example.org', ...words], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
const commit = ({ root }: ContentFolder, subject: string) => {
  git(root, 'add', 'content');
  git(root, 'commit', '--quiet', '--message', subject);
};
const manyLost = (folder: ContentFolder) =>
  folder.change(TRIAL, 'attritionAcceptable: { answer: met', 'attritionAcceptable: { answer: not-met');

/** A repository with two commits: the example content, and one change of its summary. */
function repository(): ContentFolder {
  const folder = contentFolder();
  git(folder.root, 'init', '--quiet', '--initial-branch', 'main');
  commit(folder, 'First words');
  folder.change(ENTRY, 'summary: >-\n  A made-up', 'summary: >-\n  An invented');
  commit(folder, 'Other words');
  return folder;
}

const impact = (folder: ContentFolder, ...words: string[]) => runScript('impact.ts', words, folder.root);

test('the files as they are now, against the commit before the last', () => {
  const { code, out, err } = impact(repository(), '--base', 'HEAD~1');
  expect(out).toMatch(/^# What this change does to readers\n\n\*\*No rating moves\.\*\*\n/);
  expect(out).toContain('- Example Evenings, summary: grade');
  expect({ code, err }).toEqual({ code: 0, err: '' });
});

test('what is not yet committed counts, and the working tree is left as it is', () => {
  const folder = manyLost(repository());
  const status = git(folder.root, 'status', '--porcelain');
  const { code, out } = impact(folder, '--base', 'HEAD');
  expect(out).toContain('1 rating moves: Example Evenings');
  expect(out).not.toContain('summary');
  expect(code).toBe(1);
  expect(git(folder.root, 'status', '--porcelain')).toBe(status);
});

test('two commits can be compared, whatever the files say now', () => {
  const { code, out } = impact(manyLost(repository()), '--base', 'HEAD~1', '--head', 'main');
  expect(out).toContain('**No rating moves.**');
  expect(code).toBe(0);
  expect(impact(repository(), '--base', 'HEAD', '--head', 'HEAD').out).toContain('Nothing changed.');
});

test('a library in a folder of a larger repository is found there', () => {
  const outer = mkdtempSync(join(tmpdir(), 'evidence-library-'));
  onTestFinished(() => rmSync(outer, { recursive: true, force: true }));
  const folder = contentFolder();
  execFileSync('cp', ['-r', folder.root, join(outer, 'library')]);
  git(outer, 'init', '--quiet');
  git(outer, 'add', '.');
  git(outer, 'commit', '--quiet', '--message', 'All of it');
  const { out } = runScript('impact.ts', ['--base', 'HEAD'], join(outer, 'library'));
  expect(out).toContain('Nothing changed.');
});

test('two folders can be compared without git', () => {
  const [base, head] = [contentFolder(), manyLost(contentFolder())];
  const { code, out } = impact(head, '--base-dir', base.root, '--head-dir', head.root);
  expect(out).toContain('1 rating moves: Example Evenings');
  expect(code).toBe(1);
  expect(impact(head, '--base-dir', head.root).out).toContain('Nothing changed.');
});

test('--json gives the same as data, and --out writes what is printed to a file', () => {
  const folder = manyLost(repository());
  const { code, out } = impact(folder, '--base', 'HEAD', '--json', '--out', 'report.json');
  expect(JSON.parse(out)).toMatchObject({
    passes: false,
    ratings: [{ id: 'example-evenings', moves: [{ standard: 'library' }, { standard: 'title-iv-e' }] }],
  });
  expect(readFileSync(join(folder.root, 'report.json'), 'utf8')).toBe(out);
  expect(code).toBe(1);
});

test('a first commit has nothing to compare with, so that everything is new', () => {
  const folder = contentFolder();
  git(folder.root, 'init', '--quiet');
  git(folder.root, 'commit', '--quiet', '--allow-empty', '--message', 'Nothing yet');
  const { code, out } = impact(folder, '--base', 'HEAD');
  expect(out).toContain('New entry: Example Evenings (`example-evenings`), published, Level 3 of 4.');
  expect(code).toBe(0);
});

test('--help says what can be typed', () => {
  const { code, out } = impact(contentFolder(), '--help');
  for (const option of ['--base', '--head', '--base-dir', '--head-dir', '--json', '--out'])
    expect(out).toContain(option);
  expect(code).toBe(0);
});

test.each([
  [[], 'Say what to compare with, such as: npm run -s impact -- --base origin/main'],
  [['--base', 'no-such-branch'], 'Git knows no branch, tag or commit "no-such-branch".'],
  [['--base', '--output=x'], "'--base"],
  [['--base', 'HEAD', '--base-dir', '.'], 'say the same thing in two ways'],
  [['--base-dir', 'nowhere'], 'There is no folder "content" in nowhere.'],
  [['--bas', 'HEAD'], "Unknown option '--bas'"],
  [
    ['--base', 'HEAD', '--head', '::error::x\nno'],
    'Git knows no branch, tag or commit "\\::error::x\\u000ano".',
  ],
])('%j: a plain message, no stack trace, and 1', (words, message) => {
  const { code, out, err } = impact(repository(), ...words);
  expect(err).toContain(message);
  expect(err).not.toMatch(/^\s+at /m);
  expect({ code, out }).toEqual({ code: 1, out: '' });
});

test('a ref is never taken for an option of git', () => {
  const folder = repository();
  const { code, err } = impact(folder, '--base=--all');
  expect(err).toContain('Git knows no branch, tag or commit "--all".');
  expect(code).toBe(1);
});

test('where there is no git history, the message names the way without it', () => {
  const { code, err } = impact(contentFolder(), '--base', 'HEAD~1');
  expect(err).toContain('There is no git history here to look in. Name two folders instead');
  expect(code).toBe(1);
});

test('in a shallow copy the message says that the commit is not there, and how to fetch it', () => {
  const whole = repository();
  const copy = contentFolder().remove('content');
  git(copy.root, 'clone', '--quiet', '--depth', '1', `file://${whole.root}`, '.');
  const { code, err } = impact(copy, '--base', 'HEAD~1');
  expect(err).toContain('This copy holds only the last part of the history, and "HEAD~1" is not in it.');
  expect(code).toBe(1);
});
