import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** One file of a content folder, as it stands on disk. `path` is relative to the project, with forward slashes. */
export interface ContentFile {
  path: string;
  folder: ContentFolder;
  /** The file name without its ending, which is the record's id. */
  id: string;
  /** False for a file whose name or ending the library does not publish. */
  wellNamed: boolean;
  text: string;
}

export type ContentFolder = keyof typeof endings;

/** The one ending each content folder takes. */
export const endings = { interventions: '.mdx', studies: '.yaml' } as const;

/**
 * Reads every file of the content folders, those in sub-folders and those with odd names too, so that none
 * can be skipped without a word. Throws the file system's own error where a file cannot be read.
 */
export function readContentFiles(root: string): ContentFile[] {
  return (Object.keys(endings) as ContentFolder[]).flatMap((folder) => readFolder(root, folder));
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
const OTHER_FILES: ReadonlySet<string> = new Set(['README.md', 'glossary.yaml']);
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
        text: entry.isFile() ? readFileSync(full, 'utf8') : '',
      };
    })
    .sort((one, other) => (one.path < other.path ? -1 : 1));
}
