import { expect, inject, test } from 'vitest';
import { WORKER_POLICY } from '../../src/offline/names.ts';
import { policyHeader, policyMeta, securityPolicy } from '../../src/security-policy.ts';
import { builtPages, faultsOf } from '../support/built-pages.ts';
import { attribute, elements, only } from '../support/html.ts';

const site = inject('site');

test('every page carries the policy, before anything it governs', () => {
  const faults = faultsOf(builtPages(), ({ document }) => {
    const inHead = elements(only(document, { tag: 'head' }));
    const policies = inHead.filter(
      (element) => attribute(element, 'http-equiv') === 'Content-Security-Policy',
    );
    const governed = inHead.findIndex(({ tagName }) => ['link', 'script', 'style'].includes(tagName));
    const [policy] = policies;
    if (policy === undefined || policies.length > 1) return [`${policies.length} policies`];
    if (inHead.indexOf(policy) > governed) return ['the policy comes after a file it should govern'];
    const content = attribute(policy, 'content');
    return content === policyMeta ? [] : [`policy ${content}`];
  });
  expect(faults).toEqual([]);
});

test.each(['', 'interventions/', 'no-such-page/', 'data/studies.json', 'pagefind/start.json'])(
  'the server sends the policy with /%s',
  async (path) => {
    const response = await fetch(`${site}${path}`);
    expect(response.headers.get('content-security-policy')).toBe(policyHeader);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  },
);

test('the policy allows nothing inline, no other site, and no code or page made from text', () => {
  const allowed = Object.entries(securityPolicy).flatMap(([name, value]) =>
    value.split(' ').map((source) => `${name} ${source}`),
  );
  const own = /^[\w-]+ '(none|self)'$/;
  expect(allowed.filter((line) => !own.test(line))).toEqual([
    "require-trusted-types-for 'script'",
    // It makes the address of the worker of an offline copy and no other: a unit test holds that.
    'trusted-types offline-copy',
  ]);
  expect(securityPolicy['default-src']).toBe("'none'");
  expect(securityPolicy['trusted-types']).toBe(WORKER_POLICY);
});
