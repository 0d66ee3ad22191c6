import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { GlossaryTerm } from '../../src/schemas/glossary.ts';
import { builtPage } from '../support/built-pages.ts';
import { attribute, elements, only, textOf } from '../support/html.ts';

const terms = parse(readFileSync('content/glossary.yaml', 'utf8')) as GlossaryTerm[];
const { document } = builtPage('/glossary/');

describe.each(terms)('the glossary word $id', ({ id, term, otherForms = [], meaning }) => {
  test('stands at its own anchor with its meaning', () => {
    const word = only(document, { id });
    expect(textOf(only(word, { tag: 'strong' }))).toBe(term);
    expect(textOf(word)).toContain(meaning.replace(/\s+/g, ' ').trim());
    for (const form of otherForms) expect(textOf(word)).toContain(form);
  });
});

test('the glossary holds every word once, from A to Z, each under its letter', () => {
  const shown = elements(document, { class: 'word' }).map((word) => textOf(only(word, { tag: 'strong' })));
  expect(shown).toEqual(
    terms.map(({ term }) => term).sort((one, other) => one.localeCompare(other, 'en-GB')),
  );
  for (const section of elements(document, { tag: 'section' })) {
    const letter = textOf(only(section, { tag: 'h2' }));
    for (const word of elements(section, { tag: 'strong' }))
      expect(textOf(word).charAt(0).toUpperCase()).toBe(letter);
    expect(attribute(section, 'aria-labelledby')).toBe(`letter-${letter.toLowerCase()}`);
  }
});
