/** Runs Astro's own command line without its telemetry, on every system alike: `node scripts/astro.ts build`. */
import { spawn } from 'node:child_process';
import { totalmem } from 'node:os';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { dropLedger } from '../src/kept/ledger.ts';
import { dropReadings } from '../src/kept/readings.ts';
import { buildAside } from './build/build.ts';
import { PLACES } from './build/places.ts';

const program = fileURLToPath(new URL('../node_modules/astro/bin/astro.mjs', import.meta.url));
const endWithParent = new URL('./build/end-with-parent.ts', import.meta.url).href;
const words = process.argv.slice(2);

/**
 * Most of what a build makes is of use for a moment only. With room for it the collector of garbage has an eighth less to do,
 * at 300 entries. The size is in MB.
 */
const ROOM = '--max-semi-space-size=32';

/**
 * What is written to a file lies outside the heap for a moment. V8 goes through the whole heap for each 64 MB of it, however
 * large the heap is; counted as part of the heap it is cleared away with the rest. A tenth less work at 1,000 entries, and
 * the more the larger a library is.
 */
const OUTSIDE = '--external-memory-accounted-in-global-limit';

/**
 * V8 lets a heap grow to several times what is in use before it looks for garbage. To look at twice that costs little, since
 * a build keeps little of what it makes; and after the check, which does, the build gives the room back itself (see
 * give-memory-back.ts).
 */
const THRIFT = ['--heap-growing-percent=100', '--expose-gc'];

/**
 * What is larger than a megabyte goes back to the machine as soon as it is done with. By itself the GNU library of C keeps
 * room for it once some of it was freed, which came to 2 GB while the data files of 10,000 entries were written. Other
 * systems do not know the name.
 */
const RETURNED = { MALLOC_MMAP_THRESHOLD_: String(2 ** 20) };

/**
 * Node stops at 4 GB by itself, which a library of some thousands of entries goes beyond. It may take three quarters of
 * the memory that this machine, or the part of it that is ours, has. In MB.
 */
const MOST = `--max-old-space-size=${Math.floor((Math.min(totalmem(), process.constrainedMemory() || Infinity) * 0.75) / 2 ** 20)}`;

// Who names another folder wants it written there.
const aside = words[0] === 'build' && !words.some((word) => /^--(outDir|help)\b/.test(word));
process.exitCode = aside
  ? await buildAside((directory) => astro([...words, '--outDir', directory], before()))
  : ((await astro(words)) ?? 1);

/**
 * From where a build may take the pages that nothing has changed. With words of its own a build may come out otherwise, so
 * then none are taken; who forces a build wants all of them made anew.
 */
function before(): Record<string, string> {
  const [, ...others] = words;
  if (others.some((word) => word !== '--force')) return {};
  if (others.length > 0) {
    dropLedger('.');
    dropReadings('.');
  }
  return { LIBRARY_BUILT_BEFORE: resolve(PLACES.built) };
}

/**
 * Gives its exit code, or null where a signal ended it.
 * @param told what else its environment says
 */
function astro(given: readonly string[], told: Record<string, string> = {}): Promise<number | null> {
  const child = spawn(
    process.execPath,
    [ROOM, OUTSIDE, ...THRIFT, MOST, '--import', endWithParent, program, ...given],
    {
      stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
      env: { ...process.env, ...RETURNED, ASTRO_TELEMETRY_DISABLED: '1', ...told },
    },
  );
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => child.kill(signal));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
}
