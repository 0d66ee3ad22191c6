import { describe, expect, test } from 'vitest';
import { headerRules, headersFor } from '../../scripts/support/header-rules.ts';

const rules = headerRules(`# Everything
/*
  X-One: 1
  X-Two: a; b 'c'

/kept/*
  # For a year
  X-Two: kept
/kept/not
  X-Three: 3
`);
const sent = (address: string) => Object.fromEntries(headersFor(rules, address));

describe('a file of headers', () => {
  test.each([
    ['/', { 'x-one': '1', 'x-two': "a; b 'c'" }],
    ['/kept/', { 'x-one': '1', 'x-two': "a; b 'c', kept" }],
    ['/kept', { 'x-one': '1', 'x-two': "a; b 'c'" }],
    ['/kept/not', { 'x-one': '1', 'x-two': "a; b 'c', kept", 'x-three': '3' }],
    ['/kept/not/', { 'x-one': '1', 'x-two': "a; b 'c', kept" }],
  ])('gives %s the headers of every rule that fits', (address, headers) => {
    expect(sent(address)).toEqual(headers);
  });

  test.each(['  X-One: 1', 'page\n  X-One: 1', '/*.js\n  X-One: 1', '/a\n  X-One', '/a b'])(
    'is refused where a host would refuse it, or pass over a line: %j',
    (text) => {
      expect(() => headerRules(text)).toThrow('_headers has a line');
    },
  );
});
