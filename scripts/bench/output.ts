import { readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { pathsBelow } from '../../src/integrations/paths-below.ts';

/** Every file below a folder, relative to it, with its size in bytes. */
export const filesBelow = (folder: string): { path: string; size: number }[] =>
  pathsBelow(folder).map((path) => ({ path, size: statSync(join(folder, path)).size }));

/** What a reader's browser fetches for a page before anything is clicked. */
export interface PageWeight {
  /** Bytes of the page itself as it lies on disk, and as a host sends it. */
  html: number;
  htmlGzip: number;
  htmlBrotli: number;
  /** Bytes of everything, each file sent in brotli where that helps. */
  all: number;
  requests: number;
}

/**
 * Weighs the page at a path of a built site: its HTML, styles, the scripts it names with what these import, and the
 * typefaces it asks for ahead.
 * @param path below the site's folder, such as `interventions/pause/index.html`
 */
export function pageWeight(site: string, path: string): PageWeight {
  const html = readFileSync(join(site, path));
  const files = new Set(
    [...html.toString('utf8').matchAll(/<(?:script|link)\b[^>]*?\b(?:src|href)="(\/[^"#?]+)"[^>]*>/g)]
      .filter(([tag]) => /^<script/.test(tag) || /\brel="(stylesheet|preload|modulepreload|icon)"/.test(tag))
      .map(([, address = '']) => address),
  );
  // A set gives what is added while it is walked, too.
  for (const file of files) for (const imported of importsOf(site, file)) files.add(imported);
  const sizes = [...files].map((file) => sentSize(join(site, file)));
  const htmlBrotli = brotliCompressSync(html).length;
  return {
    html: html.length,
    htmlGzip: gzipSync(html).length,
    htmlBrotli,
    all: sizes.reduce((sum, size) => sum + size, htmlBrotli),
    requests: files.size + 1,
  };
}

function importsOf(site: string, file: string): string[] {
  if (!file.endsWith('.js')) return [];
  const text = readFileSync(join(site, file), 'utf8');
  return [...text.matchAll(/\b(?:from|import)\s*["'`](\.[^"'`]+)["'`]/g)].map(([, path = '']) =>
    join(dirname(file), path).replaceAll('\\', '/'),
  );
}

const known = new Map<string, number>();

/** Bytes of a file as a host sends it: in brotli, or as it is where that is smaller (typefaces, pictures). */
function sentSize(path: string): number {
  const size =
    known.get(path) ?? Math.min(statSync(path).size, brotliCompressSync(readFileSync(path)).length);
  known.set(path, size);
  return size;
}
