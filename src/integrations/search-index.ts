import type { AstroIntegration } from 'astro';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { publishedIds } from '../checks/published-ids.ts';
import { buildIndex, type IndexPage } from './pagefind-index.ts';

/**
 * Builds the search index: from the built pages after a build, and from the running server's own pages in
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
        const pages: IndexPage[] = [];
        // One after the other, so that a build with faults always names the same page first.
        for (const id of publishedIds(root)) pages.push(await builtPage(out, id));
        await buildIndex(pages, { writeTo: join(out, 'pagefind') });
        logger.info(`indexed ${pages.length} interventions`);
      },
      'astro:server:setup': ({ server, logger }) => {
        let files: Promise<Map<string, Uint8Array>> | undefined;
        server.watcher.on('all', () => (files = undefined));
        server.middlewares.use(async (request, response, next) => {
          const path = (request.url ?? '').split('?')[0] ?? '';
          const name = path.startsWith(`${base}pagefind/`)
            ? path.slice(`${base}pagefind/`.length)
            : undefined;
          if (name === undefined) return next();
          try {
            files ??= servedPages(`http://${request.headers.host}${base}`).then((pages) => buildIndex(pages));
            const content = (await files).get(name);
            response.statusCode = content ? 200 : 404;
            response.setHeader(
              'Content-Type',
              name.endsWith('.js') ? 'text/javascript' : 'application/octet-stream',
            );
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

  async function servedPages(site: string): Promise<IndexPage[]> {
    return Promise.all(
      publishedIds(root).map(async (id) => {
        const response = await fetch(`${site}interventions/${id}/`);
        if (!response.ok) throw new Error(`the page of ${id} answered ${response.status}`);
        return { id, html: await response.text() };
      }),
    );
  }
}

async function builtPage(out: string, id: string): Promise<IndexPage> {
  const file = join(out, 'interventions', id, 'index.html');
  try {
    return { id, html: await readFile(file, 'utf8') };
  } catch (error) {
    // A build can end early without an error; a published entry without a page is never let through.
    throw new Error(`the build wrote no page for ${id} (${file})`, { cause: error });
  }
}
