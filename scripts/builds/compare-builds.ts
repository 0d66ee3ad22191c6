import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathsBelow } from '../../src/integrations/paths-below.ts';
import { copiedFiles, ofTheList } from './copied-files.ts';
import { namedByPagefind, searchContents } from './search-contents.ts';

/** What is looked at in a build, by name: a file with its bytes, or a word of the search index. */
type Contents = ReadonlyMap<string, Buffer>;

/**
 * Where two builds differ: each file that only one has or whose bytes differ, and each word of the search index
 * that differs. Pagefind may name the files of the same index anew, so what is in them is compared instead, and the same
 * for the list of an offline copy, which names them.
 * @returns one line for each difference, with what stands where it begins; none where the builds are the same
 */
export function buildDifferences(one: string, other: string): string[] {
  const [left, right] = [contentsOf(one), contentsOf(other)];
  return [...new Set([...left.keys(), ...right.keys()])].sort().flatMap((name) => {
    const [here, there] = [left.get(name), right.get(name)];
    if (here === undefined || there === undefined)
      return [`${name}: only in ${here === undefined ? other : one}`];
    return here.equals(there) ? [] : [`${name}: ${firstDifference(here, there)}`];
  });
}

function contentsOf(folder: string): Contents {
  const files = pathsBelow(folder).filter((file) => !namedByPagefind.test(file) && !ofTheList.test(file));
  return new Map([
    ...files.map((file) => [file, readFileSync(join(folder, file))] as const),
    ...[...searchContents(folder), ...copiedFiles(folder)].map(
      ([name, fact]) => [name, Buffer.from(fact)] as const,
    ),
  ]);
}

/** What both have where they begin to differ. */
function firstDifference(one: Buffer, other: Buffer): string {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  const [here, there] = [one, other].map((bytes) =>
    JSON.stringify(bytes.toString('utf8', Math.max(0, at - 30), at + 30)),
  );
  return `at byte ${at}, ${here} against ${there}`;
}
