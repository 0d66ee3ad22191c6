import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';
import { answerWith, type Answer } from './answer.ts';

/** What was sent to a page. */
export interface Sent {
  bytes: number;
  requests: number;
}

export interface Host {
  /** Ends in a slash. */
  address: string;
  /** What was sent since the last call. A search's own modules count as the one file that a build makes of them. */
  sent(): Sent;
  /** Resolves when no request is open. */
  quiet(): Promise<void>;
  close(): Promise<void>;
}

export interface Served {
  /** Folders by the path they are served under, such as `/ours/`. */
  folders: Readonly<Record<string, string>>;
  /** Texts by their whole path. */
  texts: ReadonlyMap<string, string>;
  /** The names that modules import, with the paths they stand for. */
  modules: Readonly<Record<string, string>>;
}

/** Under this path stand the modules of the search that is measured. */
export const PROGRAM = '/program/';
/** Under this path stands what drives the page, which no reader would fetch. */
export const DRIVER = '/bench/';
const UNCOUNTED = new Set(['/', '/favicon.ico']);

/** Serves what engines need, as a static host would, and counts the bytes of the files (not of the headers). */
export async function openHost({ folders, texts, modules }: Served): Promise<Host> {
  const answers = new Map<string, Promise<Answer | undefined>>();
  const program: string[] = [];
  const whenQuiet: (() => void)[] = [];
  let sent: Sent = { bytes: 0, requests: 0 };
  let open = 0;

  const server = createServer(async (request, response) => {
    open += 1;
    response.on('close', () => {
      open -= 1;
      if (open === 0) for (const tell of whenQuiet.splice(0)) tell();
    });
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    const answer = await answerOnce(path);
    count(path, answer);
    if (answer === undefined) response.writeHead(404).end();
    else response.writeHead(200, { ...answer.headers, 'Cache-Control': 'max-age=3600' }).end(answer.body);
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));

  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}/`,
    sent() {
      const packed = program.length === 0 ? 0 : gzipSync(program.splice(0).join('\n')).length;
      const all = { bytes: sent.bytes + packed, requests: sent.requests + (packed === 0 ? 0 : 1) };
      sent = { bytes: 0, requests: 0 };
      return all;
    },
    quiet: () => (open === 0 ? Promise.resolve() : new Promise((resolve) => whenQuiet.push(resolve))),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };

  function count(path: string, answer: Answer | undefined): void {
    if (UNCOUNTED.has(path) || path.startsWith(DRIVER)) return;
    if (path.startsWith(PROGRAM) && answer) program.push(answer.text);
    else sent = { bytes: sent.bytes + (answer?.bytes ?? 0), requests: sent.requests + 1 };
  }

  function answerOnce(path: string): Promise<Answer | undefined> {
    const before = answers.get(path);
    if (before !== undefined) return before;
    const answer = answerFor(path).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT') console.error(error);
      return undefined;
    });
    answers.set(path, answer);
    return answer;
  }

  async function answerFor(path: string): Promise<Answer | undefined> {
    if (path === '/') return answerWith('/index.html', frontPage(modules));
    const text = texts.get(path);
    if (text !== undefined) return answerWith(path, text);
    const start = Object.keys(folders).find((one) => path.startsWith(one));
    if (start === undefined || normalize(path) !== path) return undefined;
    return answerWith(path, await readFile(join(folders[start] ?? '', path.slice(start.length))));
  }
}

const frontPage = (modules: Served['modules']) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Search benchmark</title>
<script type="importmap">${JSON.stringify({ imports: modules })}</script>
<script type="module" src="${DRIVER}in-page/drive.ts"></script>
</head><body></body></html>
`;
