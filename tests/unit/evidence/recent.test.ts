import { expect, test, vi } from 'vitest';
import { Recent } from '../../../src/evidence/recent.ts';

test('what was worked out of a thing is not worked out again', () => {
  const recent = new Recent<object, number>(10);
  const thing = {};
  const workOut = vi.fn(() => 7);
  expect([recent.of(thing, workOut), recent.of(thing, workOut)]).toEqual([7, 7]);
  expect(workOut).toHaveBeenCalledTimes(1);
});

test('things that look alike are each worked out', () => {
  const recent = new Recent<object, number>(10);
  expect([recent.of({}, () => 1), recent.of({}, () => 2)]).toEqual([1, 2]);
});

test('with one more than it keeps, it has forgotten those before, and works them out anew', () => {
  const recent = new Recent<object, number>(3);
  const things = [{}, {}, {}, {}];
  const workOut = vi.fn(() => 1);
  for (const thing of things.slice(0, 3)) recent.of(thing, workOut);
  for (const thing of things.slice(0, 3)) recent.of(thing, workOut);
  expect(workOut).toHaveBeenCalledTimes(3);
  recent.of(things[3] ?? {}, workOut);
  recent.of(things[0] ?? {}, workOut);
  expect(workOut).toHaveBeenCalledTimes(5);
});

test('what could not be worked out is tried again', () => {
  const recent = new Recent<object, number>(3);
  const thing = {};
  const failing = () => {
    throw new Error('not today');
  };
  expect(() => recent.of(thing, failing)).toThrow('not today');
  expect(recent.of(thing, () => 2)).toBe(2);
});
