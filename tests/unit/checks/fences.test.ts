import { expect, test } from 'vitest';
import { ENTRY, contentFolder } from '../../support/content-folder.ts';

// A second entry, so that the studies of the first are still in use.
const NEW_ENTRY = 'content/interventions/example-mornings.mdx';

test('an entry that does not begin with three hyphens', () => {
  const folder = contentFolder();
  folder.write(NEW_ENTRY, `+++\ntitle = "Example Mornings"\n+++\n`);
  expect(folder.report()).toMatchInlineSnapshot(`
    "content/interventions/example-mornings.mdx:1
      The facts at the head of the entry cannot be found (no-fences).
      The first line must be three hyphens and nothing else: no other marks and no word after them.
      To mend: Begin the file with a line of three hyphens (---), then the facts, then another line of three hyphens, then the text.
      In the guide: content/README.md#no-fences

    1 problem in 1 file."
  `);
});

test.each([
  ['TOML', '+++\ntitle = "Example"\n+++\n'],
  ['a program', '---js\nmodule.exports = { title: process.exit(0) }\n---\n'],
  ['JSON', '---json\n{ "title": "Example" }\n---\n'],
  ['facts that are never closed', '---\ntitle: Example\n\n## In brief\n'],
  ['a line before the facts', '\n---\ntitle: Example\n---\n'],
  ['four hyphens', '----\ntitle: Example\n----\n'],
  ['nothing at all', ''],
])('%s is never read as facts', (_, text) => {
  const problems = contentFolder().write(NEW_ENTRY, text).problems();
  expect(problems).toMatchObject([{ code: 'no-fences', file: NEW_ENTRY, line: 1 }]);
});

test('a file from Windows, whose lines end in two characters, reads the same and counts the same lines', () => {
  const folder = contentFolder();
  folder.append(ENTRY, '\n# Too big\n').write(ENTRY, folder.read(ENTRY).replaceAll('\n', '\r\n'));
  expect(folder.problems()).toMatchObject([{ code: 'body-construct', file: ENTRY, line: 85 }]);
});
