import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { Locked, takeLock } from '../../../scripts/support/lock.ts';
import { eventually } from '../../support/eventually.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const lockIn = () => join(temporaryFolder(), '.corner/build.lock');

test('a lock is held by one at a time, and nothing is left when it is given back', () => {
  const path = lockIn();
  const giveBack = takeLock(path);
  expect(() => takeLock(path)).toThrow(Locked);
  expect(readFileSync(path, 'utf8')).toBe(`${process.pid}\n`);
  giveBack();
  expect(readdirSync(dirname(path))).toEqual([]);
  takeLock(path)();
});

test.each([
  ['of a process that was killed', () => String(spawnSync(process.execPath, ['-e', '']).pid)],
  ['of a process that was killed and had the number of this one', () => String(process.pid)],
  ['that is empty', () => ''],
  ['that holds no number', () => 'no number'],
])('a lock %s is nobody’s', (_, holder) => {
  const path = lockIn();
  takeLock(path)();
  writeFileSync(path, holder());
  const giveBack = takeLock(path);
  expect(readFileSync(path, 'utf8')).toBe(`${process.pid}\n`);
  giveBack();
  expect(existsSync(path)).toBe(false);
});

test('a lock of somebody else’s process that runs is respected', () => {
  const path = lockIn();
  takeLock(path)();
  writeFileSync(path, '1\n');
  expect(() => takeLock(path)).toThrow(Locked);
});

test('of many that find a lock of nobody’s at once, one takes it', async () => {
  const path = lockIn();
  takeLock(path)();
  const module = pathToFileURL(join(process.cwd(), 'scripts/support/lock.ts')).href;
  // Each says how it went and stays until all have, so that none gives way to another.
  const program = `
    import { takeLock } from ${JSON.stringify(module)};
    process.stdin.once('data', () => {
      try { takeLock(${JSON.stringify(path)}); console.log('took'); } catch (error) { console.log(error.message); }
    });
    console.log('ready');`;
  const all = Array.from({ length: 6 }, () =>
    spawn(process.execPath, ['--input-type=module', '-e', program]),
  );
  const said = all.map(() => '');
  all.forEach((child, number) => child.stdout.on('data', (text) => (said[number] += String(text))));
  try {
    await eventually(() => said.filter((one) => one.includes('ready')).length).toBe(all.length);
    writeFileSync(path, String(spawnSync(process.execPath, ['-e', '']).pid));
    for (const child of all) child.stdin.write('now');
    await eventually(() => said.filter((one) => /took|locked/.test(one)).length).toBe(all.length);
    expect(said.filter((one) => one.includes('took'))).toHaveLength(1);
  } finally {
    for (const child of all) child.kill('SIGKILL');
  }
});
