import { expect, test } from 'vitest';
import { publishedIds } from '../../../src/checks/published-ids.ts';
import { ENTRY, contentFolder } from '../../support/content-folder.ts';

test('drafts and withdrawn entries are not among the published', () => {
  const folder = contentFolder();
  for (const status of ['draft', 'withdrawn', 'published']) {
    const text = folder.read(ENTRY).replace('status: published', `status: ${status}`);
    folder.write(`content/interventions/a-${status}-example.mdx`, text);
  }
  expect(publishedIds(folder.root)).toEqual(['a-published-example', 'example-evenings']);
});

test.each([
  ['in quotes', "'published'", ['a-example', 'example-evenings']],
  ['with a note behind it, which is refused', 'published # since May', ['example-evenings']],
  ['with a space behind it', 'published ', ['a-example', 'example-evenings']],
  ['written twice', 'published\nstatus: draft', ['example-evenings']],
  ['of another word', 'publishedish', ['example-evenings']],
])('a status %s says what it says', (_, status, expected) => {
  const folder = contentFolder();
  const text = folder.read(ENTRY).replace('status: published', `status: ${status}`);
  expect(publishedIds(folder.write('content/interventions/a-example.mdx', text).root)).toEqual(expected);
});

test('an entry that cannot be read is not published', () => {
  const folder = contentFolder().write('content/interventions/broken.mdx', 'status: published\n');
  expect(publishedIds(folder.root)).toEqual(['example-evenings']);
});
