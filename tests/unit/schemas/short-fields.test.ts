import { describe, expect, test } from 'vitest';
import {
  country,
  dayMonthOrYear,
  doi,
  id,
  isoDate,
  orNotEstablished,
  text,
} from '../../../src/schemas/fields.ts';
import { faults } from '../../support/example-records.ts';

describe('an id', () => {
  test.each(['price-2015-keep', 'a', '2015', 'a'.repeat(80)])('%s is accepted', (value) => {
    expect(faults(id(), value)).toEqual([]);
  });
  test.each(['', 'Price', 'a_b', 'a--b', '-a', 'a-', 'a b', 'a/b', '../a', 'é', 'a.yaml', 'a'.repeat(81)])(
    '"%s" is refused',
    (value) => {
      expect(faults(id(), value)).not.toEqual([]);
    },
  );
});

describe('a DOI', () => {
  test.each(['10.1007/s11121-007-0080-7', '10.1002/(SICI)1097-0258(19980815)17:15', '10.123456789/a'])(
    '%s is accepted',
    (value) => {
      expect(faults(doi(), value)).toEqual([]);
    },
  );
  test.each([
    'https://doi.org/10.1007/a',
    'doi:10.1007/a',
    '10.1007',
    '10.1007/',
    '10.12/a',
    '10.1007/a b',
    '10.1007/a"b',
    '11.1007/a',
  ])('%s is refused', (value) => {
    expect(faults(doi(), value)).not.toEqual([]);
  });
});

describe('a day, month or year', () => {
  test.each(['2024-02-29', '2024-02', '2018'])('%s is accepted', (value) => {
    expect(faults(dayMonthOrYear(), value)).toEqual([]);
  });
  test.each(['2023-02-29', '2024-13', '2024-00', '2024-1', '24', '2024-01-01T00:00:00Z', ' 2018', 2018])(
    '%j is refused, and told what to type',
    (value) => {
      expect(faults(dayMonthOrYear(), value)[0]).toContain(
        'in quotes, such as "2023-09-21", "2023-02" or "2018"',
      );
    },
  );
});

describe('a day', () => {
  test.each(['2024-02-29', '1999-12-31'])('%s is accepted', (value) => {
    expect(faults(isoDate(), value)).toEqual([]);
  });
  test.each([
    '2023-02-29',
    '2024-02-30',
    '2024-13-01',
    '2024-00-10',
    '2024-1-1',
    '2024-01',
    '2024',
    '01-02-2024',
    '2024-01-01T00:00:00Z',
    ' 2024-01-01',
  ])('"%s" is refused', (value) => {
    expect(faults(isoDate(), value)).not.toEqual([]);
  });
  test('a day that a program has already read is refused: it may have been rolled over', () => {
    expect(faults(isoDate(), new Date('2024-02-30'))).not.toEqual([]);
  });
});

describe('a country', () => {
  test.each(['GB', 'US', 'AU'])('%s is accepted', (value) => {
    expect(faults(country(), value)).toEqual([]);
  });
  test.each(['UK', 'gb', 'England', 'GBR', 'G', '', 'XQ', '1A', 'A1', '??', '  '])(
    '"%s" is refused',
    (value) => {
      expect(faults(country(), value)).not.toEqual([]);
    },
  );
});

test('not-established is a value of its own beside any field', () => {
  const field = orNotEstablished(text(5));
  expect(field.parse('not-established')).toBe('not-established');
  expect(field.parse('abc')).toBe('abc');
  expect(faults(field, 'abcdef')).not.toEqual([]);
  expect(faults(field, null)).not.toEqual([]);
});
