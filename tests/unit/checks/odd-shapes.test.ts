import { expect, test } from 'vitest';
import { ENTRY, GLOSSARY, TRIAL, contentFolder } from '../../support/content-folder.ts';

// Whatever is on disk, the answer is a problem at a file and never a program that falls over.

test.each([
  ['an empty file', ''],
  ['a comment alone', '# nothing yet\n'],
  ['a list', '- label: Example\n'],
  ['a sentence', 'An invented trial.\n'],
  ['a number', '5\n'],
])('a study that is %s is a problem of that file', (_, text) => {
  const problems = contentFolder().write(TRIAL, text).problems();
  expect(problems.map(({ file }) => file)).toContain(TRIAL);
});

test.each([
  ['no facts', '---\n---\n\n## In brief\n'],
  ['a list for its facts', '---\n- title: Example\n---\n'],
])('an entry with %s is a problem of that file', (_, text) => {
  const problems = contentFolder().write(ENTRY, text).problems();
  expect(problems.map(({ file }) => file)).toContain(ENTRY);
});

test.each([
  ['an empty file', ''],
  ['a group of fields', 'id: comparison-group\n'],
])('a glossary that is %s is a problem of that file', (_, text) => {
  const problems = contentFolder().write(GLOSSARY, text).problems();
  expect(problems.map(({ file }) => file)).toContain(GLOSSARY);
});

test('a glossary that is not there is said in words, and once', () => {
  expect(contentFolder().remove(GLOSSARY).report()).toMatchInlineSnapshot(`
    "content/glossary.yaml:1
      A file or folder the library needs is not there (file-missing).
      The glossary is not there.
      To mend: Put the file back. If you removed it by mistake, take it from the last version that had it.
      In the guide: content/README.md#file-missing

    1 problem in 1 file."
  `);
});

test('a folder that holds no content at all is said in words', () => {
  expect(contentFolder().remove('content').report()).toMatchInlineSnapshot(`
    "content:1
      A file or folder the library needs is not there (file-missing).
      There is no folder "content" here; run this in the folder of the library.
      To mend: Put the file back. If you removed it by mistake, take it from the last version that had it.
      In the guide: content/README.md#file-missing

    1 problem in 1 file."
  `);
});

test('a folder of studies that is not there is an empty one: Git keeps no empty folders', () => {
  const problems = contentFolder().remove('content/studies').problems();
  expect(problems.map(({ code }) => code)).toContain('study-missing');
});
