import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readYaml } from '../../src/records/yaml-text.ts';
import { glossary, isPolicyTerm } from '../../src/schemas/glossary.ts';
import { readingGrade, sentencesOf, wordsOf } from '../../src/markdown/reading-grade.ts';
import { PROJECT } from '../support/real-content.ts';

const terms = glossary.parse(readYaml(readFileSync(join(PROJECT, 'content/glossary.yaml'), 'utf8')).data);

test('the glossary as a whole reads at age 12 to 14', () => {
  expect(terms.length).toBeGreaterThan(150);
  expect(readingGrade(terms.map(({ meaning }) => meaning))).toBeLessThan(8);
});

test('no meaning has a sentence that must be read twice', () => {
  const long = terms.flatMap(({ id, meaning }) =>
    sentencesOf(meaning).map((sentence) => ({ id, words: wordsOf(sentence).length })),
  );
  expect(long.filter(({ words }) => words > 50)).toEqual([]);
});

test('no word or other form stands twice', () => {
  const forms = terms.flatMap(({ term, otherForms }) => [term, ...otherForms]).map((form) => form.toLowerCase());
  expect(forms.filter((form, index) => forms.indexOf(form) !== index)).toEqual([]);
});

test('the file runs from A to Z', () => {
  const words = terms.map(({ term }) => term);
  expect(words).toEqual([...words].sort((one, other) => one.localeCompare(other, 'en-GB')));
});

test('a word of policy says when it was announced, because such things change', () => {
  const silent = terms
    .filter(isPolicyTerm)
    .filter(({ asOf, meaning }) => !new RegExp(`as announced in (\\w+ )?${asOf.slice(0, 4)}`).test(meaning))
    .map(({ id }) => id);
  expect(silent).toEqual(['three-reviews']);
});
