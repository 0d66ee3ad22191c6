/**
 * `npm run bench`: what the library costs to check, build and read at several sizes, beside the plainest site that shows
 * the same texts. `--sizes 26,100`, `--full` for 10,000 entries too, `--repeats 3`, `--skip-browser`, `--builds-only`,
 * `--seed 1`, `--out folder`.
 */
import { cpus } from 'node:os';
import { join } from 'node:path';
import type { Measured } from './bench/figures.ts';
import { keepFigures, lastFigures } from './bench/last-figures.ts';
import { measureSize } from './bench/measure-size.ts';
import { readOptions, type Options } from './bench/options.ts';
import { reportText, type Unfinished } from './bench/table.ts';
import { fail } from './support/fail.ts';

const options = given();
const begun = performance.now();
const last = lastFigures(options.out);
const measured: Measured[] = [];
const unfinished: Unfinished[] = [];

for (const entries of options.sizes) {
  try {
    await measureSize(entries, options, measured, say);
  } catch (error) {
    // What was measured before is not thrown away for it: a large library may take more memory than there is.
    unfinished.push({ entries, why: (error as Error).message });
    say(`${entries}: not finished. ${(error as Error).message}`);
    process.exitCode = 1;
  }
  keepFigures(options.out, report(), measured);
}
console.log(report());
console.log(`Kept in ${join(options.out, 'report.md')}`);

function given(): Options {
  try {
    return readOptions(process.argv.slice(2));
  } catch (error) {
    return fail((error as Error).message);
  }
}

function report(): string {
  return `# What the library costs\n\n${circumstances(options)}\n\n${reportText(measured, last, unfinished)}`;
}

/** Progress goes to the error stream, so that the report alone can be sent to a file. */
function say(step: string): void {
  const seconds = Math.round((performance.now() - begun) / 1000);
  console.error(`${String(seconds).padStart(6)} s  ${step}`);
}

function circumstances({ repeats, seed }: Options): string {
  const machine = `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown processor'}, Node ${process.version}`;
  return `Medians of ${repeats} (lowest to highest in brackets), seed ${seed}. ${machine}. CPU is the work of all processes together; other work on the same machine lengthens the times most, and CPU somewhat. Memory that two processes share counts twice. The ratio is the library over the bare stack, run by run.`;
}
