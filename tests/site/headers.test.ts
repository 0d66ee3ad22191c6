import { readFileSync } from 'node:fs';
import { expect, inject, test } from 'vitest';
import { headerRules, headersFor } from '../../scripts/support/header-rules.ts';
import { policyHeader } from '../../src/security-policy.ts';
import { builtPages, filesIn } from '../support/built-pages.ts';

const site = inject('site');
const text = readFileSync('dist/_headers', 'utf8');
const rules = headerRules(text);
/** Every file of the site at the address it is asked for. */
const addresses = filesIn('dist', '')
  .filter((file) => file.includes('.') && file !== '404.html')
  .map((file) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`);
/** Our own files beside Pagefind's, whose names say nothing of what is in them. */
const searchFiles = addresses.filter((address) =>
  /^\/pagefind\/((texts|lookup|words)\/.*|\w+\.(txt|json))$/.test(address),
);
const cacheOf = (address: string) => headersFor(rules, address).get('cache-control');
/** Files whose names change with what is in them. */
const hashed = /^\/(_astro|pagefind\/(fragment|index)|offline-files\/parts)\//;

test('every file is sent with the same headers for security', () => {
  const sent = new Set(
    [...addresses, '/no-such-page/'].map((address) => {
      const { 'cache-control': _, ...headers } = Object.fromEntries(headersFor(rules, address));
      return JSON.stringify(headers);
    }),
  );
  expect([...sent].map((headers) => JSON.parse(headers))).toEqual([
    {
      'content-security-policy': policyHeader,
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'permissions-policy': expect.stringMatching(/^([a-z-]+=\(\)(, |$))+$/),
      'referrer-policy': 'strict-origin-when-cross-origin',
      'strict-transport-security': 'max-age=31536000',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
    },
  ]);
});

test('only files whose names change with what is in them are kept without asking', () => {
  const kept = addresses.filter((address) => hashed.test(address));
  expect(kept.length).toBeGreaterThan(20);
  expect(new Set(kept.map(cacheOf))).toEqual(new Set(['public, max-age=31536000, immutable']));
  const others = addresses.filter((address) => !hashed.test(address));
  // Hosts ask about a file without a rule each time, too.
  expect(new Set(others.map(cacheOf))).toEqual(new Set(['no-cache', undefined]));
});

test('a browser asks each time whether a page, or what names the parts of the search, is still the same', () => {
  const pages = builtPages()
    .map(({ path }) => path)
    .filter((path) => path !== '/404.html');
  const asked = [
    ...pages,
    '/feed.xml',
    '/offline.js',
    '/offline-files/list.json',
    '/site.webmanifest',
    '/pagefind/pagefind-entry.json',
    '/pagefind/pagefind.js',
    ...searchFiles,
  ];
  expect(searchFiles.length).toBeGreaterThan(5);
  expect(asked.filter((address) => cacheOf(address) !== 'no-cache')).toEqual([]);
});

test('the file keeps to what hosts take: a hundred rules, and lines of two thousand characters', () => {
  expect(rules.length).toBeLessThanOrEqual(100);
  expect(text.split('\n').filter((line) => line.length > 2000)).toEqual([]);
});

test.each(['', 'interventions/', 'no-such-page/', 'data/studies.json', 'pagefind/start.json'])(
  'the local server sends just what the file says with /%s',
  async (path) => {
    const { headers } = await fetch(`${site}${path}`);
    const expected = headersFor(rules, `/${path}`);
    expect(expected.size).toBeGreaterThan(7);
    for (const [name, value] of expected) expect([name, headers.get(name)]).toEqual([name, value]);
  },
);
