import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchBrowser } from '../support/launch-browser.ts';
import type { Measured } from './figures.ts';
import { makeBare } from './make-bare.ts';
import { makeLibrary } from './make-library.ts';
import { measureBuilds, type Note, type Sites } from './measure-builds.ts';
import { measureOnPhone, weighPages } from './measure-pages.ts';
import type { Options } from './options.ts';

/**
 * Makes a library of one size and the bare site with its texts, and measures both as often as asked for. Rejects where a
 * build fails. What it made is taken away, however it ends.
 * @param measured where figures are added, one by one
 */
export async function measureSize(
  entries: number,
  { repeats, seed, browser, parts }: Omit<Options, 'sizes'>,
  measured: Measured[],
  say: (step: string) => void,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'evidence-library-bench-'));
  const remove = removeAtExit(folder);
  const sites = { library: join(folder, 'library'), bare: join(folder, 'bare') };
  const note = noteFor(entries, measured);
  const each = (run: number) => (step: string) => say(`${entries}, run ${run} of ${repeats}: ${step}`);
  try {
    say(`${entries}: making the library`);
    makeLibrary(sites.library, { entries, seed });
    makeBare(sites.bare, sites.library);
    for (let run = 1; run <= repeats; run += 1) await measureBuilds(sites, parts, note, each(run));
    weighPages(sites, note);
    if (browser) for (let run = 1; run <= repeats; run += 1) await measureInBrowser(sites, note, each(run));
  } finally {
    remove();
  }
}

async function measureInBrowser(sites: Sites, note: Note, say: (step: string) => void): Promise<void> {
  const browser = await launchBrowser();
  try {
    await measureOnPhone(sites, browser, note, say);
  } finally {
    await browser.close();
  }
}

/** Adds a value to those of earlier runs of the same thing. */
const noteFor =
  (entries: number, measured: Measured[]): Note =>
  (stack, name, unit, value) => {
    const known = measured.find((one) => one.entries === entries && one.stack === stack && one.name === name);
    if (known) known.values.push(value);
    else measured.push({ entries, stack, name, unit, values: [value] });
  };

/** Takes a folder away when asked, or when the program is stopped: it may hold gigabytes. */
function removeAtExit(folder: string): () => void {
  const remove = () => rmSync(folder, { recursive: true, force: true });
  const stop = () => process.exit(130);
  process.on('exit', remove);
  process.once('SIGINT', stop).once('SIGTERM', stop);
  return () => {
    process.off('exit', remove).off('SIGINT', stop).off('SIGTERM', stop);
    remove();
  };
}
