import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ENTRY, TRIAL, contentFolder } from '../../support/content-folder.ts';

test('a file with an odd name is reported and not passed over', () => {
  const folder = contentFolder().write('content/interventions/Example Mornings.mdx', 'title');
  expect(folder.report()).toMatchInlineSnapshot(`
    "content/interventions/Example Mornings.mdx:1
      A file the library cannot publish (file-name).
      Readers would never see this file; call it content/interventions/example-mornings.mdx.
      To mend: Name the file in lower-case letters, digits and single hyphens, ending .mdx in content/interventions or .yaml in content/studies, and keep it out of sub-folders.
      In the guide: content/README.md#file-name

    1 problem in 1 file."
  `);
});

test.each([
  'content/interventions/loud.MDX',
  'content/interventions/notes.mdx.txt',
  'content/interventions/plain.md',
  'content/interventions/_hidden.mdx',
  'content/interventions/.mdx',
  'content/interventions/Capital.mdx',
  'content/interventions/two--hyphens.mdx',
  'content/interventions/under_score.mdx',
  'content/interventions/café.mdx',
  `content/interventions/${'a'.repeat(81)}.mdx`,
  'content/interventions/drafts/example-mornings.mdx',
  'content/studies/short-ending.yml',
  'content/studies/2019/example-2019.yaml',
])('%s is reported at its name', (path) => {
  const problems = contentFolder().write(path, '').problems();
  expect(problems).toMatchObject([{ code: 'file-name', file: path, line: 1 }]);
});

test('a link to a file elsewhere is reported: what it points at could change unseen', () => {
  const folder = contentFolder();
  symlinkSync(join(folder.root, TRIAL), join(folder.root, 'content/studies/example-link.yaml'));
  expect(folder.problems()).toMatchObject([{ code: 'file-name', file: 'content/studies/example-link.yaml' }]);
});

test('a name of 80 characters is the longest that is accepted', () => {
  const folder = contentFolder();
  folder.write(`content/interventions/${'a'.repeat(80)}.mdx`, folder.read(ENTRY));
  expect(folder.problems()).toEqual([]);
});

test.each([
  'content/example-mornings.mdx',
  'content/example-2020.yaml',
  'content/intervention/example-mornings.mdx',
])('a record saved in the wrong folder is reported, since readers would never see it: %s', (path) => {
  const problems = contentFolder().write(path, 'label: Example\n').problems();
  expect(problems).toMatchObject([{ code: 'file-name', file: path }]);
});

test.each(['content/studies/.DS_Store', 'content/Thumbs.db', 'content/README.md'])(
  'what a computer leaves behind, and the editors’ guide, are no problem: %s',
  (path) => {
    expect(contentFolder().write(path, '').problems()).toEqual([]);
  },
);
