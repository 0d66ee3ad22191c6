import { expect, test } from 'vitest';
import { inspectBody } from '../../../src/markdown/body-faults.ts';
import { parseBody } from '../../../src/markdown/parse.ts';

const faultsIn = (body: string) => inspectBody(parseBody(body)).faults;

test.each([
  'https://example.org',
  'https://www.example.org:8443/a?b#c',
  'https://Example.org/Page',
  '/glossary/',
  '/',
  '#what-it-costs',
  'https://example.org/user@place',
])('a link to %s is accepted', (address) => {
  expect(faultsIn(`[words](${address})`)).toEqual([]);
});

const refused = [
  'javascript:alert`1`',
  'JavaScript:alert`1`',
  '&#106;avascript:alert`1`',
  'java\\script:x',
  'data:text/html,hello',
  'vbscript:x',
  'file:///etc/passwd',
  'blob:https://example.org/1',
  'http://example.org/',
  'ftp://example.org/',
  'mailto:someone@example.org',
  '//example.org/',
  '/\\example.org/',
  '../pause/',
  'pause',
  '',
  'https://someone:secret@example.org/',
  'https://example.org@evil.example/',
  'https://example.org:80@evil.example/',
  'https://localhost/',
  'https://127.0.0.1/',
  'https://192.168.0.1/',
  'https://printer.local/',
  'https://metadata.google.internal/',
  'https://еxample.org/',
  'https://',
];

test.each(refused)('a link to %s is refused', (address) => {
  expect(faultsIn(`[words](<${address}>)`)).toMatchObject([{ kind: 'address', line: 1 }]);
});

test.each(refused.filter((address) => address !== ''))('a definition of %s is refused', (address) => {
  expect(faultsIn(`[words][a]\n\n[a]: <${address}>`)).toMatchObject([{ kind: 'address', line: 3 }]);
});

test.each(['someone@example.org', 'www.example.org', 'http://example.org'])(
  '%s becomes a link by itself, and is refused',
  (text) => {
    expect(faultsIn(`Write to ${text} for more.`)).toMatchObject([{ kind: 'address', line: 1 }]);
  },
);
