import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readYaml } from '../../../src/records/yaml-text.ts';
import { contentFolder, TRIAL } from '../../support/content-folder.ts';
import { runScript } from '../../support/run-script.ts';

// A command started by a test has no terminal: nobody is there to answer.

const STUDY = [
  '--label',
  'KEEP: in Leeds (2024)',
  '--author',
  'O’Née',
  '--year',
  '2024',
  '--programme',
  'Keep Up',
];
const ENTRY = ['--title', 'Mary’s Mornings', '--type', 'therapy', '--origin', 'GB'];

/** Runs the command in a content folder of its own, and says which files it left. */
function begin(words: readonly string[], folder = contentFolder()) {
  const before = files(folder.root);
  const finished = runScript('new.ts', words, folder.root);
  return { ...finished, folder, made: files(folder.root).filter((path) => !before.includes(path)) };
}

const files = (root: string) =>
  readdirSync(join(root, 'content'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1));

test('a study is begun from flags alone, under author, year and programme', () => {
  const { code, out, err, made, folder } = begin(['study', '--yes', ...STUDY, '--design', 'rct']);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(made).toEqual(['content/studies/onee-2024-keep-up.yaml']);
  expect(out).toContain('Written: content/studies/onee-2024-keep-up.yaml\n');
  expect(out).toContain('run: npm run check');
  expect(readYaml(folder.read(made[0] ?? '')).data).toMatchObject({
    label: 'KEEP: in Leeds (2024)',
    citation: { authors: [{ family: 'O’Née' }], year: 2024 },
    trial: 'onee-2024-keep-up',
    design: 'rct',
  });
});

test('an intervention is begun as a draft under its title', () => {
  const { code, made, folder } = begin(['intervention', ...ENTRY]);
  expect(code).toBe(0);
  expect(made).toEqual(['content/interventions/marys-mornings.mdx']);
  expect(folder.read(made[0] ?? '')).toMatch(
    /^---\n[^]*\nstatus: draft\n[^]*\n---\n\n## In brief\n\nTo write: /,
  );
});

test('a design that nobody gave is not established', () => {
  const { made, folder } = begin(['study', '--yes', ...STUDY, '--id', 'another-name']);
  expect(made).toEqual(['content/studies/another-name.yaml']);
  expect(readYaml(folder.read(made[0] ?? '')).data).toMatchObject({ design: 'not-established' });
});

test('a file that is there is never overwritten, and is named', () => {
  const folder = contentFolder();
  const before = readFileSync(join(folder.root, TRIAL), 'utf8');
  const { code, out, err, made } = begin(['study', '--yes', ...STUDY, '--id', 'example-2018-trial'], folder);
  expect({ code, out, made }).toEqual({ code: 1, out: '', made: [] });
  expect(err).toContain(`${TRIAL} is there already`);
  expect(folder.read(TRIAL)).toBe(before);
});

test('a name that differs from another only in capital letters is refused', () => {
  const folder = contentFolder().write('content/studies/Brown-2024.yaml', 'label: x\n');
  const { code, err, made } = begin(['study', '--yes', ...STUDY, '--id', 'brown-2024'], folder);
  expect({ code, made }).toEqual({ code: 1, made: [] });
  expect(err).toContain('differs only in capital letters');
});

test.each([
  ['no words at all', [], 'Say which to begin: study or intervention.'],
  ['a sort of record there is not', ['page'], '"page" is no sort of record.'],
  ['an id with capitals', ['study', ...STUDY, '--id', 'Brown-2024'], 'use lower-case letters'],
  ['an id that leads elsewhere', ['study', ...STUDY, '--id', '../../x'], 'use lower-case letters'],
  ['an impossible year', ['study', ...STUDY.with(5, '20x4')], 'write a year in four digits'],
  [
    'a word that is not in the list',
    ['intervention', ...ENTRY.with(3, 'therappy')],
    'did you mean "therapy"?',
  ],
  ['a country by another name', ['intervention', ...ENTRY.with(5, 'UK')], 'the United Kingdom is GB'],
  [
    'a flag there is not',
    ['study', '--desing', 'rct'],
    'There is no option --desing. did you mean "design"?',
  ],
  [
    'a flag of the other sort',
    ['intervention', ...ENTRY, '--year', '2024'],
    '--year is not asked of an intervention',
  ],
  ['words without quotes', ['study', 'KEEP', 'in'], 'Put quotes round'],
])('%s: it says so, writes nothing and ends with 1', (_, words, message) => {
  const { code, out, err, made } = begin(words);
  expect({ code, out, made }).toEqual({ code: 1, out: '', made: [] });
  expect(err).toContain(message);
  expect(err).toContain('npm run new -- --help');
  expect(err).not.toMatch(/^\s+at /m);
});

test('without a terminal, every missing answer is named at once and nobody is waited for', () => {
  const { code, err, made } = begin(['study', '--author', 'Smith', '--year', '20']);
  expect({ code, made }).toEqual({ code: 1, made: [] });
  for (const name of ['--label is missing', '--year: "20" will not do', '--programme is missing'])
    expect(err).toContain(name);
  expect(err).not.toContain('--id');
});

test('in another folder than that of the library it says so', () => {
  const { root } = contentFolder().remove('content');
  const { code, err } = runScript('new.ts', ['study', ...STUDY], root);
  expect(code).toBe(1);
  expect(err).toContain('There is no folder "content" here.');
});

test('--help names every flag and writes nothing', () => {
  const { code, out, made } = begin(['--help']);
  expect({ code, made }).toEqual({ code: 0, made: [] });
  for (const name of [
    'label',
    'author',
    'year',
    'programme',
    'design',
    'id',
    'title',
    'type',
    'origin',
    'yes',
  ])
    expect(out).toMatch(new RegExp(`^ +--${name} `, 'm'));
});
