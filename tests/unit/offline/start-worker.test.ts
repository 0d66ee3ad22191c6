import { afterEach, expect, test, vi } from 'vitest';
import { startWorker } from '../../../src/elements/offline-copy/start-worker.ts';

afterEach(() => vi.unstubAllGlobals());

test('the policy of Trusted Types makes the worker’s address and nothing else', async () => {
  let make: ((address: string) => string) | undefined;
  const createPolicy = vi.fn((name: string, rules: { createScriptURL: (address: string) => string }) => {
    make = rules.createScriptURL;
    return { createScriptURL: (address: string) => `trusted by ${name}: ${rules.createScriptURL(address)}` };
  });
  const register = vi.fn(() => Promise.resolve());
  vi.stubGlobal('trustedTypes', { createPolicy });
  vi.stubGlobal('navigator', { serviceWorker: { register, ready: Promise.resolve() } });
  await startWorker('/library/');
  await startWorker('/library/');
  expect(register.mock.calls).toEqual(
    Array(2).fill(['trusted by offline-copy: /library/offline.js', { scope: '/library/' }]),
  );
  expect(createPolicy).toHaveBeenCalledTimes(1);
  for (const other of ['/offline.js', '/library/offline.js?other', '//example.org/library/offline.js', ''])
    expect(() => make?.(other)).toThrow('is not the worker');
});

test.each([
  ['refused', new DOMException('no', 'SecurityError')],
  ['unreachable', new TypeError('no')],
])('a worker that is %s is told of by that name', async (fault, error) => {
  vi.stubGlobal('navigator', { serviceWorker: { register: () => Promise.reject(error) } });
  await expect(startWorker('/')).rejects.toMatchObject({ fault });
});
