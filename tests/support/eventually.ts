import { expect } from 'vitest';

/** Expects something of a page that may take a while to become so: asks until it is, for as long as a slow machine needs. */
export const eventually = <Value>(ask: () => Value | Promise<Value>) =>
  expect.poll(ask, { timeout: 45_000, interval: 50 });
