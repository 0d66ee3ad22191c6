import type { AstroIntegration } from 'astro';
import { createHash } from 'node:crypto';
import { closeSync, existsSync, fstatSync, openSync, readSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildStamp } from '../library/build-stamp.ts';
import { loadRedirects, movedPaths } from '../library/redirects.ts';
import { FILES_PER_PART, pathInList, writePart, type ListedFile, type ListHead } from '../offline/list.ts';
import { OFFLINE } from '../offline/names.ts';
import { pathsBelow } from './paths-below.ts';

/** Files for the host or for the browser itself, which no reader opens. */
const LEFT_OUT = /^(_headers$|_redirects$|offline\.js$|offline-files\/)/;

/** Writes the list of all files of the site, for readers who ask to keep a copy of it. To be the last to write any. */
export function offlineFiles(): AstroIntegration {
  let root = '';
  return {
    name: 'offline-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:build:done': async ({ dir }) => {
        const out = fileURLToPath(dir);
        const moved = loadRedirects(root)
          .map(movedPaths)
          .filter(({ to }) => existsSync(join(out, to)))
          .map(({ from, to }) => [from.slice(1), to.slice(1)] as const);
        await writeList(out, moved, buildStamp().date);
      },
    },
  };
}

/** Writes the list of a built site into it, in place of any that is there. Takes what `listFiles` takes. */
export async function writeList(out: string, moved: ListHead['moved'], date: string): Promise<void> {
  const files = listFiles(filesIn(out), moved, date);
  await rm(join(out, dirname(OFFLINE.list)), { recursive: true, force: true });
  for (const [path, text] of files) {
    await mkdir(dirname(join(out, path)), { recursive: true });
    await writeFile(join(out, path), text);
  }
}

/**
 * The list as files, by where they stand below the site's folder.
 * @param moved old and new addresses: some hosts answer an old one with the new page, so it is not copied but led on
 * @param date the day of the data
 */
export function listFiles(
  all: readonly ListedFile[],
  moved: ListHead['moved'],
  date: string,
): Map<string, string> {
  const files = all
    .filter(({ path }) => !moved.some(([from]) => path.startsWith(from)))
    .sort((one, other) => (one.path < other.path ? -1 : 1));
  const texts: string[] = [];
  for (let at = 0; at < files.length; at += FILES_PER_PART)
    texts.push(writePart(files.slice(at, at + FILES_PER_PART)));
  const parts = texts.map((text) => [`${hashOf(Buffer.from(text))}.txt`, text] as const);
  const head: ListHead = {
    version: hashOf(Buffer.from(JSON.stringify([date, moved, parts.map(([name]) => name)]))),
    date,
    files: files.length,
    bytes: files.reduce((sum, { bytes }) => sum + bytes, 0),
    moved,
    parts: parts.map(([name]) => name),
  };
  return new Map([
    [OFFLINE.list, `${JSON.stringify(head)}\n`],
    ...parts.map(([name, text]) => [`${OFFLINE.parts}${name}`, text] as const),
  ]);
}

function filesIn(out: string): ListedFile[] {
  const read = oneAfterTheOther();
  return pathsBelow(out)
    .filter((name) => !LEFT_OUT.test(name))
    .map((name) => {
      const content = read(join(out, name));
      return {
        path: pathInList(name),
        bytes: content.length,
        hash: hashOf(content),
      };
    });
}

/**
 * Reads files into the same memory, each in place of the one before: with memory of its own for each of thousands the
 * collector of garbage would be at work all the time.
 */
function oneAfterTheOther(): (file: string) => Buffer {
  let memory = Buffer.alloc(2 ** 20);
  return (file) => {
    const opened = openSync(file, 'r');
    try {
      const { size } = fstatSync(opened);
      if (size > memory.length) memory = Buffer.alloc(size);
      let length = 0;
      for (let got = -1; got !== 0 && length < size; length += got)
        got = readSync(opened, memory, length, size - length, null);
      return memory.subarray(0, length);
    } finally {
      closeSync(opened);
    }
  };
}

/** As `ListedFile` has it. */
const hashOf = (content: Buffer): string =>
  createHash('sha256').update(content).digest().subarray(0, 8).toString('base64url');
