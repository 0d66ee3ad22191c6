import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { EngineName } from './engines.ts';
import { DRIVER, openHost, PROGRAM, type Host } from './host.ts';
import { plainIndex } from './plain-index.ts';
import type { Document } from './question.ts';
import { indexFiles } from './serialised.ts';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const resolve = createRequire(import.meta.url).resolve;

/** The search that is measured: the folder its modules stand in, and the one that exports `openSearch`. */
export interface SearchProgram {
  folder: string;
  module: string;
}

/** The project's own. */
export const OUR_PROGRAM: SearchProgram = {
  folder: fileURLToPath(new URL('../../src/', import.meta.url)),
  module: 'search/index.ts',
};

export interface Staged {
  documents: readonly Document[];
  engines: readonly EngineName[];
  program: SearchProgram;
  /** Gives the folder of the index that ours searches; it may write one below the folder it is given. */
  ourIndex: (folder: string) => Promise<string>;
  say: (what: string) => void;
}

export interface Stage {
  host: Host;
  close(): Promise<void>;
}

/** Makes the indexes of all engines and serves them, with the page that asks them. `close` takes all away. */
export async function setStage({ documents, engines, program, ourIndex, say }: Staged): Promise<Stage> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-search-'));
  const away = () => rm(folder, { recursive: true, force: true });
  try {
    say(`Pagefind indexes ${documents.length} documents`);
    const plainIds = await plainIndex(documents, join(folder, 'plain'));
    const texts = new Map<string, string>([
      [`${DRIVER}plain-ids.json`, JSON.stringify(plainIds)],
      ['/lib/minisearch.js', await readFile(fileURLToPath(import.meta.resolve('minisearch')), 'utf8')],
      ['/lib/lunr.js', asModule(await readFile(join(dirname(resolve('lunr')), 'lunr.min.js'), 'utf8'))],
    ]);
    for (const name of engines) {
      const file = indexFiles[name];
      if (file === undefined || texts.has(file.path)) continue;
      say(`${name} indexes ${documents.length} documents`);
      texts.set(file.path, file.make(documents));
    }
    if (engines.includes('ours')) say('ours indexes');
    const ours = engines.includes('ours') ? await ourIndex(folder) : folder;
    const host = await openHost({
      folders: {
        [DRIVER]: HERE,
        [PROGRAM]: program.folder,
        '/ours/': ours,
        '/plain/': join(folder, 'plain'),
      },
      texts,
      modules: {
        'search-under-test': `${PROGRAM}${program.module}`,
        'plain-pagefind': '/plain/pagefind.js',
        minisearch: '/lib/minisearch.js',
        lunr: '/lib/lunr.js',
      },
    });
    return { host, close: async () => void (await Promise.all([host.close(), away()])) };
  } catch (error) {
    await away();
    throw error;
  }
}

/** A program written for `require`, as a module that a page can import. */
const asModule = (text: string) =>
  `const module = { exports: {} };\nconst exports = module.exports;\n${text}\nexport default module.exports;\n`;
