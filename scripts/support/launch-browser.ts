import chromium from '@sparticuz/chromium';
import { existsSync } from 'node:fs';
import { chromium as playwright, type Browser } from 'playwright-core';

const SYSTEM_BROWSERS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** Chromium must not look for anything beyond this machine. */
const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Starts a headless Chromium: the one named by `CHROMIUM_PATH`, else the one `npm ci` installs (Linux, 64-bit
 * Intel), else one of the system's. Throws with instructions where there is none.
 */
export async function launchBrowser(): Promise<Browser> {
  const path = await browserPath();
  const bundled = process.platform === 'linux' && process.arch === 'x64' && !process.env['CHROMIUM_PATH'];
  // The bundled browser's own switches suit a server; single-process mode is too frail for many pages.
  const own = bundled
    ? chromium.args.filter((word) => !/^--(single-process|headless|no-zygote)/.test(word))
    : [];
  return playwright.launch({ executablePath: path, args: [...own, ...QUIET], headless: true });
}

async function browserPath(): Promise<string> {
  const named = process.env['CHROMIUM_PATH'];
  if (named) return named;
  if (process.platform === 'linux' && process.arch === 'x64') return chromium.executablePath();
  const found = SYSTEM_BROWSERS.find((path) => existsSync(path));
  if (found) return found;
  throw new Error(
    'This needs Chrome or Chromium. Install one, then name its program: CHROMIUM_PATH=/path/to/chrome',
  );
}
