import { expect, test } from 'vitest';
import type { Measured } from '../../../scripts/bench/figures.ts';
import { figureText, reportText } from '../../../scripts/bench/table.ts';

const build = (entries: number, stack: Measured['stack'], ...values: number[]): Measured => ({
  entries,
  stack,
  name: 'build: CPU',
  unit: 's',
  values,
});

test('a figure gives the middle run with the lowest and highest beside it', () => {
  expect(figureText([12.34, 11, 15], 's')).toBe('12.3 s (11.0 to 15.0)');
  expect(figureText([12], 'ms')).toBe('12 ms');
  expect(figureText([1_234_567], 'bytes')).toBe('1.2 MB');
  expect(figureText([2_500_000_000], 'bytes')).toBe('2.50 GB');
  expect(figureText([812], 'bytes')).toBe('0.8 kB');
});

test('the library stands beside the bare stack, with the ratio of each run and the change since last time', () => {
  const report = reportText(
    [build(26, 'library', 20, 22, 30), build(26, 'bare', 10, 10, 12)],
    [build(26, 'library', 44), build(26, 'bare', 1)],
  );
  expect(report).toContain('## 26 entries');
  expect(report).toContain(
    '| build: CPU | 22.0 s (20.0 to 30.0) | 10.0 s (10.0 to 12.0) | 2.20 (2.00 to 2.50) times | −50% |',
  );
  expect(report).not.toContain('## Growth');
});

test('several sizes give the growth of both stacks, over all and between the two largest', () => {
  const report = reportText(
    [
      build(10, 'library', 10),
      build(100, 'library', 100),
      build(1000, 'library', 10_000),
      build(10, 'bare', 1),
      build(100, 'bare', 10),
    ],
    [],
  );
  expect(report).toContain('| build: CPU | 1.50 | 2.00 | 1.00 | 1.00 |');
});

test('a size that could not be measured to the end says why, beside what was measured', () => {
  const report = reportText(
    [build(26, 'library', 20)],
    [],
    [{ entries: 10_000, why: 'out of memory\nat 5 GB' }],
  );
  expect(report).toContain('## 26 entries');
  expect(report).toContain('## 10,000 entries: not finished\n\n> out of memory\n> at 5 GB');
});

test('nothing is called a multiple of nothing', () => {
  const report = reportText([build(26, 'library', 20, 20), build(26, 'bare', 10, 0)], []);
  expect(report).not.toContain('times');
});

test('what only the library has, such as its check, stands without a ratio', () => {
  const report = reportText([{ ...build(26, 'library', 3), name: 'check: CPU' }], []);
  expect(report).toContain('| check: CPU | 3.0 s |  |  |  |');
});
