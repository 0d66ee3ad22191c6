import { expect, test } from 'vitest';
import { annotations } from '../../../src/checks/annotations.ts';
import { contentFolder, TRIAL } from '../../support/content-folder.ts';

test('a problem becomes a note beside its line in a pull request', () => {
  const problems = contentFolder().change(TRIAL, 'design: rct', 'design: RCT').problems();
  expect(annotations(problems)).toEqual([
    expect.stringMatching(
      /^::error file=content\/studies\/example-2018-trial.yaml,line=16,title=A word is not in the library’s list for this field::"RCT" is not a word.* See content\/README.md#unknown-word$/,
    ),
  ]);
});

test('what an entry holds cannot begin another command, nor end this one', () => {
  const [note = ''] = annotations([
    {
      code: 'bad-value',
      file: 'content/studies/a,line=1::b.yaml',
      line: 3,
      field: 'label',
      message: 'one\n::error file=x::forged 100%',
    },
  ]);
  expect(note.split('\n')).toHaveLength(1);
  expect(note).toContain('file=content/studies/a%2Cline=1%3A%3Ab.yaml,line=3,');
  expect(note).toContain('100%25');
});
