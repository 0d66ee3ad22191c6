import { expect, test, vi } from 'vitest';
import { ENTRY, TRIAL, contentFolder } from '../../support/content-folder.ts';
import { runScript } from '../../support/run-script.ts';

// Each test starts a program that reads the whole library, which takes a while on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

test('prints the reasoning behind a rating of the real library', () => {
  const { code, out, err } = runScript('rate.ts', ['pause']);
  expect(out).toMatch(/^Pause\nLevel /);
  expect(out).toContain('Each trial against the criteria of a rigorous study');
  expect(out).toContain('[boddy-2020-pause-areas]');
  expect({ code, err }).toEqual({ code: 0, err: '' });
});

test('says why a programme of the real library is not rated', () => {
  const { out } = runScript('rate.ts', ['firstline']);
  expect(out).toMatch(/^Firstline\nNot rated/);
  expect(out).toContain('Firstline was for managers, not for');
});

test('names the level, every trial and its studies’ answers, and why it is not higher', () => {
  const { out } = runScript('rate.ts', ['example-evenings'], contentFolder().root);
  expect(out).toContain('Level 3 of 4: at least one rigorous study found a benefit');
  expect(out).toContain('Example trial (2018) [example-trial]: found a benefit for children');
  expect(out).toContain('Example carers (2021) [example-carers]: no tested finding about children');
  expect(out).toContain('Why not higher');
  expect(out).toMatch(/✓ met\s+R1 /);
});

test('--json gives the same as data that parses', () => {
  const rating = JSON.parse(runScript('rate.ts', ['--json', 'example-evenings'], contentFolder().root).out);
  expect(rating).toMatchObject({
    id: 'example-evenings',
    standard: 'eif',
    level: expect.any(String),
    floor: expect.any(String),
  });
  expect(rating.trials.length).toBeGreaterThan(0);
});

test('an id with a slip is offered the right one', () => {
  expect(runScript('rate.ts', ['example-evening'], contentFolder().root)).toEqual({
    code: 1,
    out: '',
    err: 'There is no entry "example-evening". did you mean "example-evenings"?\n',
  });
});

test('an id unlike any is shown them all', () => {
  const folder = contentFolder();
  folder.write('content/interventions/example-mornings.mdx', folder.read(ENTRY));
  const { code, err } = runScript('rate.ts', ['zebra'], folder.root);
  expect(err).toBe('There is no entry "zebra". The entries are example-evenings, example-mornings.\n');
  expect(code).toBe(1);
});

test('without an id it says how to ask', () => {
  expect(runScript('rate.ts')).toEqual({
    code: 1,
    out: '',
    err: 'Say which entry to rate, such as: npm run rate -- pause\n',
  });
});

test('records with problems are not rated: the problems are printed instead', () => {
  const folder = contentFolder().change(TRIAL, 'intervention: 46', "intervention: '46'");
  const { code, out, err } = runScript('rate.ts', ['example-evenings'], folder.root);
  expect(err).toContain(`${TRIAL}:26  participants.analysed.intervention`);
  expect({ code, out }).toEqual({ code: 1, out: '' });
});

test('a history that lags behind does not stand in the way: this command says what to write there', () => {
  const folder = contentFolder().change(ENTRY, 'to: level-3', 'to: level-2');
  expect(runScript('rate.ts', ['example-evenings'], folder.root)).toMatchObject({ code: 0, err: '' });
});
