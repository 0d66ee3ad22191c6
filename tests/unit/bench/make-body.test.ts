import { expect, test } from 'vitest';
import { chanceFrom } from '../../../scripts/bench/library/chance.ts';
import { makeBody } from '../../../scripts/bench/library/make-body.ts';
import type { Setting } from '../../../scripts/bench/library/setting.ts';
import { inspectText } from '../../../src/markdown/inspect-text.ts';

test('figures are sourced, but not the number in a term that is explained', () => {
  const setting: Setting = {
    words: { sentence: () => 'Of 40 families 12 came under section 17 of the act.', count: 1 },
    places: [],
    people: [],
    journals: [],
    measures: [],
    terms: [{ id: 'section-17', term: 'Section 17' }],
  };
  const body = makeBody(chanceFrom(1), setting, {
    title: 'Example',
    facts: { kind: 'A group.', who: 'Parents.', aims: ['It aims to help.'] },
    studies: [],
    sources: ['report'],
    names: [],
  });
  expect(body).toContain('<Definition term="section-17">section 17</Definition>');
  expect(body).toContain('<Figure source="report">40</Figure> families');
  expect(inspectText(body).faults).toEqual([]);
});
