import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { site } from '../../../src/site.ts';
import { issueChooser, issueForm } from '../../support/issue-form-shape.ts';

const FOLDER = '.github/ISSUE_TEMPLATE';
const forms = readdirSync(FOLDER).filter((file) => file !== 'config.yml');
const textOf = (file: string) => readFileSync(`${FOLDER}/${file}`, 'utf8');
// GitHub reads forms by YAML 1.1, where a bare Yes or No is no word.
const read = (text: string): unknown => parse(text, { version: '1.1' });
const faults = (text: string) => issueForm.safeParse(read(text)).error?.issues ?? [];

describe('the forms for readers', () => {
  test('are these', () => {
    expect(forms).toEqual([
      '1-report-an-error.yml',
      '2-tell-us-of-a-study.yml',
      '3-suggest-an-intervention.yml',
    ]);
  });

  test.each(forms)('%s has GitHub’s shape', (file) => {
    expect(faults(textOf(file))).toEqual([]);
  });

  test.each(forms)('%s asks about interests', (file) => {
    expect(issueForm.parse(read(textOf(file))).body.map((part) => ('id' in part ? part.id : ''))).toContain(
      'interest',
    );
  });

  test.each([
    ['a bare No among the choices', "- 'No'", '- No'],
    ['a choice called None', "- 'No'", '- None'],
    ['a kind of question GitHub does not know', 'type: dropdown', 'type: menu'],
    ['a mistyped key', 'validations:', 'validation:'],
    ['two questions with one id', 'id: wrong', 'id: page'],
    ['two questions with one label', 'What is wrong?', 'Which page is it on?'],
  ])('a form with %s is refused', (_, from, to) => {
    const text = textOf('1-report-an-error.yml');
    expect(text).toContain(from);
    expect(faults(text.replace(from, to))).not.toEqual([]);
  });
});

test('every message comes through a form, or through a page of this very site', () => {
  const { contact_links: links } = issueChooser.parse(read(textOf('config.yml')));
  expect(links.map(({ url }) => url)).toEqual([`${site.origin}/contribute/`]);
});

test('an editor is asked what changed, where it was read, what interests there are, and what no program can see', () => {
  const text = readFileSync('.github/pull_request_template.md', 'utf8');
  expect([...text.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading)).toEqual([
    'What changed',
    'Where you read it',
    'Interests to declare',
    'What no program can check',
  ]);
  expect([...text.matchAll(/^- \[ \] /gm)].length).toBeGreaterThan(3);
});

describe('who must agree to a change', () => {
  const lines = readFileSync('.github/CODEOWNERS', 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split(' '));
  /** The last line that fits decides. */
  const owners = (file: string) =>
    lines.findLast(([pattern = '']) => pattern === '*' || `/${file}`.startsWith(pattern))?.slice(1);

  test.each([
    ['content/interventions/pause.mdx', 'editors'],
    ['content/glossary.yaml', 'editors'],
    ['src/schemas/study.ts', 'maintainers'],
    ['src/evidence/standards/eif/levels.ts', 'maintainers'],
    ['src/markdown/allowed.ts', 'maintainers'],
    ['.github/workflows/check.yml', 'maintainers'],
    ['scripts/github/comment.ts', 'maintainers'],
    ['README.md', 'maintainers'],
  ])('%s: the %s', (file, team) => {
    expect(owners(file)).toEqual([expect.stringMatching(new RegExp(`^@[\\w-]+/[\\w-]*${team}$`))]);
  });

  test('every place named is there', () => {
    const places = lines.map(([pattern = '']) => pattern).filter((pattern) => pattern !== '*');
    expect(places.filter((place) => !existsSync(`.${place}`))).toEqual([]);
  });
});
