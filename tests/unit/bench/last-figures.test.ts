import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Measured } from '../../../scripts/bench/figures.ts';
import { keepFigures, lastFigures } from '../../../scripts/bench/last-figures.ts';

let folder = '';
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'figures-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const figure = (entries: number, value: number): Measured => ({
  entries,
  stack: 'library',
  name: 'build: CPU',
  unit: 's',
  values: [value],
});

test('figures are kept beside the report, those of other sizes with them', () => {
  keepFigures(folder, 'first', [figure(26, 10), figure(100, 40)]);
  const report = keepFigures(folder, 'second', [figure(26, 11)]);
  expect(readFileSync(report, 'utf8')).toBe('second');
  expect(lastFigures(folder)).toEqual(expect.arrayContaining([figure(100, 40), figure(26, 11)]));
  expect(lastFigures(folder)).toHaveLength(2);
});

test('where nothing was measured before, or its file is damaged, there is nothing to compare with', () => {
  expect(lastFigures(join(folder, 'none'))).toEqual([]);
  writeFileSync(join(folder, 'last.json'), '[{"entr');
  expect(lastFigures(folder)).toEqual([]);
});
