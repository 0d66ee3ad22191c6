import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { plainEnvironment } from './plain-environment.ts';
import type { Finished } from './run-script.ts';

/** One question that a script asked GitHub. */
export interface Asked {
  method: string;
  address: string;
  body?: { title?: string; body?: string; state?: string };
}

/** What GitHub says, by the beginning of the address: JSON, or bytes as they are. The first that fits is taken. */
export type Answers = readonly (readonly [string, unknown])[];

/** The program that stands in for `gh`: answers from a file, and writes down what it was asked. */
const PROGRAM = `#!${process.execPath}
const { appendFileSync, readFileSync } = require('node:fs');
const [api, address, ...words] = process.argv.slice(2);
if (api !== 'api') throw new Error('only gh api is known');
const method = words.includes('--method') ? words[words.indexOf('--method') + 1] : 'GET';
const input = words.includes('--input') ? JSON.parse(readFileSync(0, 'utf8')) : undefined;
appendFileSync(__dirname + '/asked', JSON.stringify({ method, address, body: input }) + '\\n');
const answers = JSON.parse(readFileSync(__dirname + '/answers', 'utf8'));
const found = method === 'GET' ? answers.find(([start]) => address.startsWith(start)) : ['', {}];
if (!found) {
  console.error('gh: Not Found (HTTP 404)');
  process.exit(1);
}
process.stdout.write(found[2] ? Buffer.from(found[1], 'base64') : JSON.stringify(found[1]));
`;

/** Runs a script with a GitHub that only answers what the test says, and gives what was asked of it. */
export function runWithGithub(
  script: string,
  { words = [], answers, env }: { words?: string[]; answers: Answers; env: Record<string, string> },
): Finished & { asked: Asked[]; written: Asked[] } {
  const folder = mkdtempSync(join(tmpdir(), 'evidence-library-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(join(folder, 'gh'), PROGRAM);
  chmodSync(join(folder, 'gh'), 0o755);
  writeFileSync(join(folder, 'asked'), '');
  writeFileSync(
    join(folder, 'answers'),
    JSON.stringify(
      answers.map(([start, answer]) =>
        Buffer.isBuffer(answer) ? [start, answer.toString('base64'), true] : [start, answer, false],
      ),
    ),
  );
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...words], {
    encoding: 'utf8',
    // Nothing of this machine's own environment, but for what Node has compiled before.
    env: {
      PATH: `${folder}${delimiter}${process.env['PATH']}`,
      NODE_COMPILE_CACHE: plainEnvironment()['NODE_COMPILE_CACHE'],
      ...env,
    },
  });
  const asked = readFileSync(join(folder, 'asked'), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Asked);
  return {
    code: status,
    out: stdout,
    err: stderr,
    asked,
    written: asked.filter(({ method }) => method !== 'GET'),
  };
}
