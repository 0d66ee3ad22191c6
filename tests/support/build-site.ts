import { spawn } from 'node:child_process';
import { plainEnvironment } from './plain-environment.ts';

/**
 * Builds the site into its folder `dist` with the project's own command, and gives what it printed.
 * Rejects with that where the build fails.
 */
export function buildSite({
  cwd = process.cwd(),
  env = {},
}: { cwd?: string; env?: Record<string, string> } = {}): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['scripts/astro.ts', 'build'], {
      cwd,
      env: { ...plainEnvironment(), NODE_ENV: 'production', ...env },
    });
    let printed = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (printed += String(text)));
    child.on('error', reject);
    child.on('close', (code) => (code === 0 ? resolve(printed) : reject(new Error(printed))));
  });
}
