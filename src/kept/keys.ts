import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { sumOf } from './sums.ts';

/** All that is program: with any other of these nothing of an earlier build may be used. */
const PROGRAMS = [
  'src',
  'public',
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  // What is installed in truth, whatever the lockfile says.
  'node_modules/.package-lock.json',
];
/** Records have sums of their own; all else in `content/` may stand on any page. */
const RECORDS = /^(interventions|studies)\//;

/** The sum of every program that reads records and makes pages, and of what runs them. */
export function programKey(root: string): string {
  const files = PROGRAMS.flatMap((name) => filesBelow(root, name));
  return sumOf([process.version, process.platform, process.arch, ...linesOf(root, files)].join('\n'));
}

/**
 * The sum of all that every page rests on beside the records it is given: the programs, the words of the whole library,
 * and where and as what it is published.
 * @param published the address of the site, and the version and the day that its pages name
 */
export function pageKey(root: string, programs: string, published: readonly unknown[]): string {
  const shared = filesBelow(root, 'content').filter((file) => !RECORDS.test(file.slice('content/'.length)));
  return sumOf([programs, JSON.stringify(published), ...linesOf(root, shared)].join('\n'));
}

const linesOf = (root: string, files: readonly string[]): string[] =>
  files.map((file) => `${file} ${sumOf(readFileSync(join(root, file)))}`);

/** The files at a path or anywhere below it, in one order on every system. */
function filesBelow(root: string, path: string): string[] {
  const full = join(root, path);
  if (!existsSync(full)) return [];
  if (/\.\w+$/.test(path)) return [path];
  return readdirSync(full, { withFileTypes: true })
    .flatMap((entry) =>
      entry.isDirectory() ? filesBelow(root, `${path}/${entry.name}`) : [`${path}/${entry.name}`],
    )
    .sort();
}
