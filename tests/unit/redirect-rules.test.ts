import { expect, test } from 'vitest';
import { redirectRules } from '../../src/integrations/redirects-file.ts';

test('the rules for hosts name both addresses with the folder the site is published under', () => {
  expect(redirectRules([{ from: 'old', to: 'new', kind: 'study' }], '/library')).toBe(
    '/library/studies/old/* /library/studies/new/:splat 301\n',
  );
});

test('without a redirect there is no rule', () => {
  expect(redirectRules([], '')).toBe('');
});
