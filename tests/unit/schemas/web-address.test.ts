import { expect, test } from 'vitest';
import { webAddress } from '../../../src/schemas/fields.ts';
import { faults } from '../../support/example-records.ts';

test.each([
  'https://example.org',
  'https://www.example.org/a/page.html?x=1&y=2#part',
  'https://example.org:8443/',
  'https://EXAMPLE.org/Page',
  'https://example.org/caf%C3%A9',
  'https://example.org/user@place',
])('%s is accepted', (address) => {
  expect(faults(webAddress(), address)).toEqual([]);
});

test.each([
  ['not secure', 'http://example.org/'],
  ['no scheme', 'www.example.org'],
  ['no scheme of its own', '//example.org/'],
  ['a program', 'javascript:alert(1)'],
  ['a program after a line', 'https://example.org/\njavascript:alert(1)'],
  ['data', 'data:text/html,hello'],
  ['a file', 'file:///etc/passwd'],
  ['e-mail', 'mailto:someone@example.org'],
  ['a user name', 'https://someone@example.org/'],
  ['a user name and password', 'https://someone:secret@example.org/'],
  ['a host that pretends', 'https://example.org@evil.example/'],
  ['letters that look alike', 'https://еxample.org/'],
  ['letters in disguise', 'https://xn--caf-dma.example.org/'],
  ['letters with accents', 'https://café.example.org/'],
  ['this machine', 'https://localhost/'],
  ['this machine by number', 'https://127.0.0.1/'],
  ['this machine by its other number', 'https://[::1]/'],
  ['this machine by one number', 'https://2130706433/'],
  ['the office network', 'https://192.168.0.1/'],
  ['a printer', 'https://printer.local/'],
  ['a name without a dot', 'https://intranet/'],
  ['a server inside a cloud', 'https://metadata.google.internal/'],
  ['a backslash', 'https://example.org\\@evil.example/'],
  ['a space', 'https://example.org/a page'],
  ['an angle bracket', 'https://example.org/<script>'],
  ['a quotation mark', 'https://example.org/"onclick'],
  ['no host', 'https:///path'],
  ['a host that ends in a dot', 'https://example.org./'],
  ['too long', `https://example.org/${'a'.repeat(600)}`],
  ['nothing', ''],
])('%s is refused: %s', (_, address) => {
  expect(faults(webAddress(), address)).not.toEqual([]);
});
