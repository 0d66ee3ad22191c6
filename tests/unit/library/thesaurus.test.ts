import { expect, test } from 'vitest';
import { compactThesaurus, loadThesaurus } from '../../../src/library/thesaurus.ts';
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
`;

test('the concepts keep the order of the file', () => {
  expect(load(TEXT).map(({ concept }) => concept)).toEqual(['social worker', 'council', 'adoption']);
});

test('a library without the file, or with remarks alone in it, has no concepts', () => {
  expect(loadThesaurus(contentFolder().root)).toEqual([]);
  expect(load('# None yet.\n')).toEqual([]);
  expect(compactThesaurus([])).toBe('[]');
});

test('a file that is not sound is refused', () => {
  expect(() => load('- concept: Council\n  forms: [LA]\n')).toThrow('lower case');
});

test('the browser gets words and places, and not one byte more', () => {
  expect(compactThesaurus(load(TEXT))).toBe(
    '[["social worker",["SW","caseworker"],[1,2]],["council",["local authority"],[]],["adoption",[],[0]]]',
  );
});

test('a neighbour that is not there is never sent to the browser', () => {
  expect(() => compactThesaurus(load('- concept: council\n  near: [town hall]\n'))).toThrow('town hall');
});
