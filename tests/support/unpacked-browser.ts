import { existsSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { launchBrowser } from './browser.ts';

/** Where the browser that `npm ci` brings, packed, is unpacked at its first start. */
const UNPACKED = join(tmpdir(), 'chromium');

/**
 * Starts the browser once before any test does, so that it is unpacked whole: of two tests that start it at the same moment
 * on a fresh machine, the second would find half of it. A half that a run left behind when it was stopped goes.
 */
export async function setup(project: TestProject): Promise<void> {
  if (!project.vitest.projects.some(({ name }) => name === 'browser')) return;
  const start = async () => (await launchBrowser()).close();
  await start().catch(async (error: unknown) => {
    // Only what was unpacked here may go, never a browser that somebody named.
    if (process.env['CHROMIUM_PATH'] || !existsSync(UNPACKED)) throw error;
    rmSync(UNPACKED);
    await start();
  });
}
