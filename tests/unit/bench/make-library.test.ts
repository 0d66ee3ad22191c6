import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeContent } from '../../../scripts/bench/make-library.ts';
import { checkContent } from '../../../src/checks/check-content.ts';

const folder = mkdtempSync(join(tmpdir(), 'made-library-'));
const at = (name: string) => join(folder, name);
const read = (name: string, path: string) => readFileSync(join(at(name), path), 'utf8');
let checked: ReturnType<typeof checkContent> | undefined;
const files = (name: string) =>
  ['interventions', 'studies'].flatMap((kind) =>
    readdirSync(join(at(name), 'content', kind)).map((file) => `content/${kind}/${file}`),
  );

beforeAll(() => {
  makeContent(at('large'), { entries: 26, seed: 7 });
  makeContent(at('small'), { entries: 2, seed: 7 });
  makeContent(at('other'), { entries: 2, seed: 8 });
  checked = checkContent(at('large'), '2026-11-22');
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the check finds nothing wrong with a made-up library', () => {
  expect(checked?.problems).toEqual([]);
});

test('it has the entries asked for, with about seven studies each', () => {
  expect(readdirSync(join(at('large'), 'content/interventions'))).toHaveLength(26);
  const studies = readdirSync(join(at('large'), 'content/studies')).length / 26;
  expect(studies).toBeGreaterThan(5);
  expect(studies).toBeLessThan(9);
});

test('the same seed gives the same library, a smaller one being the beginning of a larger one', () => {
  for (const file of files('small')) expect(read('small', file), file).toBe(read('large', file));
});

test('another seed gives other programmes', () => {
  expect(files('other').filter((file) => existsSync(join(at('large'), file)))).toEqual([]);
});

test('it is as varied as a real one: levels, ages, care, costs and outcomes', () => {
  const interventions = checked?.content.interventions ?? [];
  const kinds = (of: (data: NonNullable<(typeof interventions)[number]['data']>) => unknown) =>
    new Set(interventions.flatMap(({ data }) => (data ? [JSON.stringify(of(data))] : []))).size;
  expect(kinds(({ history }) => history.at(-1)?.to)).toBeGreaterThan(3);
  expect(kinds(({ whoFor }) => whoFor.careStatus)).toBeGreaterThan(5);
  expect(kinds(({ whoFor }) => whoFor.childAge)).toBeGreaterThan(8);
  expect(kinds(({ outcomesIntended }) => outcomesIntended)).toBeGreaterThan(12);
  expect(kinds(({ cost }) => cost.unit === 'not-established')).toBe(2);
  expect(kinds(({ title }) => title)).toBe(26);
});

test('its common words are far more common than the rest, which are many', () => {
  const words = files('large').flatMap(
    (file) =>
      read('large', file)
        .toLowerCase()
        .match(/[a-z]{2,}/g) ?? [],
  );
  const counts = [...Map.groupBy(words, (word) => word).values()]
    .map((same) => same.length)
    .sort((a, b) => b - a);
  expect(counts.length).toBeGreaterThan(2000);
  // By Zipf's law the hundredth word is about a hundredth as common as the first.
  expect((counts[0] ?? 0) / (counts[99] ?? 1)).toBeGreaterThan(8);
});
