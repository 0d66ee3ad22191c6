import { expect, test } from 'vitest';
import { compact } from '../../../src/records/compact.ts';
import { entries, studies } from '../../support/real-content.ts';

test('every record of the library says what it said, to the letter and in its order', () => {
  const records: object[] = [...entries.map(({ data }) => data), ...studies];
  const copies = records.map(compact);
  expect(copies).toStrictEqual(records);
  expect(copies.map((copy) => JSON.stringify(copy))).toEqual(records.map((record) => JSON.stringify(record)));
});

test('is a copy: what is done to it leaves the record as it was', () => {
  const record = { title: 'Example Evenings', ages: [{ from: 0, to: 4 }], harm: null, rated: true };
  const copy = compact(record);
  copy.ages.push({ from: 5, to: 9 });
  expect(record.ages).toEqual([{ from: 0, to: 4 }]);
});

test('a text that was shared before, and one too long to be shared, come out as they were', () => {
  const long = 'a tested questionnaire or scale, '.repeat(4);
  const record = { measure: ['not-established', 'not-established', long, ''], deep: { measure: [[long]] } };
  expect(compact(record)).toStrictEqual(record);
  expect(compact(record)).toStrictEqual(record);
});
