/** One file of the site that an offline copy keeps. */
export interface ListedFile {
  /** Its address below the site's folder: `about/` for a page, `data/studies.csv` for a file, nothing for the first page. */
  path: string;
  bytes: number;
  /** The first 64 bits of the SHA-256 of its bytes, in base64url: enough to tell that it came whole and unchanged. */
  hash: string;
}

/** How the list names a file of the built site: a page by its address, any other by its name. */
export const pathInList = (file: string): string => file.replace(/(^|\/)index\.html$/, '$1');

/** What a copy is, without its files: all that has to be known after it was made. */
export interface Copy {
  /** Other files, another version. */
  version: string;
  /** The day of the data, as `YYYY-MM-DD`. */
  date: string;
  files: number;
  bytes: number;
  /** Old addresses of pages that have a new one, both below the site's folder. What stands below moves with them. */
  moved: readonly (readonly [from: string, to: string])[];
}

/** What `offline-files/list.json` holds. The list itself is cut into parts, so that no file grows with the library. */
export interface ListHead extends Copy {
  /** Their names, each a hash of what is in it. */
  parts: readonly string[];
}

/** How many files one part lists at most: about 150 kB. */
export const FILES_PER_PART = 4000;

/**
 * One part as it travels, a line for each file: hash, bytes, how many characters of its address are those of the line
 * before, and the rest of the address. Neighbours in order of address share most of it.
 */
export function writePart(files: readonly ListedFile[]): string {
  let before = '';
  return files
    .map(({ path, bytes, hash }) => {
      const shared = sharedStart(before, path);
      before = path;
      return `${hash} ${bytes} ${shared} ${path.slice(shared)}\n`;
    })
    .join('');
}

/** The files of a part. Throws where a line is not one of a part. */
export function readPart(text: string): ListedFile[] {
  let before = '';
  return text
    .split('\n')
    .slice(0, -1)
    .map((line) => {
      const [, hash, bytes, shared, rest] = /^([\w-]{11}) (\d+) (\d+) (.*)$/.exec(line) ?? [];
      if (hash === undefined || rest === undefined) throw new Error(`no line of a list: ${line}`);
      before = before.slice(0, Number(shared)) + rest;
      return { path: before, bytes: Number(bytes), hash };
    });
}

function sharedStart(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}
