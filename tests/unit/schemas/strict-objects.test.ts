import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { glossary } from '../../../src/schemas/glossary.ts';
import { intervention } from '../../../src/schemas/intervention.ts';
import { study } from '../../../src/schemas/study.ts';
import {
  changed,
  exampleEntry,
  exampleGlossary,
  exampleSurvey,
  exampleTrial,
} from '../../support/example-records.ts';

const records: [string, z.ZodType, object][] = [
  ['trial', study, exampleTrial()],
  ['survey', study, exampleSurvey()],
  ['entry', intervention, exampleEntry()],
  ['glossary', glossary, exampleGlossary()],
];

/** Everything in a value, by path, the value itself first. */
const nodesOf = (value: unknown, path: string[] = []): [string[], unknown][] => [
  [path, value],
  ...(typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, item]) => nodesOf(item, [...path, key]))
    : []),
];

describe.each(records)('the example %s', (_, schema, record) => {
  test('is sound as it stands', () => {
    expect(schema.safeParse(record).error).toBeUndefined();
  });

  test('takes no field that is not its own, at any depth', () => {
    const groups = nodesOf(record).filter(([, node]) => typeof node === 'object' && !Array.isArray(node));
    expect(groups.length).toBeGreaterThan(2);
    for (const [path] of groups) {
      const { error } = schema.safeParse(changed(record, { [[...path, 'surprise'].join('.')]: 1 }));
      expect(JSON.stringify(error?.issues ?? 'accepted'), path.join('.')).toMatch(
        /unrecognized_keys.*surprise/,
      );
    }
  });

  test('is refused, without falling over, whatever stands in place of the whole', () => {
    for (const odd of [null, undefined, 5, 'x', true, [], [null], {}]) {
      if (Array.isArray(record) && Array.isArray(odd) && odd.length === 0) continue;
      expect(schema.safeParse(odd).success, JSON.stringify(odd)).toBe(false);
    }
  });

  test('never falls over, whatever stands in place of any part', () => {
    for (const [path] of nodesOf(record).slice(1)) {
      for (const odd of [null, 5, 'x', true, [], [null], {}]) {
        expect(
          () => schema.safeParse(changed(record, { [path.join('.')]: odd })),
          path.join('.'),
        ).not.toThrow();
      }
    }
  });
});

test.each([
  ['study', study],
  ['intervention', intervention],
  ['glossary', glossary],
])('no group of fields anywhere in the %s schema lets an unknown field through', (_, schema) => {
  const open: string[] = [];
  visit(z.toJSONSchema(schema, { io: 'input' }), '');
  expect(open).toEqual([]);

  function visit(node: unknown, path: string): void {
    if (typeof node !== 'object' || node === null) return;
    if (
      'type' in node &&
      node.type === 'object' &&
      (node as z.core.JSONSchema.Schema).additionalProperties !== false
    ) {
      open.push(path);
    }
    for (const [key, part] of Object.entries(node)) visit(part, `${path}/${key}`);
  }
});
