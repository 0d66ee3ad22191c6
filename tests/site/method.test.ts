import { describe, expect, test } from 'vitest';
import { dayInWords } from '../../src/evidence/dates.ts';
import { eifCriteria } from '../../src/evidence/standards/eif/criteria.ts';
import { decisions } from '../../src/evidence/standards/eif/decisions.ts';
import { benefit, eifLevels, rigour } from '../../src/evidence/standards/eif/levels.ts';
import { thresholds } from '../../src/evidence/standards/eif/thresholds.ts';
import { levels } from '../../src/schemas/vocabularies/index.ts';
import { site } from '../../src/site.ts';
import { builtPage } from '../support/built-pages.ts';
import { elements, only, sectionOf, textOf } from '../support/html.ts';

const { document } = builtPage('/how-ratings-work/');
const text = textOf(only(document, { tag: 'main' }));
const criteria = eifCriteria(thresholds);
const rowsOf = (heading: string) =>
  sectionOf(document, heading)
    .flatMap((part) => elements(part, { tag: 'tbody' }))
    .flatMap((body) => elements(body, { tag: 'tr' }))
    .map((row) => [...elements(row, { tag: 'th' }), ...elements(row, { tag: 'td' })].map(textOf));
const asRow = ({ id, words, kind }: { id: string; words: string; kind: string }) => [
  id,
  words,
  kind === 'core' ? 'Core' : 'Quality',
];

describe('the method page', () => {
  test.each(Object.values(criteria))('prints the criterion $id in the words of the code', ({ words }) => {
    expect(text).toContain(words);
  });

  test('prints the criteria of a rigorous study and of a benefit as tables, each with its kind', () => {
    expect(rowsOf('rigorous')).toEqual(rigour(criteria).map(asRow));
    expect(rowsOf('benefit')).toEqual(benefit(criteria).map(asRow));
  });

  test('prints every decision with its date', () => {
    expect(decisions.length).toBeGreaterThan(0);
    expect(rowsOf('decisions')).toEqual(
      decisions.map(({ question, decision, date }) => [question, decision, dayInWords(date)]),
    );
  });

  test.each(eifLevels(criteria, thresholds))('prints what $level asks for', ({ level, requirements }) => {
    const heading = only(document, { id: `asks-${level}` });
    expect(textOf(heading)).toBe(levels[level].label);
    const list = textOf(heading.parentNode ?? heading);
    for (const { words } of requirements) expect(list).toContain(words);
  });

  test.each(Object.values(levels))('names and explains $label', ({ label, meaning }) => {
    expect(text).toContain(`${label}: ${meaning}`);
  });

  test('says whose rules these are and whose ratings, in the centre’s own words', () => {
    expect(site.ratings.whose.length).toBeGreaterThan(100);
    expect(text).toContain(site.ratings.whose);
  });
});
