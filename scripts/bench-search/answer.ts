import { stripTypeScriptTypes } from 'node:module';
import { extname } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What a host sends for a file. */
export interface Answer {
  headers: Readonly<Record<string, string>>;
  body: Uint8Array;
  /** How many bytes a reader would be sent. */
  bytes: number;
  /** What was packed; empty for files that are sent as they are. */
  text: string;
}

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.mjs': 'text/javascript',
  '.ts': 'text/javascript',
  '.txt': 'text/plain; charset=utf-8',
};

/**
 * What a static host sends for a file: text packed with gzip, other files (Pagefind packs its own) as they are.
 * TypeScript becomes JavaScript by taking its types out.
 */
export function answerWith(path: string, content: string | Uint8Array): Answer {
  const type = TYPES[extname(path)];
  if (type === undefined) {
    const body = Buffer.from(content);
    return { headers: { 'Content-Type': 'application/octet-stream' }, body, bytes: body.length, text: '' };
  }
  const text = path.endsWith('.ts') ? stripTypeScriptTypes(String(content)) : String(content);
  const body = gzipSync(text);
  const headers = { 'Content-Type': type, 'Content-Encoding': 'gzip' };
  return { headers, body, bytes: body.length, text };
}
