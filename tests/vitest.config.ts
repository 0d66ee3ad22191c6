import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));
const project = (name: string, options: object = {}) => ({
  // No test leaves anything behind for the next, so files share one world: reading every module anew for each of
  // them took two thirds of the time.
  test: { name, root, isolate: false, include: [`tests/${name}/**/*.test.ts`], ...options },
});

export default defineConfig({
  root,
  test: {
    // What programs are compiled to is kept for the next, and each site is built once for all tests that look at it.
    globalSetup: [
      'tests/support/compiled-once.ts',
      'tests/support/unpacked-browser.ts',
      'tests/support/made-sites.ts',
      'tests/support/built-site.ts',
    ],
    projects: [
      // Some read the whole library, or start programs, which takes a while on a busy machine.
      project('unit', { testTimeout: 90_000 }),
      project('content', { testTimeout: 90_000 }),
      project('site', { testTimeout: 180_000, hookTimeout: 180_000 }),
      // A machine that is shared may give us a third of itself for a while.
      project('browser', { testTimeout: 180_000, hookTimeout: 180_000 }),
    ],
    maxWorkers: 2,
    reporters: ['default', ['json', { outputFile: 'node_modules/.cache/test-counts.json' }]],
  },
});
