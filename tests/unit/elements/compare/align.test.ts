import { describe, expect, test } from 'vitest';
import { align, likenessOf } from '../../../../src/elements/compare/align.ts';
import type { Cell, Compared } from '../../../../src/elements/compare/compared.ts';

const says = (text: string): Cell => ({ text, state: 'value' });
const unread: Cell = { text: 'Not established', state: 'not-established' };
const unreported: Cell = { text: 'Not reported', state: 'not-reported' };
const outside: Cell = { text: 'Does not apply', state: 'does-not-apply' };

describe('how entries compare on one fact', () => {
  test('they differ where two are known to differ, whatever else is unknown', () => {
    expect(likenessOf([says('Home'), says('School')])).toBe('differs');
    expect(likenessOf([says('Home'), unread, says('School')])).toBe('differs');
  });

  test('they are the same only where all are known to be', () => {
    expect(likenessOf([says('Home'), says('Home')])).toBe('same');
    expect(likenessOf([says('Home'), unread])).toBe('not-known');
    expect(likenessOf([says('Home'), says('Home'), unreported])).toBe('not-known');
  });

  test('two facts that nobody knows are not called the same', () => {
    expect(likenessOf([unread, unread])).toBe('not-known');
    expect(likenessOf([unread, unreported])).toBe('not-known');
  });

  test('a fact that does not apply to one is no difference between the others', () => {
    expect(likenessOf([says('None'), says('None'), outside])).toBe('not-for-all');
    expect(likenessOf([outside, outside])).toBe('same');
    expect(likenessOf([outside, unread])).toBe('not-known');
  });
});

describe('laying entries side by side', () => {
  const entry = (id: string, rows: Record<string, Cell>): Compared => ({
    id,
    title: id,
    version: 'v1',
    licence: { name: 'CC BY', address: 'https://example.org/' },
    rows: Object.entries(rows).map(([key, cell]) => ({
      key,
      group: `group of ${key}`,
      heading: `heading of ${key}`,
      ...cell,
    })),
  });

  test('puts the cells of a row in the order of the entries', () => {
    const [row] = align([entry('b', { age: says('5') }), entry('a', { age: says('6') })]);
    expect(row).toMatchObject({
      key: 'age',
      group: 'group of age',
      heading: 'heading of age',
      likeness: 'differs',
    });
    expect(row?.cells.map(({ text }) => text)).toEqual(['5', '6']);
  });

  test('rows answer to their key, not to their place', () => {
    const rows = align([
      entry('a', { age: says('5'), cost: says('£1') }),
      entry('b', { cost: says('£1'), age: says('5') }),
    ]);
    expect(rows.map(({ key, likeness }) => [key, likeness])).toEqual([
      ['age', 'same'],
      ['cost', 'same'],
    ]);
  });

  test('a row that one entry lacks is not known for it, and is never left blank', () => {
    const rows = align([entry('a', { age: says('5') }), entry('b', {})]);
    expect(rows[0]?.likeness).toBe('not-known');
    expect(rows[0]?.cells[1]).toEqual({ text: 'Not in this version of the data', state: 'not-established' });
  });

  test('a row is alike only where its words and its kinds of knowing are', () => {
    const alike = (one: Cell, other: Cell) =>
      align([entry('a', { x: one }), entry('b', { x: other })])[0]?.alike;
    expect(alike(says('None'), says('None'))).toBe(true);
    expect(alike(unread, unread)).toBe(true);
    expect(alike(unread, unreported)).toBe(false);
    expect(alike(says('Not reported'), unreported)).toBe(false);
  });
});
