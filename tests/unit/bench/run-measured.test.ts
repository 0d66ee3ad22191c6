import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { runMeasured } from '../../../scripts/bench/run-measured.ts';

const folder = mkdtempSync(join(tmpdir(), 'measured-'));
const cwd = join(folder, 'site');
mkdirSync(cwd);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (program: string) => runMeasured(process.execPath, ['-e', program], cwd);

test('the work and memory of a program that the command starts count with its own', async () => {
  const works = 'const { cpuUsage } = process; while (cpuUsage().user < 3e5); ';
  const holds = 'const held = Buffer.alloc(1.5e8, 1); setTimeout(() => held, 400);';
  const starts = `require('node:child_process').execFileSync(process.execPath, ['-e', ${JSON.stringify(works + holds)}]);`;
  const { cpu, memory, seconds } = await run(starts);
  // The child works for three tenths of a second and holds 150 MB, whatever the machine.
  expect(cpu).toBeGreaterThanOrEqual(0.3);
  expect(memory).toBeGreaterThan(1.5e8);
  expect(seconds).toBeGreaterThan(0.3);
});

test('a command that fails says what it printed', async () => {
  await expect(run('console.log("the folder is full"); process.exit(3)')).rejects.toThrow(
    'the folder is full',
  );
});

test('nothing is left beside the folder', () => {
  expect(readdirSync(folder)).toEqual(['site']);
});
