import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { serve } from '../../scripts/support/serve.ts';
import { buildSite } from './build-site.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built site is served, ending in a slash. */
    site: string;
  }
}

const LOOK_AT_THE_SITE = new Set(['site', 'browser']);

/** Builds and serves the site for the tests that look at it; the others start at once. */
export async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  if (!project.vitest.projects.some(({ name }) => LOOK_AT_THE_SITE.has(name))) return undefined;
  console.log('Building the site for the tests…');
  await buildSite();
  const { address, close } = await serve(join(process.cwd(), 'dist'));
  project.provide('site', address);
  return close;
}
