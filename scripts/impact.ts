/**
 * `npm run impact -- --base <ref>`: what a change of the content does to readers, as Markdown. `--json` gives it as
 * data. Ends with 1 where the change may not go in: a problem of the check, or an address that would break.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { printable, printableJson } from '../src/checks/printable.ts';
import { impactOf } from '../src/impact/impact.ts';
import { impactMarkdown } from '../src/impact/markdown.ts';
import { readState } from '../src/impact/state.ts';
import { contentSide } from './support/content-side.ts';
import { fail } from './support/fail.ts';

const HELP = `What a change of the content does to readers: ratings, filters, addresses, dates, sources, reading age.

  npm run -s impact -- --base origin/main           the files as they are now, against a branch
  npm run -s impact -- --base HEAD~1 --head HEAD    one commit against the one before it

  --base <ref>       the content before the change: a branch, tag or commit
  --head <ref>       the content after it; without this, the files as they are now
  --base-dir <dir>   a folder that holds content/, in place of --base: needs no git
  --head-dir <dir>   the same in place of --head
  --out <file>       writes the report to a file too
  --json             gives the report as data
  --help             shows this

It ends with 1 where the content has problems, or an address that readers know would break.`;

const options = readOptions();
if (options.help) {
  console.log(HELP);
  process.exit(0);
}

const today = new Date().toISOString().slice(0, 10);
const base = contentSide('base', options.base, options['base-dir']);
const head = contentSide('head', options.head, options['head-dir']);
if (base === undefined) {
  fail('Say what to compare with, such as: npm run -s impact -- --base origin/main');
}

const impact = impactOf(readState(base, today), readState(head ?? process.cwd(), today), today);
const text = options.json ? `${printableJson(impact)}\n` : impactMarkdown(impact);
process.stdout.write(text);
if (options.out !== undefined) save(options.out, text);
process.exitCode = impact.passes ? 0 : 1;

function readOptions() {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean', default: false } as const;
  try {
    return parseArgs({
      options: {
        base: text,
        head: text,
        'base-dir': text,
        'head-dir': text,
        out: text,
        json: flag,
        help: flag,
      },
    }).values;
  } catch (error) {
    fail(`${printable((error as Error).message)}\n\n${HELP}`);
  }
}

function save(file: string, words: string): void {
  try {
    writeFileSync(file, words);
  } catch (error) {
    fail(`The report could not be written to ${printable(file)}: ${printable((error as Error).message)}`);
  }
}
