import { expect, test, vi } from 'vitest';
import { buildWide, oncePagesAreMade, pagesAreMade } from '../../src/build-wide.ts';

test('a thing is made once, and each of its name is the same', () => {
  const make = vi.fn(() => ({ count: 0 }));
  buildWide('TestOfBuildWide', make).count = 3;
  expect(buildWide('TestOfBuildWide', make)).toEqual({ count: 3 });
  expect(make).toHaveBeenCalledTimes(1);
});

test('what is to be done once every page is made is done then, and once', () => {
  const done: string[] = [];
  oncePagesAreMade(() => done.push('library'));
  oncePagesAreMade(() => done.push('data'));
  expect(done).toEqual([]);
  pagesAreMade();
  pagesAreMade();
  expect(done).toEqual(['library', 'data']);
});
