import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPart, type ListHead } from '../../src/offline/list.ts';
import { OFFLINE } from '../../src/offline/names.ts';
import { namedByPagefind } from './search-contents.ts';

/** The list of files for an offline copy: its names hold what is in it, and it names the files of the search index. */
export const ofTheList = /^offline-files\//;

/**
 * What an offline copy of a build keeps, whatever Pagefind calls its files.
 * @param folder the built site
 * @returns facts by name: the day and the redirects of the copy, and each file as it is listed
 */
export function copiedFiles(folder: string): Map<string, string> {
  const facts = new Map<string, string>();
  const list = join(folder, OFFLINE.list);
  if (!existsSync(list)) return facts;
  const { date, moved, parts } = JSON.parse(readFileSync(list, 'utf8')) as ListHead;
  facts.set('the head of the offline copy', JSON.stringify([date, moved]));
  for (const part of parts)
    for (const { path, bytes, hash } of readPart(readFileSync(join(folder, OFFLINE.parts, part), 'utf8')))
      if (!namedByPagefind.test(path)) facts.set(`the offline copy of ${path}`, `${hash} ${bytes}`);
  return facts;
}
