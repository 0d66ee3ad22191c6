import { expect, test } from 'vitest';
import { fieldName, type Problem } from '../../../src/checks/problem-kinds.ts';
import { reportText } from '../../../src/checks/report.ts';

const problem = (changes: Partial<Problem> = {}): Problem => ({
  code: 'bad-value',
  file: 'content/studies/example.yaml',
  line: 7,
  field: 'label',
  message: 'the label is odd',
  ...changes,
});

test('sound content is said to be so', () => {
  expect(reportText([])).toBe('No problems found.');
});

test('one problem in one file is counted in the singular, several in the plural', () => {
  expect(reportText([problem()])).toMatch(/\n\n1 problem in 1 file\.$/);
  expect(reportText([problem(), problem({ line: 8 })])).toMatch(/\n\n2 problems in 1 file\.$/);
  expect(reportText([problem(), problem({ file: 'content/glossary.yaml' })])).toMatch(
    /\n\n2 problems in 2 files\.$/,
  );
});

test('a problem of a whole file names no field', () => {
  expect(reportText([problem({ field: '' })]).split('\n')[0]).toBe('content/studies/example.yaml:7');
});

test('places in lists count from 1, as people do', () => {
  expect(fieldName(['findings', 0, 'measure', 'kind'])).toBe('findings[1].measure.kind');
  expect(fieldName([2, 'id'])).toBe('[3].id');
  expect(fieldName([])).toBe('');
});

// GitHub reads a line of a log that begins with ::, after any spaces, as a command; and ##[ anywhere in a line.
test.each(['\n::error::forged', '\n   ::error::forged', '\n\t::warning::forged', 'x ##[error]forged'])(
  'what an entry holds cannot give orders to the build machine: %j',
  (text) => {
    const lines = reportText([problem({ message: `"${text}" will not do` })]).split('\n');
    expect(lines.filter((line) => /^\s*::|##\[/.test(line))).toEqual([]);
  },
);

test.each(['\u001b[31mred', '\u0007', '\u202Eflipped', '\u200B', '\r'])(
  'what an entry holds cannot move the cursor or hide words: %j',
  (text) => {
    const report = reportText([problem({ message: `"${text}" will not do`, file: `content/${text}` })]);
    expect(report).not.toContain(text.slice(0, 1));
    expect(report).toMatch(/\\u[0-9a-f]{4}/);
  },
);

test('a question keeps its question mark', () => {
  expect(reportText([problem({ message: 'there is no "titel"; did you mean "title"?' })])).toContain(
    'did you mean "title"?\n',
  );
});

test('a message that begins with the name of a file keeps it as it is written', () => {
  expect(reportText([problem({ message: 'content/glossary.yaml is empty' })])).toContain(
    '  content/glossary.yaml is empty.',
  );
});
