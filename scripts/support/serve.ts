import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';
import { headerRules, headersFor, type HeaderRule } from './header-rules.ts';

export interface Served {
  /** Where the site stands, ending in a slash. */
  address: string;
  close: () => Promise<void>;
}

/**
 * Serves a built site as a static host would: its own 404 page, and the headers of its `_headers` file.
 * @param directory the built site
 * @param options `port` 0 takes any free one; `base` is the folder it was built for
 * Rejects with the system's error where the port is taken.
 */
export async function serve(directory: string, { port = 0, base = '/' } = {}): Promise<Served> {
  const folder = base.replace(/\/$/, '');
  const rules = rulesOf(directory);
  const files = sirv(directory, { dev: true, etag: true });
  const server = createServer((request, response) => {
    const path = decodePath(request.url ?? '/');
    for (const [name, value] of headersFor(rules, path)) response.setHeader(name, value);
    if (!path.startsWith(`${folder}/`)) return notFound();
    request.url = (request.url ?? '/').slice(folder.length);
    return files(request, response, notFound);

    function notFound(): void {
      const page = join(directory, '404.html');
      response.statusCode = 404;
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.end(existsSync(page) ? readFileSync(page) : 'Not found');
    }
  });
  await listen(server, port);
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}${folder}/`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** The rules of a built site; none where it has no `_headers`. */
function rulesOf(directory: string): HeaderRule[] {
  const file = join(directory, '_headers');
  return existsSync(file) ? headerRules(readFileSync(file, 'utf8')) : [];
}

function decodePath(url: string): string {
  const path = url.split('?')[0] ?? '/';
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, resolve);
  });
}
