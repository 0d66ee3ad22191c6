import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
};
/** Compressed already, or sent as they are by every host we know of. */
const AS_THEY_ARE = /\.(woff2|pf_[a-z]+|pagefind|png|zip)$/;

/**
 * Serves a built site as a good host does: text in brotli, made once.
 * @returns where it stands, without a slash at the end
 */
export async function serveCompressed(site: string): Promise<{ address: string; close: () => void }> {
  const made = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    const path = normalize(decodeURI((request.url ?? '/').split('?')[0] ?? '/'));
    const asked = join(site, path);
    const file = path.endsWith('/') ? join(asked, 'index.html') : asked;
    if (!existsSync(file) || !statSync(file).isFile()) return response.writeHead(404).end();
    const plain = AS_THEY_ARE.test(file);
    const body = made.get(file) ?? (plain ? readFileSync(file) : brotliCompressSync(readFileSync(file)));
    made.set(file, body);
    return response
      .writeHead(200, {
        'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream',
        'Content-Length': body.length,
        ...(plain ? {} : { 'Content-Encoding': 'br' }),
      })
      .end(body);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, resolve);
  });
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
