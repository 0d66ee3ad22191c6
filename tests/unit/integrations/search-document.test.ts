import { expect, test } from 'vitest';
import { searchDocument, type EntryFile } from '../../../src/integrations/search-document.ts';
import { careStatuses, ukTests } from '../../../src/schemas/vocabularies/index.ts';
import { intervention } from '../../support/interventions.ts';

const data = intervention();
const file: EntryFile = {
  id: 'example',
  record: data,
  outcomes: [{ outcome: 'child-behaviour', direction: 'better' }],
  filters: {
    strength: ['level-4'],
    outcome: ['child-behaviour'],
    for: ['looked-after'],
    'uk-tested': ['comparison'],
    unheard: ['of'],
  },
};
const html = '<main><div data-entry-text><h2 id="a">A</h2><p>Words.</p></div></main>';
const document = searchDocument(file, html, ['KEEP']);

test('what is found of an entry is its record and its page', () => {
  expect(document).toEqual({
    id: 'example',
    title: data.title,
    names: data.otherNames,
    summary: data.summary,
    questions: data.questions,
    outcomes: ['Child behaviour: Better'],
    facts: [data.whoFor.description, 'Level 4', careStatuses['looked-after'].label, ukTests.comparison.label],
    filters: file.filters,
    related: ['KEEP'],
    sections: [
      { id: 'a', heading: 'A', text: 'Words.' },
      { id: 'questions', heading: 'Questions that may bring you here', text: data.questions.join('\n') },
    ],
  });
});

test('its facts leave out its outcomes, which are told with their direction', () => {
  expect(file.filters['outcome']).toHaveLength(1);
  expect(document.facts.join()).not.toMatch(/behaviour|undefined/);
});
