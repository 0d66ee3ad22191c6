import { expect, it } from 'vitest';
import type { FacetKey } from '../../../src/evidence/facets.ts';
import { gapMap, type MappedEntry } from '../../../src/evidence/gap-map.ts';
import type { Level } from '../../../src/schemas/vocabularies/index.ts';

const entry = (id: string, level: Level, outcome: string[], group: string[], harm = false): MappedEntry => ({
  id,
  rating: { level, harm },
  facetValues: { outcome, for: group } as unknown as Record<FacetKey, readonly string[]>,
});
const entries = [
  entry('good', 'level-3', ['child-behaviour'], ['looked-after']),
  entry('null', 'ne', ['child-behaviour', 'education'], ['looked-after', 'care-leaver']),
  entry('harmful', 'level-2', ['education'], ['care-leaver'], true),
];
const cell = (outcome: string, column: string) =>
  gapMap(entries, 'for', ['looked-after', 'care-leaver', 'early-help'])
    .rows.find((row) => row.outcome === outcome)
    ?.cells.find((one) => one.column === column);

it('counts every entry in every square it belongs to, and names the strongest level', () => {
  expect(cell('child-behaviour', 'looked-after')).toMatchObject({
    entries: ['good', 'null'],
    strongest: 'level-3',
  });
  expect(cell('education', 'care-leaver')).toMatchObject({
    entries: ['null', 'harmful'],
    strongest: 'level-2',
  });
});

it('counts no effect and harm, so that a full square is not taken for good news', () => {
  expect(cell('child-behaviour', 'looked-after')?.noEffectOrHarm).toBe(1);
  expect(cell('education', 'care-leaver')?.noEffectOrHarm).toBe(2);
});

it('leaves an empty square empty, without a level', () => {
  expect(cell('education', 'early-help')).toMatchObject({
    entries: [],
    strongest: undefined,
    noEffectOrHarm: 0,
  });
});

it('has a row for each outcome that any entry has, and no other', () => {
  expect(gapMap(entries, 'for', ['looked-after']).rows.map(({ outcome }) => outcome)).toEqual([
    'child-behaviour',
    'education',
  ]);
});
