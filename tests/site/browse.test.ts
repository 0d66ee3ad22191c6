import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { facets } from '../../src/evidence/facets.ts';
import { builtPage } from '../support/built-pages.ts';
import { dataRows } from '../support/data-files.ts';
import { attribute, elements, only, textOf } from '../support/html.ts';

const rows = dataRows();
/** Every value of every facet with the titles of the entries that have it, worked out from the data file. */
const values = facets.flatMap(({ key, label, words }) =>
  Object.entries(words).map(([value, word]) => ({
    facet: key,
    facetLabel: label,
    value,
    label: word.label,
    titles: rows
      .filter(({ filters }) => filters[key]?.includes(value))
      .map(({ record }) => record.title)
      .sort((one, other) => one.localeCompare(other, 'en-GB')),
  })),
);
const used = values.filter(({ titles }) => titles.length > 0);

describe.each(used)('/browse/$facet/$value/', ({ facet, value, facetLabel, label, titles }) => {
  test('lists exactly the entries with that value, from A to Z, and says how many', () => {
    const main = only(builtPage(`/browse/${facet}/${value}/`).document, { tag: 'main' });
    expect(elements(main, { tag: 'h2' }).map(textOf)).toEqual(titles);
    expect(textOf(only(main, { tag: 'h1' }))).toBe(`${facetLabel}: ${label}`);
    expect(textOf(main)).toMatch(new RegExp(`\\b${titles.length} interventions?, A to Z`));
  });
});

test('there is no page for a value that no entry has', () => {
  const built = facets.flatMap(({ key }) =>
    readdirSync(`dist/browse/${key}`).map((value) => `${key}/${value}`),
  );
  expect(built.sort()).toEqual(used.map(({ facet, value }) => `${facet}/${value}`).sort());
});

test('the list of topics links to every value with its count', () => {
  const items = elements(only(builtPage('/browse/').document, { tag: 'main' }), { tag: 'li' });
  const shown = items.flatMap((item) =>
    elements(item, { tag: 'a' }).map((link) => `${attribute(link, 'href')} ${textOf(item)}`),
  );
  expect(shown).toEqual(
    used.map(({ facet, value, label, titles }) => `/browse/${facet}/${value}/ ${label} (${titles.length})`),
  );
});
