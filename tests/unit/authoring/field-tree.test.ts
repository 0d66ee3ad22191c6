import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { fieldTree, interventionTree, studyTree, type Field } from '../../../src/authoring/field-tree.ts';
import { glossaryTerm } from '../../../src/schemas/glossary.ts';
import { intervention } from '../../../src/schemas/intervention.ts';
import { study } from '../../../src/schemas/study.ts';

const trees = [
  { name: 'study', schema: study, tree: studyTree },
  { name: 'intervention', schema: intervention, tree: interventionTree },
  { name: 'glossary term', schema: glossaryTerm, tree: fieldTree(glossaryTerm) },
];

/** Every field of a tree with the path to it, lists and choices opened. */
function walk(fields: readonly Field[], before = ''): { path: string; field: Field }[] {
  return fields.flatMap((field) => [
    { path: `${before}${field.key}`, field },
    ...inside(field, `${before}${field.key}`),
  ]);
}

function inside({ shapes }: Field, path: string): { path: string; field: Field }[] {
  return shapes.flatMap((shape) => {
    if (shape.type === 'group') return walk(shape.fields, `${path}.`);
    if (shape.type === 'list') return [...inside(shape.item, path)];
    if (shape.type !== 'choice') return [];
    return [shape.kind, ...shape.options.flatMap(({ fields }) => fields)].flatMap((one) =>
      walk([one], `${path}.`),
    );
  });
}

/** The same paths as Zod's own JSON Schema has them. A field that must be there ends in an exclamation mark. */
function pathsOf(part: z.core.JSONSchema.BaseSchema, before = ''): string[] {
  const own = Object.entries(part.properties ?? {}).flatMap(([key, child]) => {
    const path = `${before}${key}`;
    const must = part.required?.includes(key) ? '!' : '';
    return [`${path}${must}`, ...pathsOf(child as z.core.JSONSchema.BaseSchema, `${path}.`)];
  });
  const others = [part.items, ...(part.anyOf ?? []), ...(part.oneOf ?? [])].flatMap((child) =>
    typeof child === 'object' ? pathsOf(child as z.core.JSONSchema.BaseSchema, before) : [],
  );
  return [...own, ...others];
}

const at = (tree: readonly Field[], path: string): Field => {
  const found = walk(tree).find((one) => one.path === path);
  if (!found) throw new Error(`no field at ${path}`);
  return found.field;
};

describe.each(trees)('the tree of a $name', ({ schema, tree }) => {
  const all = walk(tree);

  test('has every field of the schema, no other, and says which may be left out', () => {
    const told = new Set(all.map(({ path, field }) => `${path}${field.optional ? '' : '!'}`));
    const known = new Set(pathsOf(z.toJSONSchema(schema, { io: 'input' })));
    expect([...told].sort()).toEqual([...known].sort());
  });

  test('explains every field in a sentence, and names it in words', () => {
    for (const { path, field } of all) {
      expect(field.description, path).toMatch(/^\S.{8,}\.$/s);
      expect(field.label, path).toMatch(/^(p value|[A-Z][A-Za-z -]*)$/);
      expect(field.shapes.length, path).toBeGreaterThan(0);
    }
  });

  test('gives every word its label and its meaning', () => {
    const words = all
      .flatMap(({ field }) => [
        field,
        ...field.shapes.flatMap((one) => (one.type === 'list' ? [one.item] : [])),
      ])
      .flatMap(({ shapes }) => shapes)
      .flatMap((shape) => (shape.type === 'words' ? shape.words : shape.type === 'word' ? [shape] : []));
    const bare = words.filter(({ label, meaning }) => label === '' || meaning === '');
    expect(new Set(bare.map(({ word }) => word))).toEqual(
      new Set(words.some(({ word }) => word === 'GBP') ? ['GBP'] : []),
    );
  });

  test('is plain data, which can be written into a page', () => {
    expect(JSON.parse(JSON.stringify(tree))).toEqual(tree);
  });

  test('keeps the order of the schema', () => {
    expect(tree.map(({ key }) => key)).toEqual(Object.keys((schema as z.ZodObject).shape));
  });
});

