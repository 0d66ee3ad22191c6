import { expect, test } from 'vitest';
import { conceptRows, loadThesaurus } from '../../../src/library/thesaurus.ts';
import { THESAURUS, contentFolder } from '../../support/content-folder.ts';

const load = (text: string) => loadThesaurus(contentFolder().write(THESAURUS, text).root);

const TEXT = `- concept: social worker
  forms: [SW, caseworker]
  near: [council, adoption]
  note: Readers never see this.
- concept: council
  forms: [local authority]
- concept: adoption
  near: [social worker]
  filters:
    for: [adopted-or-special-guardianship]
    age: [0-1, 2-4]
`;

test('the concepts keep the order of the file', () => {
  expect(load(TEXT).map(({ concept }) => concept)).toEqual(['social worker', 'council', 'adoption']);
});

test('a library without the file, or with remarks alone in it, has no concepts', () => {
  expect(loadThesaurus(contentFolder().root)).toEqual([]);
  expect(load('# None yet.\n')).toEqual([]);
  expect(conceptRows([])).toEqual([]);
});

test('a file that is not sound is refused', () => {
  expect(() => load('- concept: Council\n  forms: [LA]\n')).toThrow('lower case');
});

test('the index and the browser get words, places and values of filters, and nothing else', () => {
  expect(conceptRows(load(TEXT))).toEqual([
    ['social worker', ['SW', 'caseworker'], [1, 2], []],
    ['council', ['local authority'], [], []],
    [
      'adoption',
      [],
      [0],
      [
        ['for', 'adopted-or-special-guardianship'],
        ['age', '0-1'],
        ['age', '2-4'],
      ],
    ],
  ]);
});

test('a neighbour that is not there is never sent to the browser', () => {
  expect(() => conceptRows(load('- concept: council\n  near: [town hall]\n'))).toThrow('town hall');
});
