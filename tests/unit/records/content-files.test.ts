import { expect, test } from 'vitest';
import { readContentFiles } from '../../../src/records/content-files.ts';
import { ENTRY, SURVEY, TRIAL, contentFolder } from '../../support/content-folder.ts';

test('every file is read, with its folder, its id and its text', () => {
  const folder = contentFolder();
  const files = readContentFiles(folder.root);
  expect(files.map(({ path, folder: name, id }) => `${path} ${name} ${id}`)).toEqual([
    `${ENTRY} interventions example-evenings`,
    `${TRIAL} studies example-2018-trial`,
    `${SURVEY} studies example-2021-carers`,
  ]);
  expect(files[0]?.text).toBe(folder.read(ENTRY));
});

test('the order is that of the names, whatever the order on disk', () => {
  const folder = contentFolder();
  for (const name of ['zebra', 'apple', '2020']) folder.write(`content/studies/${name}.yaml`, '');
  const paths = readContentFiles(folder.root).map(({ path }) => path);
  expect(paths).toEqual([...paths].sort());
});

test('files with odd names are given too, marked as such', () => {
  const folder = contentFolder();
  for (const name of ['_a.yaml', 'B.yaml', 'c.yml', 'deep/d.yaml', 'e.yaml.txt'])
    folder.write(`content/studies/${name}`, '');
  const odd = readContentFiles(folder.root).filter(({ wellNamed }) => !wellNamed);
  expect(odd.map(({ path }) => path.replace('content/studies/', ''))).toEqual([
    'B.yaml',
    '_a.yaml',
    'c.yml',
    'deep/d.yaml',
    'e.yaml.txt',
  ]);
});
