import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { eventually } from '../../support/eventually.ts';

const PROGRAM = pathToFileURL(join(process.cwd(), 'scripts/build/end-with-parent.ts')).href;
const child = (code: string) =>
  spawn(process.execPath, ['--import', PROGRAM, '-e', code], { stdio: ['ignore', 'pipe', 'inherit', 'ipc'] });

test('a program ends when the one that started it is gone', async () => {
  const working = child(`setInterval(() => {}, 1000); console.log('working');`);
  let said = '';
  working.stdout?.on('data', (text) => (said += String(text)));
  await eventually(() => said).toContain('working');
  expect(working.exitCode).toBe(null);
  working.disconnect();
  await eventually(() => working.exitCode).toBe(1);
});

test('a program that is done ends by itself', async () => {
  const done = child('');
  await eventually(() => done.exitCode).toBe(0);
});
