import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { filesBelow, pageWeight } from '../../../scripts/bench/output.ts';

const site = mkdtempSync(join(tmpdir(), 'weighed-'));
const sent = (text: string) => Math.min(text.length, brotliCompressSync(text).length);
const PAGE = `<link rel="stylesheet" href="/_astro/a.css"><link rel="canonical" href="/page/">
<script type="module" src="/_astro/a.js"></script><a href="/other/">other</a>`;
const FILES = {
  'page/index.html': PAGE,
  '_astro/a.css': 'p { color: red }'.repeat(40),
  '_astro/a.js': 'import { b } from "./b.js"; b();',
  '_astro/b.js': 'export const b = () => import("./c.js");',
  '_astro/c.js': 'only when it is asked for',
  'other/index.html': 'another page',
};

beforeAll(() => {
  for (const [path, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(site, path)), { recursive: true });
    writeFileSync(join(site, path), text);
  }
});
afterAll(() => rmSync(site, { recursive: true, force: true }));

test('a page weighs what its styles and scripts do, with what these import, and no page it leads to', () => {
  const { all, html, requests } = pageWeight(site, 'page/index.html');
  const fetched = (['_astro/a.css', '_astro/a.js', '_astro/b.js'] as const).map((path) => sent(FILES[path]));
  expect(requests).toBe(4);
  expect(html).toBe(PAGE.length);
  expect(all).toBe(brotliCompressSync(PAGE).length + fetched.reduce((sum, one) => sum + one, 0));
});

test('every file below a folder is listed with its size', () => {
  expect(filesBelow(site)).toHaveLength(Object.keys(FILES).length);
  expect(filesBelow(site)).toContainEqual({ path: '_astro/c.js', size: FILES['_astro/c.js'].length });
});
