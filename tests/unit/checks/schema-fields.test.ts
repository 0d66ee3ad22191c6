import { expect, test } from 'vitest';
import { z } from 'zod';
import { fieldsAt, wordsAt } from '../../../src/checks/schema-fields.ts';
import { study } from '../../../src/schemas/study.ts';

test('fields are found through lists, optional fields, defaults and unions', () => {
  expect(fieldsAt(study, ['findings', 0, 'measure'])).toEqual(['name', 'kind', 'informant', 'part']);
  expect(fieldsAt(study, ['participants', 'ages'])).toEqual(['from', 'to']);
  expect(fieldsAt(study, ['citation', 'authors', 0])).toEqual(['family', 'given', 'organisation']);
  expect(fieldsAt(study, ['findings', 0, 'effect', 'interval'])).toEqual(['low', 'high', 'level']);
});

test('a field of several branches is named once', () => {
  const either = z.union([
    z.strictObject({ kind: z.literal('a') }),
    z.strictObject({ kind: z.literal('b') }),
  ]);
  expect(fieldsAt(either, [])).toEqual(['kind']);
});

test('there are no fields where nothing can stand', () => {
  expect(fieldsAt(study, ['label', 'inside'])).toEqual([]);
  expect(fieldsAt(study, ['no-such-field'])).toEqual([]);
});

test('the plain words a value may be are found beside what else it may hold', () => {
  expect(wordsAt(study, ['participants', 'ages'])).toEqual(['not-applicable', 'not-established']);
  expect(wordsAt(study, ['sources', 0, 'read'])).toEqual(['not-established']);
  expect(wordsAt(study, ['label'])).toEqual([]);
});
