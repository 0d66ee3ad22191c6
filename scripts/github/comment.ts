/**
 * Writes what a change does to ratings under its pull request, or renews what stands there. Run by
 * `.github/workflows/comment.yml` with the right to write, so it trusts nothing that the change's own code made.
 */
import { fail } from '../support/fail.ts';
import { gh, ghBytes, ghList, OURSELVES } from './gh.ts';
import { COMMENT_MARK, impactComment } from './impact-comment.ts';
import { onlyFile } from './one-file-zip.ts';
import { LONGEST, strangersText } from './strangers-text.ts';

const ARTIFACT = 'impact';
const FILE = 'impact.md';
/** Bytes. A character takes four at most. */
const MOST = LONGEST * 4;

const repository = setting('REPOSITORY', /^[\w.-]+\/[\w.-]+$/);
const run = setting('RUN_ID', /^\d+$/);
const sha = setting('HEAD_SHA', /^[0-9a-f]{40}$/);

const number = pullRequest();
if (number === undefined) {
  console.log('No open pull request stands at this commit, so there is nothing to say.');
} else {
  const passed = process.env['RUN_PASSED'] === 'true';
  say(number, impactComment({ repository, run, passed, impact: impactText() }));
}

/** The open pull request whose newest commit was checked: asked of GitHub, never of the artifact. */
function pullRequest(): number | undefined {
  const head = `${process.env['HEAD_OWNER'] ?? ''}:${process.env['HEAD_BRANCH'] ?? ''}`;
  const open = ghList<{ number: number; head: { sha: string }; base: { repo: { full_name: string } } }>(
    `repos/${repository}/pulls?state=open&head=${encodeURIComponent(head)}`,
  );
  return open.find((one) => one.head.sha === sha && one.base.repo.full_name === repository)?.number;
}

/** What the change's own code said, looked at before it is believed to be text. */
function impactText(): string | undefined {
  const { artifacts } = gh<{
    artifacts: { id: number; name: string; size_in_bytes: number; expired: boolean }[];
  }>([`repos/${repository}/actions/runs/${run}/artifacts?name=${ARTIFACT}`]);
  const [artifact] = artifacts.filter(({ name, expired }) => name === ARTIFACT && !expired);
  if (artifact === undefined) return undefined;
  if (artifact.size_in_bytes > MOST) fail(`The artifact "${ARTIFACT}" is larger than ${MOST} bytes.`);
  try {
    const archive = ghBytes([`repos/${repository}/actions/artifacts/${Number(artifact.id)}/zip`]);
    return strangersText(onlyFile(archive, FILE, MOST));
  } catch (error) {
    return fail(`The artifact "${ARTIFACT}" is refused: ${(error as Error).message}.`);
  }
}

function say(to: number, body: string): void {
  const comments = ghList<{ id: number; body: string; user: { login: string } | null }>(
    `repos/${repository}/issues/${to}/comments?sort=created`,
  );
  const ours = comments.find(({ user, body }) => user?.login === OURSELVES && body.startsWith(COMMENT_MARK));
  if (ours === undefined) gh([`repos/${repository}/issues/${to}/comments`, '--method', 'POST'], { body });
  else gh([`repos/${repository}/issues/comments/${ours.id}`, '--method', 'PATCH'], { body });
  console.log(`${ours === undefined ? 'Wrote' : 'Renewed'} the comment on pull request ${to}.`);
}

function setting(name: string, shape: RegExp): string {
  const value = process.env[name] ?? '';
  return shape.test(value) ? value : fail(`${name} is not set, or does not look as it should.`);
}
