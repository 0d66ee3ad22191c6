import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { dropLedger, readLedger, writeLedger } from '../../../src/kept/ledger.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const noted = { key: 'key', pages: { 'index.html': 'sum' } };

function project() {
  const root = temporaryFolder();
  const site = join(root, 'dist');
  const list = join(site, 'offline-files/list.json');
  mkdirSync(join(site, 'offline-files'), { recursive: true });
  writeFileSync(list, '{"version":"one"}');
  writeLedger(root, site, noted);
  return { root, site, list };
}

test('a build finds what the one before has noted, and nothing half-written beside it', () => {
  const { root, site } = project();
  expect(readLedger(root, site, 'key')).toMatchObject(noted);
  expect(readdirSync(join(root, '.astro'))).toEqual(['kept.json']);
});

test('with other programs, or as another site, nothing is kept', () => {
  const { root, site } = project();
  expect(readLedger(root, site, 'another')).toBeUndefined();
});

test('nothing is kept of a site that was built since, or that is gone', () => {
  const { root, site, list } = project();
  writeFileSync(list, '{"version":"two"}');
  expect(readLedger(root, site, 'key')).toBeUndefined();
  expect(readLedger(root, join(root, 'nowhere'), 'key')).toBeUndefined();
});

test.each(['', '{', 'null', '[]', '{"key":"key"}'])('a ledger that holds %j is none', (text) => {
  const { root, site } = project();
  writeFileSync(join(root, '.astro/kept.json'), text);
  expect(readLedger(root, site, 'key')).toBeUndefined();
});

test('after it was dropped there is none, and dropping it again does no harm', () => {
  const { root, site } = project();
  dropLedger(root);
  dropLedger(root);
  expect(readLedger(root, site, 'key')).toBeUndefined();
  expect(existsSync(join(root, '.astro/kept.json'))).toBe(false);
});
