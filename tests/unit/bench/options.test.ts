import { expect, test } from 'vitest';
import { readOptions } from '../../../scripts/bench/options.ts';

test('without a word, three sizes are measured three times, in a browser and after an edit too', () => {
  expect(readOptions([])).toMatchObject({
    sizes: [26, 100, 1000],
    repeats: 3,
    browser: true,
    parts: true,
  });
});

test('the largest size is measured only where it is asked for', () => {
  expect(readOptions(['--full']).sizes).toEqual([26, 100, 1000, 10_000]);
});

test('sizes are measured once each, smallest first', () => {
  expect(
    readOptions(['--sizes', '100,26,100', '--repeats', '1', '--skip-browser', '--builds-only']),
  ).toMatchObject({
    sizes: [26, 100],
    repeats: 1,
    browser: false,
    parts: false,
  });
});

test.each([
  [['--sizes', '26,many'], '--sizes 26,100'],
  [['--sizes', '0'], '--sizes 26,100'],
  [['--repeats', '0'], '--repeats 3'],
  [['--seed', 'x'], '--seed 1'],
  [['--fast'], '--fast'],
])('%j is answered with how to write it', (words, hint) => {
  expect(() => readOptions(words)).toThrow(hint);
});
