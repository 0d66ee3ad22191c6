import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** One file of a content folder, as it stands on disk. `path` is relative to the project, with forward slashes. */
export interface ContentFile {
  path: string;
  folder: ContentFolder;
  /** The file name without its ending, which is the record's id. */
  id: string;
  /** False for a file whose name or ending the library does not publish. */
  wellNamed: boolean;
  /** Empty where the file has a fault. */
  text: string;
  /** Why the file cannot be read as text, where it cannot. */
  fault: FileFault | undefined;
}

export interface FileFault {
  kind: 'size' | 'encoding' | 'unreadable';
  line: number;
  message: string;
}

/** The largest file of a record, in bytes: some ten times the longest. A larger one is read by nobody. */
export const FILE_BYTES = 200_000;

export type ContentFolder = keyof typeof endings;

/** The one ending each content folder takes. */
export const endings = { interventions: '.mdx', studies: '.yaml' } as const;

/** Where the record with an id lies, such as `content/studies/price-2015-keep.yaml`. */
export const recordFile = (folder: ContentFolder, id: string): string =>
  `content/${folder}/${id}${endings[folder]}`;

const FOLDERS = Object.keys(endings) as ContentFolder[];

/**
 * Reads every file of the content folders, those in sub-folders and those with odd names too, so that none
 * can be skipped without a word. Throws the file system's own error where a folder cannot be read.
 * @param folders those to read; all of them where none are named
 */
export function readContentFiles(root: string, folders: readonly ContentFolder[] = FOLDERS): ContentFile[] {
  return folders.flatMap((folder) => readFolder(root, folder));
}

/** Files that stand in `content/` but in none of its folders and under none of its known names: read by nobody. */
export function strayFiles(root: string): string[] {
  const directory = join(root, 'content');
  const known = new Set<string>(Object.keys(endings));
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(directory, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter(
      (path) => !known.has(path.split('/')[0] ?? '') && !OTHER_FILES.has(path) && !SYSTEM_FILE.test(path),
    )
    .map((path) => `content/${path}`)
    .sort();
}

/** Files that belong directly in `content/`. */
const OTHER_FILES: ReadonlySet<string> = new Set([
  'README.md',
  'glossary.yaml',
  'redirects.yaml',
  'thesaurus.yaml',
]);
const SYSTEM_FILE = /(^|\/)(\.DS_Store|Thumbs\.db|\.gitkeep)$/;

const WELL_NAMED = /^[a-z0-9]+(-[a-z0-9]+)*$/;

function readFolder(root: string, folder: ContentFolder): ContentFile[] {
  const directory = join(root, 'content', folder);
  // Git keeps no empty folders, so a folder that is not there is one with nothing in it.
  if (!existsSync(directory)) return [];
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory() && !SYSTEM_FILE.test(entry.name))
    .map((entry) => {
      const full = join(entry.parentPath, entry.name);
      const ending = endings[folder];
      const id = entry.name.endsWith(ending) ? entry.name.slice(0, -ending.length) : entry.name;
      const direct = relative(directory, full) === entry.name;
      return {
        path: relative(root, full).split(sep).join('/'),
        folder,
        id,
        wellNamed:
          direct && entry.isFile() && entry.name.endsWith(ending) && WELL_NAMED.test(id) && id.length <= 80,
        ...(entry.isFile() ? readText(full) : { text: '', fault: undefined }),
      };
    })
    .sort((one, other) => (one.path < other.path ? -1 : 1));
}

const BYTE_ORDER_MARK = '\uFEFF';
/** What stands in a text where a byte was no letter of UTF-8. */
const LOST_LETTER = '\uFFFD';

/** Reads a file of the library as text, or says why it cannot be. */
export function readText(path: string, most = FILE_BYTES): Pick<ContentFile, 'text' | 'fault'> {
  try {
    return soundText(path, most);
  } catch (error) {
    return { text: '', fault: { kind: 'unreadable', line: 1, message: whyUnreadable(error) } };
  }
}

/** Why the system did not give a file or folder, in plain words. Throws what is no fault of a disk. */
export function whyUnreadable(error: unknown): string {
  const { code } = error as NodeJS.ErrnoException;
  if (code === undefined) throw error;
  return WHY[code] ?? `the system cannot read it (${code})`;
}

const WHY: Readonly<Record<string, string>> = {
  EACCES: 'you may not read it',
  EPERM: 'you may not read it',
  ENOENT: 'it went away while it was being read',
  EIO: 'the disk gave an error',
};

function soundText(path: string, most: number): Pick<ContentFile, 'text' | 'fault'> {
  const bytes = statSync(path).size;
  const refuse = (kind: FileFault['kind'], message: string, line = 1) => ({
    text: '',
    fault: { kind, line, message },
  });
  if (bytes > most) {
    const size = (count: number) => count.toLocaleString('en-GB');
    return refuse('size', `the file has ${size(bytes)} bytes, and may have at most ${size(most)}`);
  }
  const text = readFileSync(path, 'utf8');
  if (text.startsWith(BYTE_ORDER_MARK)) {
    return refuse('encoding', 'the file begins with an invisible mark; save it as UTF-8 without a BOM');
  }
  const lost = text.split('\n').findIndex((line) => line.includes(LOST_LETTER));
  if (lost >= 0) {
    return refuse(
      'encoding',
      'a letter in this line was lost when the file was saved; save the file as UTF-8 and type the letter again',
      lost + 1,
    );
  }
  return { text, fault: undefined };
}