test.each([
  ['label', [{ type: 'text', format: 'plain', maxLength: 120, multiline: false }]],
  ['note', [{ type: 'text', format: 'plain', maxLength: 1200, multiline: true }]],
  ['citation.doi', [{ type: 'text', format: 'doi', maxLength: 200, multiline: false }]],
  ['citation.isbn', [{ type: 'text', format: 'isbn', multiline: false }]],
  ['citation.url', [{ type: 'text', format: 'address', maxLength: 600, multiline: false }]],
  ['trial', [{ type: 'text', format: 'id', maxLength: 80, multiline: false }]],
  ['findings.source', [{ type: 'text', format: 'id', maxLength: 80, multiline: false, pointsAt: 'source' }]],
  ['findings.effect.lowerIsBetter', [{ type: 'boolean' }]],
  ['findings.effect.p', [{ type: 'number', integer: false, min: 0, max: 1 }]],
  ['findings.effect.interval.level', [{ type: 'number', integer: false, above: 50, below: 100 }]],
])('a study’s %s takes what its schema allows', (path, shapes) => {
  expect(at(studyTree, path).shapes).toEqual(shapes);
});

test.each([
  ['summary', { format: 'plain', maxWords: 40 }],
  ['origin', { format: 'country' }],
  ['dates.reviewed', { format: 'date' }],
])('an entry’s %s takes what its schema allows', (path, shape) => {
  expect(at(interventionTree, path).shapes).toEqual([expect.objectContaining({ type: 'text', ...shape })]);
});

test('a list names what its items point at, and how many there must be', () => {
  const list = (path: string) => at(interventionTree, path).shapes.find((shape) => shape.type === 'list');
  expect(list('studies')).toMatchObject({
    minimum: 0,
    item: { shapes: [{ format: 'id', pointsAt: 'study' }] },
  });
  expect(list('related')).toMatchObject({ minimum: 0, item: { shapes: [{ pointsAt: 'intervention' }] } });
  expect(list('sources')).toMatchObject({
    minimum: 1,
    item: { label: 'Source', shapes: [{ type: 'group' }] },
  });
});

test('a fact that may be open takes a word or its own value', () => {
  expect(at(studyTree, 'participants.ages').shapes).toEqual([
    expect.objectContaining({ type: 'word', word: 'not-applicable' }),
    expect.objectContaining({ type: 'word', word: 'not-established', label: 'Not established' }),
    expect.objectContaining({ type: 'group' }),
  ]);
  expect(at(studyTree, 'participants.allocated.comparison').shapes.map(({ type }) => type)).toEqual([
    'word',
    'word',
    'number',
  ]);
});

test('an author is a person or an organisation', () => {
  const authors = at(studyTree, 'citation.authors').shapes.find((shape) => shape.type === 'list');
  expect(authors?.item.label).toBe('Author');
  expect(authors?.item.shapes).toMatchObject([
    { type: 'group', label: 'Person', fields: [{ key: 'family' }, { key: 'given', optional: true }] },
    { type: 'group', label: 'Organisation', fields: [{ key: 'organisation' }] },
  ]);
});

test('an effect has the fields of its kind', () => {
  const [effect] = at(studyTree, 'findings.effect').shapes;
  if (effect?.type !== 'choice') throw new Error('an effect is no choice');
  expect(effect.discriminator).toBe('kind');
  expect(effect.kind.shapes).toMatchObject([{ type: 'words' }]);
  expect(effect.options.map(({ word, fields }) => [word, fields.map(({ key }) => key).join(' ')])).toEqual([
    ['smd', 'value interval lowerIsBetter p'],
    ['mean-difference', 'value interval lowerIsBetter p'],
    ['risk-difference', 'value interval lowerIsBetter p'],
    ['odds-ratio', 'value interval lowerIsBetter p'],
    ['risk-ratio', 'value interval lowerIsBetter p'],
    ['hazard-ratio', 'value interval lowerIsBetter p'],
    ['means', 'intervention comparison lowerIsBetter p'],
    ['events', 'intervention comparison lowerIsBetter p'],
  ]);
});

test('a field with a default may be left out, and says what is then taken', () => {
  expect(at(studyTree, 'findings.measure.part')).toMatchObject({ optional: true, default: 'single' });
  expect(at(interventionTree, 'related')).toMatchObject({ optional: true, default: [] });
});

test('words that look the same in two lists keep the meaning of their own list', () => {
  const meaning = (path: string, word: string) =>
    at(studyTree, path)
      .shapes.flatMap((shape) => (shape.type === 'words' ? shape.words : []))
      .find((one) => one.word === word)?.meaning;
  expect(meaning('findings.significant', 'no')).toMatch(/chance/i);
  expect(meaning('independence.peerReviewed', 'no')).toMatch(/journal/);
});

test('there is no tree of what is no group of fields', () => {
  expect(() => fieldTree(z.string())).toThrow('a field tree is made from a schema with fields');
  expect(() => fieldTree(z.strictObject({ when: z.date() }))).toThrow('no shape for "date", which when is');
});
