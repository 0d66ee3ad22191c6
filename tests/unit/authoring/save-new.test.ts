import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { saveNew } from '../../../scripts/support/new/save-new.ts';
import { TRIAL, contentFolder } from '../../support/content-folder.ts';

test('a new file is written whole, and nothing is left beside it', () => {
  const { root, read } = contentFolder();
  const path = join(root, 'content/studies/new.yaml');
  const before = readdirSync(dirname(path));
  expect(saveNew(path, 'label: Zoë\n')).toBe(true);
  expect(read('content/studies/new.yaml')).toBe('label: Zoë\n');
  expect(readdirSync(dirname(path)).sort()).toEqual([...before, 'new.yaml'].sort());
});

test('a file that is there stays as it was, and nothing is left beside it', () => {
  const { root } = contentFolder();
  const path = join(root, TRIAL);
  const before = { text: readFileSync(path, 'utf8'), names: readdirSync(dirname(path)) };
  expect(saveNew(path, 'label: other\n')).toBe(false);
  expect({ text: readFileSync(path, 'utf8'), names: readdirSync(dirname(path)) }).toEqual(before);
});

test('a folder that git did not keep because it was empty is made', () => {
  const { root, read } = contentFolder().remove('content/studies');
  expect(saveNew(join(root, 'content/studies/new.yaml'), 'x\n')).toBe(true);
  expect(read('content/studies/new.yaml')).toBe('x\n');
});
