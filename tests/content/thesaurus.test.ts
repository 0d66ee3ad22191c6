import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadThesaurus } from '../../src/library/thesaurus.ts';
import { THESAURUS, contentFolder } from '../support/content-folder.ts';
import { PROJECT } from '../support/real-content.ts';

const concepts = loadThesaurus(PROJECT);
/** The concepts that a typed word belongs to. */
const conceptsOf = (typed: string) =>
  concepts.filter(({ concept, forms }) => [concept, ...forms].includes(typed)).map(({ concept }) => concept);

test('the words that people search for are there, and sound', () => {
  const text = readFileSync(join(PROJECT, THESAURUS), 'utf8');
  expect(contentFolder().write(THESAURUS, text).problems()).toEqual([]);
  expect(concepts.length).toBeGreaterThanOrEqual(60);
});

test.each([
  ['LAC', 'children in care'],
  ['looked-after child', 'children in care'],
  ['SGO', 'special guardian'],
  ['UASC', 'unaccompanied asylum-seeking children'],
  ['foster parent', 'foster carer'],
  ['SW', 'social worker'],
  ['IRO', 'independent reviewing officer'],
  ['CAMHS', 'child and adolescent mental health services'],
  ['s47', 'section 47 enquiry'],
  ['CIN', 'child in need'],
  ['CPP', 'child protection plan'],
  ['FGC', 'family group conferencing'],
  ['MASH', 'multi-agency safeguarding hub'],
  ['EHCP', 'education, health and care plan'],
  ['PEP', 'personal education plan'],
  ['CSE', 'sexual exploitation'],
  ['CCE', 'criminal exploitation'],
  ['DV', 'domestic abuse'],
  ['IPV', 'domestic abuse'],
  ['FGM', 'female genital mutilation'],
  ['YOT', 'youth justice'],
  ['NEET', 'not in education, employment or training'],
  ['RCT', 'randomised trial'],
  ['QED', 'quasi-experimental'],
  ['value for money', 'cost-effectiveness'],
  ['behavior', 'behaviour'],
  ['program', 'programme'],
])('%s is %s', (typed, concept) => {
  expect(conceptsOf(typed)).toEqual([concept]);
});

test.each([
  ['child in need', 'children in care'],
  ['section 17', 'section 47'],
  ['section 20', 'section 31'],
  ['foster carer', 'kinship carer'],
  ['adoption', 'special guardianship'],
  ['child sexual abuse', 'CSE'],
  ['county lines', 'CSE'],
  ['domestic abuse', 'parental conflict'],
  ['RCT', 'QED'],
  ['cost-effectiveness', 'CBA'],
  ['no effect', 'no clear difference'],
  ['FDAC', 'family treatment court'],
  ['secure accommodation', 'custody'],
])('%s is not %s: the sector keeps the two apart', (one, other) => {
  expect(conceptsOf(one)).toHaveLength(1);
  expect(conceptsOf(other)).toHaveLength(1);
  expect(conceptsOf(one)).not.toEqual(conceptsOf(other));
});

test('no form is another with an s at its end: the search sees through that', () => {
  const plurals = concepts.flatMap(({ concept, forms }) =>
    forms.filter((form) => [concept, ...forms].some((other) => form === `${other}s`)),
  );
  expect(plurals).toEqual([]);
});

test('no form is a piece of one that its comma split', () => {
  const forms = concepts.flatMap(({ forms }) => forms);
  expect(forms.filter((form) => /^(?:and|or|not in) |["“”]/.test(form))).toEqual([]);
});
