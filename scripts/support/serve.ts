import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';

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
  const rules = headerRules(directory);
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

interface HeaderRule {
  path: RegExp;
  headers: [string, string][];
}

/** Reads `_headers` as Netlify and Cloudflare Pages do: a path pattern, then indented headers. */
function headerRules(directory: string): HeaderRule[] {
  const file = join(directory, '_headers');
  const rules: HeaderRule[] = [];
  for (const line of existsSync(file) ? readFileSync(file, 'utf8').split('\n') : []) {
    if (/^\S/.test(line)) rules.push({ path: pattern(line.trim()), headers: [] });
    const header = /^\s+([\w-]+):\s*(.+)$/.exec(line);
    if (header) rules.at(-1)?.headers.push([header[1] ?? '', header[2] ?? '']);
  }
  return rules;
}

const pattern = (path: string) =>
  new RegExp(
    `^${path
      .split('*')
      .map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
      .join('.*')}$`,
  );

const headersFor = (rules: readonly HeaderRule[], path: string) =>
  rules.filter((rule) => rule.path.test(path)).flatMap(({ headers }) => headers);

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
