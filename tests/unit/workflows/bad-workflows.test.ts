import { describe, expect, test } from 'vitest';
import { workflowFaults } from '../../support/workflow-faults.ts';

const HASH = '0123456789abcdef0123456789abcdef01234567';
const CHECKOUT = `- uses: actions/checkout@${HASH} # v1.2.3
        with:
          persist-credentials: false`;

const GOOD = `name: Example
on:
  pull_request:
permissions: {}
concurrency:
  group: example
jobs:
  look:
    name: Look
    runs-on: ubuntu-24.04
    timeout-minutes: 5
    permissions:
      contents: read
    steps:
      ${CHECKOUT}
      - run: npm test
`;
const AFTER = GOOD.replace(
  '  pull_request:',
  '  workflow_run: { workflows: [Check], types: [completed] }',
).replace('npm test', 'node scripts/say.ts');

test.each([
  ['a change', GOOD],
  ['what follows a check', AFTER],
])('a good workflow for %s passes', (_, text) => {
  expect(workflowFaults(text)).toEqual([]);
});

describe('a workflow is refused', () => {
  test.each([
    [
      'runs a stranger’s code with rights',
      '  pull_request:',
      '  pull_request_target:',
      /pull_request_target/,
    ],
    ['says nothing of permissions', 'permissions: {}\n', '', /permissions/],
    ['gives rights to every job', 'permissions: {}', 'permissions: { contents: read }', /permissions/],
    ['gives every right', 'permissions: {}', 'permissions: write-all', /permissions/],
    [
      'has a job that says nothing of permissions',
      '    permissions:\n      contents: read\n',
      '',
      /look\.permissions/,
    ],
    ['gives a change the right to write', 'contents: read', 'contents: write', /more than reading/],
    ['gives a change another right', 'contents: read', 'actions: read', /more than reading/],
    ['names an action by its version', `@${HASH} # v1.2.3`, '@v4', /not pinned/],
    ['names an action by its branch', `@${HASH} # v1.2.3`, '@main', /not pinned/],
    ['names an action by a short hash', HASH, HASH.slice(0, 12), /not pinned/],
    ['does not say which version a hash is', ' # v1.2.3', '', /not pinned/],
    [
      'puts a title into a command',
      'npm test',
      'echo "${{ github.event.pull_request.title }}"',
      /inside a command/,
    ],
    [
      'puts a step’s output into a command',
      'npm test',
      'echo ${{ steps.one.outputs.two }}',
      /inside a command/,
    ],
    ['names a secret', 'npm test', 'npm test\n        env: { KEY: "${{ secrets.KEY }}" }', /a secret/],
    ['names the token', 'npm test', 'npm test\n        env: { KEY: "${{ github.token }}" }', /a secret/],
    ['leaves credentials behind', '\n        with:\n          persist-credentials: false', '', /credentials/],
    ['keeps credentials', 'credentials: false', 'credentials: true', /credentials/],
    ['keeps a cache', CHECKOUT, `- uses: actions/cache@${HASH} # v1.2.3`, /cache/],
    ['lets Node keep a cache', CHECKOUT, `- uses: actions/setup-node@${HASH} # v1.2.3`, /cache/],
    ['has a key that GitHub does not know', 'timeout-minutes', 'timeout-minuets', /look/],
    ['has a step that GitHub does not know', '- run:', '- runs:', /steps/],
    ['runs without an end', '    timeout-minutes: 5\n', '', /timeout/],
    ['runs on no one kind of machine', 'ubuntu-24.04', 'ubuntu-latest', /runs-on/],
  ])('that %s', (_, from, to, fault) => {
    expect(GOOD.split(from)).toHaveLength(2);
    expect(workflowFaults(GOOD.replace(from, () => to)).join('\n')).toMatch(fault);
  });

  test.each([
    [
      'checks out the change',
      'credentials: false',
      'credentials: false\n          ref: refs/pull/1/head',
      /main branch/,
    ],
    [
      'checks out a fork',
      'credentials: false',
      'credentials: false\n          repository: a/b',
      /main branch/,
    ],
    ['fetches the change', 'node scripts/say.ts', 'git fetch origin pull/1/head', /fetches/],
    ['fetches the change with gh', 'node scripts/say.ts', 'gh pr checkout 1', /fetches/],
    ['unpacks what the change left', 'node scripts/say.ts', 'gh run download 1', /fetches/],
    ['unpacks it with an action', CHECKOUT, `- uses: actions/download-artifact@${HASH} # v1.2.3`, /unpacks/],
    ['installs packages', 'node scripts/say.ts', 'npm ci', /installs/],
  ])('that has rights and %s', (_, from, to, fault) => {
    expect(AFTER.split(from)).toHaveLength(2);
    expect(workflowFaults(AFTER.replace(from, () => to)).join('\n')).toMatch(fault);
  });
});
