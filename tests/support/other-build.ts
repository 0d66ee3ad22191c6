import { cpSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { beginningOf } from '../../src/search/lookup.ts';
import { FILES } from '../../src/search/pagefind-port.ts';
import { searchProgram } from './search-index.ts';

/**
 * A copy of the built site in a folder of its own, to be changed and served as another version of it.
 * @param directory the site to begin with
 */
export function copyOfBuild(directory = 'dist'): { directory: string; remove: () => void } {
  const copy = mkdtempSync(join(tmpdir(), 'other-build-'));
  cpSync(directory, copy, { recursive: true });
  return { directory: copy, remove: () => rmSync(copy, { recursive: true, force: true }) };
}

export const change = (file: string, to: (text: string) => string): void =>
  writeFileSync(file, to(readFileSync(file, 'utf8')));

/**
 * Gives every piece of the search index a new name, and its table with them, as a build of changed entries does. What
 * is found stays the same.
 */
export function renameIndex(directory: string): void {
  const index = join(directory, 'pagefind');
  const table = readdirSync(index).find((name) => name.endsWith('.pf_meta')) ?? '';
  // Pieces are named by hash, so another last letter is as good a name.
  const renames = readdirSync(join(index, 'index')).map((name) => {
    const hash = name.replace('.pf_index', '');
    return [hash, `${hash.slice(0, -1)}${hash.endsWith('0') ? '1' : '0'}`] as const;
  });
  const taken = new Set(renames.map(([hash]) => hash));
  if (renames.some(([, hash]) => taken.has(hash))) throw new Error('a new name is in use already');
  let words = gunzipSync(readFileSync(join(index, table))).toString('latin1');
  for (const [from, to] of renames) {
    words = words.replaceAll(from, to);
    renameSync(join(index, 'index', `${from}.pf_index`), join(index, 'index', `${to}.pf_index`));
  }
  const [, hash = ''] = /^pagefind\.(.*)\.pf_meta$/.exec(table) ?? [];
  const other = `${hash.slice(0, -1)}${hash.endsWith('0') ? '1' : '0'}`;
  rmSync(join(index, table));
  writeFileSync(join(index, FILES.table(other)), gzipSync(Buffer.from(words, 'latin1')));
  change(join(index, FILES.start), (text) => text.replace(hash, other));
}

/**
 * Gives the program of the search, and the script of the page that fetches it, other names, as a build of changed code
 * does.
 */
export function renameProgram(directory: string): void {
  const renames = new Map<string, string>();
  const scripts = join(directory, '_astro');
  for (let next = [searchProgram(directory)]; next.length > 0;) {
    for (const name of next) renames.set(name, name.replace(/\.js$/, '-other.js'));
    next = readdirSync(scripts).filter(
      (file) =>
        file.endsWith('.js') &&
        !renames.has(file) &&
        next.some((name) => readFileSync(join(scripts, file), 'utf8').includes(name)),
    );
  }
  const rename = (text: string) =>
    [...renames].reduce((before, [from, to]) => before.replaceAll(from, to), text);
  for (const [from, to] of renames) {
    change(join(scripts, from), rename);
    renameSync(join(scripts, from), join(scripts, to));
  }
  change(join(directory, 'interventions/index.html'), rename);
}

/**
 * Leaves some entries, a few other pages, and of the search what it needs for some words: every file goes the same way into
 * an offline copy, and copying takes time. The list of files still names all of them.
 */
export function makeSmall(directory: string, entries: readonly string[], words: string): void {
  for (const folder of ['browse', 'contribute', 'gap-map', 'outcomes'])
    rmSync(join(directory, folder), { recursive: true });
  const left: Record<string, readonly string[]> = {
    interventions: [...entries, 'index.html'],
    compare: [...entries.map((id) => `${id}.json`), 'index.html'],
    studies: readdirSync(join(directory, 'studies')).slice(0, 8),
    data: ['index.html', 'interventions.json'],
    'pagefind/lookup': words.split(' ').map((word) => `${beginningOf(word)}.json`),
    'pagefind/words': ['first'],
    'pagefind/words/first': words.split(' ').map((word) => `${beginningOf(word.slice(0, 1))}.txt`),
  };
  for (const [folder, names] of Object.entries(left))
    for (const name of readdirSync(join(directory, folder)))
      if (!names.includes(name)) rmSync(join(directory, folder, name), { recursive: true });
}
