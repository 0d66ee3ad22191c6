import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';

const PROGRAM = pathToFileURL(join(process.cwd(), 'src/integrations/in-plain-words.ts')).href;

/** Runs a step of a build as Astro does, waiting for it and then going on. `hook` is the text of a function. */
function run(hook: string): { code: number | null; out: string; err: string } {
  const program = `
    import { inPlainWords } from ${JSON.stringify(PROGRAM)};
    const { name, hooks } = inPlainWords({ name: 'a-step', hooks: { 'astro:build:done': ${hook} } });
    const said = await hooks['astro:build:done']({ dir: 'there' });
    console.log(name + ' went through: ' + said);`;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', program], {
    encoding: 'utf8',
  });
  return { code: status, out: stdout, err: stderr };
}

test.each([
  ['at once', `() => { throw new Error('Two lines:\\nthe second.'); }`],
  ['late', `async () => { await null; throw new Error('Two lines:\\nthe second.'); }`],
])('what a step says %s reaches the terminal as it is, without a trace, and ends the build', (_, hook) => {
  expect(run(hook)).toEqual({ code: 1, out: '', err: 'Two lines:\nthe second.\n' });
});

test('a message too long for one write comes whole', () => {
  const { code, err } = run(`() => { throw new Error('line\\n'.repeat(100_000)); }`);
  expect({ code, length: err.length }).toEqual({ code: 1, length: 500_001 });
});

test('a fault of the program itself keeps its trace for whoever mends it', () => {
  const { code, err } = run(`() => undefined.length`);
  expect(code).toBe(1);
  expect(err).toMatch(/TypeError: .*\n\s+at /);
});

test('a step that goes well gets what it is given, and its answer is given back', () => {
  expect(run(`({ dir }) => dir`)).toEqual({ code: 0, out: 'a-step went through: there\n', err: '' });
});
