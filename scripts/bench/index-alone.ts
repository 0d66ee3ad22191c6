/** Builds the search index of a library that is built already, by the very step of the build: `node … dist`. */
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { searchIndex } from '../../src/integrations/search-index.ts';

type Hook = (details: Record<string, unknown>) => unknown;

const folder = (path: string) => pathToFileURL(`${resolve(path)}/`);
const hooks = searchIndex().hooks as Record<string, Hook | undefined>;
const logger = { info: () => {}, warn: console.warn, error: console.error };
const config = { root: folder('.'), base: '/', outDir: folder('dist') };
await hooks['astro:config:setup']?.({ config, command: 'build', logger });
await hooks['astro:config:done']?.({ config, logger });
await hooks['astro:build:done']?.({ dir: folder('dist'), logger, pages: [], assets: new Map() });
