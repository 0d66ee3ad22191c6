import { expect, test } from 'vitest';
import { THESAURUS, contentFolder } from '../../support/content-folder.ts';

const messages = (text: string) =>
  contentFolder()
    .write(THESAURUS, text)
    .problems()
    .map(({ code, line, field, message }) => `${code} ${line} ${field} ${message}`);

const CARE = '- concept: children in care\n  forms: [looked-after child, LAC]\n';

test('concepts in any order, near to each other either way, are in order', () => {
  expect(
    messages(`${CARE}  near: [care leaver]\n- concept: care leaver\n  near: [children in care]\n`),
  ).toEqual([]);
});

test('a library needs no words for its search, and a file of remarks says nothing', () => {
  expect(contentFolder().problems()).toEqual([]);
  expect(messages('# None yet.\n')).toEqual([]);
  expect(messages('[]\n')).toEqual([]);
});

test('a form that stands twice names both lines, whatever its capitals, hyphens and apostrophes', () => {
  expect(messages(`${CARE}- concept: child in need\n  forms: [CIN, Looked after child]\n`)).toEqual([
    'thesaurus-twice 4 [2].forms[2] "Looked after child" already stands in line 2, under "children in care"; keep it in one place',
  ]);
  expect(messages('- concept: wellbeing\n  forms: [child’s mood, childs mood]\n')).toEqual([
    'thesaurus-twice 2 [1].forms[2] "childs mood" already stands in line 2, under "wellbeing"; keep it in one place',
  ]);
});

test('words that only share some letters are not the same form', () => {
  expect(messages('- concept: co-production\n  forms: [coproduction, co-produced]\n')).toEqual([]);
});

test('a concept that stands twice is sent to the first', () => {
  expect(messages(`${CARE}- concept: children-in-care\n  forms: [CLA]\n`)).toEqual([
    'thesaurus-twice 3 [2].concept "children-in-care" is already the concept of line 1; put the forms of both there',
  ]);
});

test('a form cannot be its own concept', () => {
  expect(messages('- concept: well-being\n  forms: [Well being]\n')).toEqual([
    'thesaurus-concept 2 [1].forms[1] "Well being" is the concept itself, in line 1; remove it from forms',
  ]);
});

test.each(['before', 'after'])('a form cannot be a concept that stands %s it', (where) => {
  const own = '- concept: foster care\n  forms: [fostering]\n';
  const wrong = '- concept: kinship care\n  forms: [foster care]\n';
  const [line, at] = where === 'before' ? [1, '4 [2]'] : [3, '2 [1]'];
  expect(messages(where === 'before' ? own + wrong : wrong + own)).toEqual([
    `thesaurus-concept ${at}.forms[1] "foster care" is a concept of its own, in line ${line}; remove it here, or write near: [foster care]`,
  ]);
});

test.each([
  [
    '[children in car]',
    'no concept in this file is called "children in car"; did you mean "children in care"?',
  ],
  ['[hospital]', 'no concept in this file is called "hospital"'],
  ['[LAC]', '"LAC" is not the name of a concept; write "children in care"'],
  ['[Children in care]', '"Children in care" is not the name of a concept; write "children in care"'],
  ['[care leaver]', '"care leaver" is the concept itself; remove it from near'],
  ['[leaving care]', '"leaving care" is this concept itself; remove it from near'],
])('a neighbour that is not there is told what may be meant: %s', (near, message) => {
  expect(messages(`${CARE}- concept: care leaver\n  forms: [leaving care]\n  near: ${near}\n`)).toEqual([
    `thesaurus-near 5 [2].near[1] ${message}`,
  ]);
});

test('filters that the library has, with values that they have, are in order', () => {
  expect(
    messages(`${CARE}  filters: { for: [looked-after], age: [0-1, 2-4], design: [rct, cluster-rct] }\n`),
  ).toEqual([]);
});

test.each([
  ['{ setings: [school] }', '.setings there is no filter "setings"; did you mean "setting"?'],
  ['{ Child’s age: [0-1] }', '.Child’s age there is no filter "Child’s age"; write "age"'],
  [
    '{ hospital: [0-1] }',
    '.hospital there is no filter "hospital"; write one of: strength, outcome, for, type, age, need, cost, setting, delivery, workforce, design, uk-tested, uk-available',
  ],
  [
    '{ for: [care-leaver, looked_after] }',
    '.for[2] the filter "for" has no value "looked_after"; did you mean "looked-after"?',
  ],
  ['{ age: [Under 2] }', '.age[1] the filter "age" has no value "Under 2"; write "0-1"'],
  [
    '{ uk-tested: [always] }',
    '.uk-tested[1] the filter "uk-tested" has no value "always"; write one of: comparison, no-comparison, not-established, none',
  ],
  ['{ age: [constructor] }', '.age[1] the filter "age" has no value "constructor"'],
])('a filter or a value that is not there is told what to type: %s', (filters, message) => {
  const [problem, ...others] = messages(`${CARE}  filters: ${filters}\n`);
  expect(problem).toContain(`thesaurus-filter 3 [1].filters${message}`);
  expect(others).toEqual([]);
});

test('every value that is not there is named, not the first alone', () => {
  expect(messages(`${CARE}  filters:\n    age: [baby]\n    setting: [school, scool]\n`)).toHaveLength(2);
});

test.each([
  ['- forms: [LAC]\n', 'missing-field 1 [1].concept'],
  ['- concept: care leaver\n  form: [leaving care]\n', 'unknown-field 2 [1].form'],
  ['- concept: care leaver\n  forms: leaving care\n', 'wrong-type 2 [1].forms'],
  ['- concept: care leaver\n  forms: [cl]\n', 'bad-value 2 [1].forms[1]'],
  ['- concept: Care leaver\n  forms: [leaving care]\n', 'bad-value 1 [1].concept'],
  ['- concept: care leaver\n', 'missing-field 1 [1].forms forms is missing; a concept needs another word'],
  ['concept: care leaver\n', 'wrong-type 1 '],
])('a record of another shape is refused: %j', (text, problem) => {
  expect(messages(text).join('\n')).toContain(problem);
});

test('a file that cannot be read is a problem of that file alone', () => {
  expect(messages(`# caf\uFFFD\n${CARE}`)).toEqual([expect.stringMatching(/^file-encoding 1 /)]);
});
