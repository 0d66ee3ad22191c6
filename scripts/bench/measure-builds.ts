import { appendFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Measured } from './figures.ts';
import { filesBelow } from './output.ts';
import { runMeasured, type Run } from './run-measured.ts';

/** Where the two sites of one size lie. */
export interface Sites {
  library: string;
  bare: string;
}

/** Notes a figure of one run, beside those of the runs before. */
export type Note = (stack: Measured['stack'], name: string, unit: Measured['unit'], value: number) => void;

const INDEX_ALONE = fileURLToPath(new URL('index-alone.ts', import.meta.url));
/** The very command of `npm run build`. */
const BUILD = ['scripts/astro.ts', 'build'];
const BARE_BUILD = ['node_modules/astro/bin/astro.mjs', 'build'];
const PAGEFIND = ['node_modules/pagefind/lib/runner/bin.cjs', '--site', 'dist'];
/** What a build keeps for the next one. */
const KEPT = ['dist', '.astro', 'node_modules/.astro', 'node_modules/.cache', 'node_modules/.vite'];

/**
 * Checks and builds both sites once from nothing, then once more after one edit, one site right after the other so that
 * both meet the same machine. The built sites stay.
 * @param parts whether the check and the index are measured alone too, and the build after one edit
 */
export async function measureBuilds(
  { library, bare }: Sites,
  parts: boolean,
  note: Note,
  say: (step: string) => void,
): Promise<void> {
  const run = async (stack: Measured['stack'], name: string, cwd: string, ...words: string[]) => {
    say(`${stack}, ${name}`);
    const took = await runMeasured(process.execPath, words, cwd);
    noteRun(note, stack, name, took);
    return took;
  };
  forget(library);
  forget(bare);
  if (parts) await run('library', 'check', library, 'scripts/check.ts');
  // Building the library checks and indexes it too.
  await run('library', 'build', library, ...BUILD);
  const built = await run('bare', 'build without index', bare, ...BARE_BUILD);
  const indexed = await run('bare', 'index', bare, ...PAGEFIND);
  noteRun(note, 'bare', 'build', together(built, indexed));
  noteOutput(note, 'library', library);
  noteOutput(note, 'bare', bare);
  if (!parts) return;

  await run('library', 'index', library, INDEX_ALONE);
  editOne(join(library, 'content/interventions'));
  editOne(join(bare, 'content'));
  await run('library', 'rebuild after one edit', library, ...BUILD);
  say('bare, rebuild after one edit');
  const again = await runMeasured(process.execPath, BARE_BUILD, bare);
  const indexedAgain = await runMeasured(process.execPath, PAGEFIND, bare);
  noteRun(note, 'bare', 'rebuild after one edit', together(again, indexedAgain));
}

function noteRun(note: Note, stack: Measured['stack'], name: string, { seconds, cpu, memory }: Run): void {
  note(stack, `${name}: time`, 's', seconds);
  note(stack, `${name}: CPU`, 's', cpu);
  note(stack, `${name}: peak memory`, 'bytes', memory);
}

function noteOutput(note: Note, stack: Measured['stack'], site: string): void {
  const files = filesBelow(join(site, 'dist'));
  note(
    stack,
    'output: size',
    'bytes',
    files.reduce((sum, { size }) => sum + size, 0),
  );
  note(stack, 'output: files', 'count', files.length);
  note(stack, 'output: pages', 'count', files.filter(({ path }) => path.endsWith('.html')).length);
}

/** One after the other: times add up, memory does not. */
const together = (one: Run, other: Run): Run => ({
  seconds: one.seconds + other.seconds,
  cpu: one.cpu + other.cpu,
  memory: Math.max(one.memory, other.memory),
});

const forget = (site: string) =>
  KEPT.forEach((path) => rmSync(join(site, path), { recursive: true, force: true }));

/** Adds a sentence to the first entry, as an editor would. */
function editOne(folder: string): void {
  const [first] = readdirSync(folder).sort();
  if (first !== undefined) appendFileSync(join(folder, first), '\nOne more sentence was added here.\n');
}
