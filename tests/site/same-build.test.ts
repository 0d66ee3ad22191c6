import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildDifferences } from '../../scripts/builds/compare-builds.ts';
import { copyWithHistory } from '../../scripts/builds/copy-with-history.ts';
import { buildSite } from '../support/build-site.ts';

const folder = mkdtempSync(join(tmpdir(), 'elsewhere-'));
const copy = join(folder, 'another name');

// A day ahead of most of the world, and a language with letters and an order of its own.
const ELSEWHERE = { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' };

beforeAll(async () => {
  copyWithHistory(process.cwd(), copy);
  await buildSite({ cwd: copy, env: ELSEWHERE });
}, 360_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('another folder, time zone and language, with nothing kept from before, build the very same files', () => {
  // The first few say enough: one slip is usually on every page.
  expect(buildDifferences('dist', join(copy, 'dist')).slice(0, 10)).toEqual([]);
});
