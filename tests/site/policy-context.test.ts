import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { visit } from 'unist-util-visit';
import { dateInWords } from '../../src/evidence/dates.ts';
import { readYaml } from '../../src/records/yaml-text.ts';
import { glossary, isPolicyTerm } from '../../src/schemas/glossary.ts';
import { policyGroups } from '../../src/schemas/vocabularies/index.ts';
import { builtPage } from '../support/built-pages.ts';
import { attribute, elements, only, textOf } from '../support/html.ts';
import { entries } from '../support/real-content.ts';

const terms = glossary.parse(readYaml(readFileSync('content/glossary.yaml', 'utf8')).data);
const words = terms.filter(isPolicyTerm);
const published = entries.filter(({ data }) => data.status === 'published');
const { document } = builtPage('/policy-context/');
const main = only(document, { tag: 'main' });
const addressesIn = (below: typeof main) =>
  elements(below, { tag: 'a' }).map((link) => attribute(link, 'href') ?? '');

test('what the founding documents name stands on the page once each, and nothing else', () => {
  expect(words.length).toBeGreaterThan(30);
  const shown = elements(main, { class: 'word' }).map((word) => textOf(only(word, { tag: 'strong' })));
  expect(shown.sort()).toEqual(words.map(({ term }) => term).sort());
});

describe.each(words)('$id', ({ id, term, meaning, asOf, source, policy }) => {
  const word = only(document, { id: `word-${id}` });
  const inItsGlossary = only(builtPage('/glossary/').document, { id });

  test('has its meaning, date and source, in the words of the glossary', () => {
    const text = textOf(word);
    expect(text).toContain(textOf(only(inItsGlossary, { tag: 'dd' })));
    expect(text).toContain(meaning.replace(/\s+/g, ' ').trim());
    expect(text).toContain(`As of ${dateInWords(asOf)}. Source: ${source.title}.`);
    expect(attribute(only(word, { tag: 'time' }), 'datetime')).toBe(asOf);
  });

  test('stands in its group', () => {
    const section = elements(main, { tag: 'section' }).find(
      (one) => attribute(one, 'aria-labelledby') === policy.group,
    );
    expect(section && textOf(only(section, { tag: 'h2' }))).toBe(policyGroups[policy.group].label);
    expect(section && elements(section, { id: `word-${id}` })).toHaveLength(1);
  });

  test('leads to the glossary, to the entries it names, and to those whose text explains it', () => {
    const concerned = published
      .filter((entry) => policy.entries.includes(entry.id) || explains(entry, id))
      .map((entry) => `/interventions/${entry.id}/`);
    const [glossaryLink, ...entryLinks] = addressesIn(word);
    expect(glossaryLink).toBe(`/glossary/#${id}`);
    expect(entryLinks.sort()).toEqual(concerned.sort());
    expect(textOf(word)).toContain(term);
  });
});

test('the six programmes of the founding documents lead to their entries', () => {
  const addresses = addressesIn(main);
  for (const id of [
    'firstline',
    'keep-standard',
    'mockingbird',
    'pause',
    'positive-choices',
    'staying-close',
  ]) {
    expect(addresses).toContain(`/interventions/${id}/`);
    expect(addressesIn(only(main, { id: `word-${id}` }))).toContain(`/interventions/${id}/`);
  }
});

test('in each group the oldest comes first', () => {
  for (const section of elements(main, { tag: 'section' })) {
    const dates = elements(section, { tag: 'time' }).map((time) => attribute(time, 'datetime') ?? '');
    expect(dates).toEqual([...dates].sort());
  }
});

test('it says before anything else that these are announcements and that much has moved on', () => {
  const text = textOf(main);
  const warning = text.indexOf('These are announcements, and much has moved on');
  expect(warning).toBeGreaterThan(-1);
  expect(warning).toBeLessThan(
    text.indexOf(words.find(({ asOf }) => asOf < '2017')?.meaning.slice(0, 40) ?? ''),
  );
  expect(text).toContain('from 2016 to 2023');
});

test.each(['/glossary/', '/about/'])(
  'the text of %s leads to it, and so does the foot of every page',
  (path) => {
    const { document: page } = builtPage(path);
    expect(addressesIn(only(page, { tag: 'main' }))).toContain('/policy-context/');
    expect(addressesIn(only(page, { tag: 'footer' }))).toContain('/policy-context/');
  },
);

function explains({ body }: (typeof entries)[number], term: string): boolean {
  let found = false;
  visit(body, (node) => {
    if (node.type !== 'mdxJsxTextElement' || node.name !== 'Definition') return;
    found ||= node.attributes.some((one) => one.type === 'mdxJsxAttribute' && one.value === term);
  });
  return found;
}
