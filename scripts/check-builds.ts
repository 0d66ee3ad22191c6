/**
 * `npm run check:builds`: builds copies of the library in several ways, and says where what comes out differs. Takes
 * a minute or two. The tests hold the first of these each time; the others are asked for before a change of tools.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildDifferences } from './builds/compare-builds.ts';
import { copyWithHistory } from './builds/copy-with-history.ts';

/** The most lines of differences that are printed for one pair. */
const SHOWN = 20;
const ELSEWHERE = { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' };

const folder = mkdtempSync(join(tmpdir(), 'evidence-library-builds-'));
try {
  const here = copy('here');
  const cold = await build('with nothing kept from before', here);
  const warm = await build('again, with what the first build kept', here);
  const elsewhere = await build('in another folder, time zone and language', copy('elsewhere'), ELSEWHERE);
  const shallow = await build('from a clone without its history', copy('shallow', 1));
  say('Again', buildDifferences(cold, warm));
  say('Elsewhere', buildDifferences(cold, elsewhere));
  // Without a history no day of a last edit is known, and it is left out rather than guessed. No file may be missing.
  say(
    'Without its history',
    buildDifferences(cold, shallow).filter((line) => /^\S+: only in /.test(line)),
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function copy(name: string, depth?: number): string {
  const to = join(folder, name);
  copyWithHistory(process.cwd(), to, depth);
  return to;
}

/** Builds a copy and puts the result aside. Rejects with what was printed where the build fails. */
async function build(how: string, cwd: string, env: Record<string, string> = {}): Promise<string> {
  console.log(`Building ${how}…`);
  const program = join(cwd, 'node_modules/astro/bin/astro.mjs');
  const child = spawn(process.execPath, [program, 'build'], {
    cwd,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (printed += String(text)));
  const code = await new Promise((resolve) => child.on('close', resolve));
  if (code !== 0 || !existsSync(join(cwd, 'dist/index.html'))) throw new Error(printed);
  const aside = mkdtempSync(join(folder, 'built-'));
  renameSync(join(cwd, 'dist'), join(aside, 'dist'));
  return join(aside, 'dist');
}

function say(which: string, differences: readonly string[]): void {
  console.log(`${which}: ${differences.length === 0 ? 'the same' : `${differences.length} differences`}`);
  for (const line of differences.slice(0, SHOWN)) console.log(`  ${line}`);
  if (differences.length > SHOWN) console.log(`  and ${differences.length - SHOWN} more`);
  if (differences.length > 0) process.exitCode = 1;
}
