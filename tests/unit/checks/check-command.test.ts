import { expect, test, vi } from 'vitest';
import { reportText } from '../../../src/checks/report.ts';
import { ENTRY, TRIAL, contentFolder } from '../../support/content-folder.ts';
import { runScript } from '../../support/run-script.ts';

// Each test starts a program, which takes a while on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

test('sound content: the command says so and ends well', () => {
  const { root } = contentFolder();
  expect(runScript('check.ts', [], root)).toEqual({ code: 0, out: 'No problems found.\n', err: '' });
});

test('content with problems: the command prints the report and ends with 1', () => {
  const folder = contentFolder().change(TRIAL, 'design: rct', 'design: RCT').append(ENTRY, '\n# Too big\n');
  const { code, out, err } = runScript('check.ts', [], folder.root);
  expect(out).toBe(`${folder.report()}\n`);
  expect(out).toContain('2 problems in 2 files.');
  expect({ code, err }).toEqual({ code: 1, err: '' });
});

test('--json gives the same problems as data, each with how to mend it', () => {
  const folder = contentFolder().change(TRIAL, 'design: rct', 'design: RCT');
  const { code, out } = runScript('check.ts', ['--json'], folder.root);
  const data = JSON.parse(out);
  expect(reportText(data)).toBe(folder.report());
  expect(data).toMatchObject([
    { code: 'unknown-word', line: 16, mend: 'Use one of the listed words exactly as written.' },
  ]);
  expect(code).toBe(1);
});

test('--json gives an empty list for sound content', () => {
  const { code, out } = runScript('check.ts', ['--json'], contentFolder().root);
  expect(JSON.parse(out)).toEqual([]);
  expect(code).toBe(0);
});

test('in a folder that holds no content the command says so, without a stack trace', () => {
  const folder = contentFolder().remove('content');
  const { code, out, err } = runScript('check.ts', [], folder.root);
  expect(`${out}${err}`).not.toMatch(/^\s+at /m);
  expect(code).toBe(1);
});
