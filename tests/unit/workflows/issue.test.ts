import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { runWithGithub } from '../../support/fake-github.ts';

// Each test starts programs, which take a while on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const OURS = { number: 4, body: '<!-- weekly report -->\nOld', user: { login: 'github-actions[bot]' } };

function run(report: string, issues: unknown[]) {
  const folder = mkdtempSync(join(tmpdir(), 'evidence-library-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, 'weekly.md');
  writeFileSync(file, report);
  return runWithGithub('scripts/github/issue.ts', {
    words: [file],
    answers: [['repos/centre/library/issues?state=open&creator=github-actions%5Bbot%5D', issues]],
    env: { REPOSITORY: 'centre/library' },
  });
}

test('a report opens an issue', () => {
  const { code, written } = run('## Reviews due: 1\n\n- Pause; $(rm) `x`', []);
  expect(code).toBe(0);
  expect(written).toEqual([
    {
      method: 'POST',
      address: 'repos/centre/library/issues',
      body: {
        title: 'This week: reviews due and addresses that have gone',
        body: '<!-- weekly report -->\n## Reviews due: 1\n\n- Pause; $(rm) `x`\n',
      },
    },
  ]);
});

test('the next report renews it', () => {
  const { written } = run('New', [{ ...OURS, number: 3, body: 'Something else' }, OURS]);
  expect(written).toEqual([
    {
      method: 'PATCH',
      address: 'repos/centre/library/issues/4',
      body: { body: '<!-- weekly report -->\nNew\n' },
    },
  ]);
});

test('an issue that somebody else opened is left alone', () => {
  expect(run('New', [{ ...OURS, user: { login: 'stranger' } }]).written.map(({ method }) => method)).toEqual([
    'POST',
  ]);
});

test('an empty report closes it, and opens none', () => {
  expect(run('', [OURS]).written).toMatchObject([
    { method: 'PATCH', address: 'repos/centre/library/issues/4', body: { state: 'closed' } },
  ]);
  expect(run('\n', []).written).toEqual([]);
});

test('a report too long for an issue is cut', () => {
  const [issue] = run('- a line\n'.repeat(10_000), []).written;
  expect(issue?.body?.body?.length).toBeLessThan(65_536);
  expect(issue?.body?.body).toContain('The rest is too long');
});
