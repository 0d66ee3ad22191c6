import type { AstroIntegration } from 'astro';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { publishedIds } from '../checks/published-ids.ts';
import { conceptRows, loadThesaurus } from '../library/thesaurus.ts';
import type { ConceptRow } from '../search/concepts.ts';
import type { SearchDocument } from '../search/document.ts';
import { indexFiles, writeIndex } from './pagefind-index.ts';
import { searchDocument, type EntryFile } from './search-document.ts';

/**
 * Builds the search index: from the built pages and data files after a build, and from the running server's own in
 * development, so that search works there too. Any error of the index fails the build.
 */
export function searchIndex(): AstroIntegration {
  let root = '';
  let base = '/';
  return {
    name: 'search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
        base = config.base.replace(/\/?$/, '/');
      },
      'astro:build:done': async ({ dir, logger }) => {
        const out = fileURLToPath(dir);
        const ids = publishedIds(root);
        const documents = await readDocuments(ids, (path) => builtFile(out, path));
        await writeIndex(await indexFiles(documents, thesaurus(root)), join(out, 'pagefind'));
        logger.info(`indexed ${ids.length} interventions`);
      },
      'astro:server:setup': ({ server, logger }) => {
        let files: Promise<Map<string, Uint8Array | string>> | undefined;
        server.watcher.on('all', () => (files = undefined));
        server.middlewares.use(async (request, response, next) => {
          const path = (request.url ?? '').split('?')[0] ?? '';
          const name = path.startsWith(`${base}pagefind/`)
            ? path.slice(`${base}pagefind/`.length)
            : undefined;
          if (name === undefined) return next();
          try {
            const site = `http://${request.headers.host}${base}`;
            files ??= readDocuments(publishedIds(root), (file) => servedFile(site, file)).then((documents) =>
              indexFiles(documents, thesaurus(root)),
            );
            const content = (await files).get(name);
            response.statusCode = content === undefined ? 404 : 200;
            response.setHeader('Content-Type', typeOf(name));
            response.end(content);
          } catch (error) {
            files = undefined;
            logger.error(`the search index could not be built: ${String(error)}`);
            response.statusCode = 500;
            response.end();
          }
        });
      },
    },
  };
}

/** Reads each entry's data file and page, one after the other, so that a build with faults names the same one first. */
async function readDocuments(
  ids: readonly string[],
  read: (path: string) => Promise<string>,
): Promise<SearchDocument[]> {
  const files: EntryFile[] = [];
  const alone: SearchDocument[] = [];
  for (const id of ids) {
    // Of each page only its words are kept: thousands of pages would fill the memory.
    const page = await read(`interventions/${id}/index.html`);
    const file = wanted(JSON.parse(await read(`interventions/${id}.json`)) as EntryFile);
    files.push(file);
    alone.push(searchDocument(file, page, []));
  }
  const called = new Map(files.map(({ id, record }) => [id, [record.title, ...record.otherNames]]));
  const related = (place: number) => files[place]?.record.related.flatMap((id) => called.get(id) ?? []) ?? [];
  return alone.map((document, place) => ({ ...document, related: related(place) }));
}

/** The little of a data file that is needed. */
const wanted = ({
  id,
  record: { title, otherNames, summary, whoFor, questions, related },
  outcomes,
  filters,
}: EntryFile): EntryFile => ({
  id,
  record: { title, otherNames, summary, whoFor, questions, related },
  outcomes,
  filters,
});

/** The thesaurus as it travels. */
const thesaurus = (root: string): ConceptRow[] => conceptRows(loadThesaurus(root));

async function servedFile(site: string, path: string): Promise<string> {
  const response = await fetch(`${site}${path.replace(/index\.html$/, '')}`);
  if (!response.ok) throw new Error(`${path} answered ${response.status}`);
  return response.text();
}

async function builtFile(out: string, path: string): Promise<string> {
  try {
    return await readFile(join(out, path), 'utf8');
  } catch (error) {
    // A build can end early without an error; a published entry without a page is never let through.
    throw new Error(`the build did not write ${path}`, { cause: error });
  }
}

function typeOf(name: string): string {
  if (name.endsWith('.js')) return 'text/javascript';
  return name.endsWith('.json') ? 'application/json' : 'application/octet-stream';
}
