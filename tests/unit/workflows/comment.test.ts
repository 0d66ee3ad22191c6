import { describe, expect, test, vi } from 'vitest';
import { COMMENT_MARK } from '../../../scripts/github/impact-comment.ts';
import { runWithGithub, type Answers } from '../../support/fake-github.ts';
import { zip } from '../../support/zip.ts';

// Each test starts programs, which take a while on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const SHA = 'a'.repeat(40);
const SCRIPT = 'scripts/github/comment.ts';
const ENV = {
  REPOSITORY: 'centre/library',
  RUN_ID: '77',
  RUN_PASSED: 'true',
  HEAD_OWNER: 'stranger',
  HEAD_BRANCH: 'new-entry',
  HEAD_SHA: SHA,
};
const PULLS = 'repos/centre/library/pulls?state=open&head=stranger%3Anew-entry';
const pull = { number: 12, head: { sha: SHA }, base: { repo: { full_name: 'centre/library' } } };
const artifact = { id: 5, name: 'impact', size_in_bytes: 300, expired: false };
const OURS = { id: 9, body: `${COMMENT_MARK}\nOld words`, user: { login: 'github-actions[bot]' } };

/** A GitHub with one pull request, no comments and the artifact given. */
const github = ({
  pulls = [pull] as unknown[],
  artifacts = [artifact] as unknown[],
  archive = zip({ 'impact.md': '| Entry | Before | After |' }),
  comments = [] as unknown[],
} = {}): Answers => [
  [PULLS, pulls],
  ['repos/centre/library/actions/runs/77/artifacts', { artifacts }],
  ['repos/centre/library/actions/artifacts/5/zip', archive],
  ['repos/centre/library/issues/12/comments', comments],
];
const run = (answers: Answers, env: Record<string, string> = {}) =>
  runWithGithub(SCRIPT, { answers, env: { ...ENV, ...env } });

describe('the comment under a change', () => {
  test('gives what the check worked out, and how to look at the pages', () => {
    const { code, err, written } = run(github());
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(written.map(({ method, address }) => `${method} ${address}`)).toEqual([
      'POST repos/centre/library/issues/12/comments',
    ]);
    const body = written[0]?.body?.body ?? '';
    expect(body).toContain('| Entry | Before | After |');
    expect(body).toContain('The check found nothing to mend.');
    expect(body).toContain('gh run download 77 --repo centre/library --name preview --dir dist');
    expect(body).toContain('https://github.com/centre/library/actions/runs/77');
  });

  test('is renewed, so that there is only one', () => {
    const { written } = run(
      github({ comments: [{ id: 8, body: 'Thanks', user: { login: 'editor' } }, OURS] }),
    );
    expect(written.map(({ method, address }) => `${method} ${address}`)).toEqual([
      'PATCH repos/centre/library/issues/comments/9',
    ]);
  });

  test('is never written over somebody else’s, whatever theirs begins with', () => {
    const { written } = run(
      github({
        comments: [
          { ...OURS, user: { login: 'stranger' } },
          { ...OURS, user: null },
        ],
      }),
    );
    expect(written.map(({ method }) => method)).toEqual(['POST']);
  });

  test('says what to do where the check failed before it knew', () => {
    const { written } = run(github({ artifacts: [] }), { RUN_PASSED: 'false' });
    const body = written[0]?.body?.body ?? '';
    expect(body).toContain('The check found something to mend.');
    expect(body).toContain('The check could not work this out.');
  });

  test.each([
    ['no open pull request', []],
    ['a newer commit than the one checked', [{ ...pull, head: { sha: 'b'.repeat(40) } }]],
    [
      'a pull request to another repository',
      [{ ...pull, base: { repo: { full_name: 'stranger/library' } } }],
    ],
  ])('is not written where there is %s', (_, pulls) => {
    const { code, written } = run(github({ pulls }));
    expect({ code, written }).toEqual({ code: 0, written: [] });
  });

  test('finds the pull request through GitHub, whatever the branch is called', () => {
    const branch = 'x";touch here;$(id)&state=closed';
    const { asked } = run([['repos/centre/library/pulls', []]], { HEAD_BRANCH: branch });
    expect(asked.map(({ address }) => address)).toEqual([
      `repos/centre/library/pulls?state=open&head=${encodeURIComponent(`stranger:${branch}`)}&per_page=100&page=1`,
    ]);
  });

  test('looks through every page of comments', () => {
    const many = Array.from({ length: 100 }, (_, id) => ({ id, body: 'Words', user: { login: 'editor' } }));
    const comments = 'repos/centre/library/issues/12/comments?sort=created&per_page=100&page=';
    const { written } = run([[`${comments}1`, many], [`${comments}2`, [OURS]], ...github()]);
    expect(written.map(({ method }) => method)).toEqual(['PATCH']);
  });
});

describe('what the check left behind is refused, and nothing is written, where it', () => {
  test.each([
    ['is too large to fetch', { artifacts: [{ ...artifact, size_in_bytes: 10_000_000 }] }],
    ['holds another file', { archive: zip({ '../../evil.sh': 'echo' }) }],
    ['holds two files', { archive: zip({ 'impact.md': 'A', 'more.md': 'B' }) }],
    ['holds no file', { archive: zip({}) }],
    ['grows when it is unpacked', { archive: zip({ 'impact.md': Buffer.alloc(50_000_000, 'a') }) }],
    ['is no UTF-8', { archive: zip({ 'impact.md': Buffer.from([0xff, 0xfe, 0x00]) }) }],
    ['is no archive', { archive: Buffer.from('<html>') }],
  ])('%s', (_, given) => {
    const { code, err, written } = run(github(given));
    expect({ code, written }).toEqual({ code: 1, written: [] });
    expect(err).toContain('The artifact "impact" is');
    expect(err).not.toMatch(/^\s+at /m);
  });
});

test.each([
  ['REPOSITORY', 'centre/library/../other'],
  ['RUN_ID', '77/../78'],
  ['HEAD_SHA', 'main'],
])('a setting that does not look right is refused before anything is asked: %s', (name, value) => {
  const { code, asked } = run(github(), { [name]: value });
  expect({ code, asked }).toEqual({ code: 1, asked: [] });
});
