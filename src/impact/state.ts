import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkContent } from '../checks/check-content.ts';
import type { Problem } from '../checks/problem-kinds.ts';
import type { StudyRecord } from '../evidence/trials.ts';
import { readContentFiles, recordFile } from '../records/content-files.ts';
import { splitEntry } from '../records/frontmatter.ts';
import type { Intervention } from '../schemas/intervention.ts';
import { folderOfKind, type Redirect, type RedirectKind } from '../schemas/redirects.ts';

/** The content as it stood at one moment: what two such states are compared by. */
export interface State {
  problems: readonly Problem[];
  /** The words of every content file, sound or not, by its path from the folder of the library. */
  files: ReadonlyMap<string, string>;
  /** Sound entries, by id from A to Z. */
  entries: readonly StateEntry[];
  /** Sound studies, by id. */
  studies: ReadonlyMap<string, StudyRecord>;
  redirects: readonly Redirect[];
}

export interface StateEntry {
  id: string;
  data: Intervention;
  /** The words below the facts, as MDX. */
  body: string;
}

const SINGLE_FILES = ['content/glossary.yaml', 'content/redirects.yaml', 'content/thesaurus.yaml'];

/**
 * Reads and checks the content below a folder.
 * @param root the folder that holds `content/`; where it holds none, the state is empty and its problems say so
 * @param today as `YYYY-MM-DD`
 */
export function readState(root: string, today: string): State {
  const { content, problems } = checkContent(root, today);
  const records = readContentFiles(root).map(({ path, text }) => [path, text] as const);
  const single = SINGLE_FILES.filter((path) => existsSync(join(root, path))).map(
    (path) => [path, readFileSync(join(root, path), 'utf8')] as const,
  );
  const files = new Map([...records, ...single]);
  return {
    problems,
    files,
    entries: content.interventions.flatMap(({ id, file, data }) =>
      data ? [{ id, data, body: splitEntry(files.get(file) ?? '')?.body ?? '' }] : [],
    ),
    studies: new Map(
      content.studies.flatMap(({ id, data }) => (data ? [[id, { id, ...data }] as const] : [])),
    ),
    redirects: content.redirects.data ?? [],
  };
}

/** The file of a record, such as `content/studies/price-2015-keep.yaml`. */
export const fileOf = (kind: RedirectKind, id: string): string => recordFile(folderOfKind[kind], id);

/** The ids of all records of a kind that have a file, sound or not. */
export function idsOf({ files }: State, kind: RedirectKind): string[] {
  const [before = '', after = ''] = fileOf(kind, '\n').split('\n');
  return [...files.keys()]
    .filter((path) => path.startsWith(before) && path.endsWith(after))
    .map((path) => path.slice(before.length, -after.length));
}

/**
 * Whether readers had a page at this address. Of an entry that cannot be read, it is taken that they had: nobody's
 * link should break because a file was faulty.
 */
export function hasPage({ files, entries, studies }: State, kind: RedirectKind, id: string): boolean {
  if (!files.has(fileOf(kind, id))) return false;
  if (kind === 'intervention') return entries.find((one) => one.id === id)?.data.status !== 'draft';
  return (
    !studies.has(id) || entries.some(({ data }) => data.status === 'published' && data.studies.includes(id))
  );
}

/** The studies of an entry in its own order, or `undefined` where one of them cannot be read: then nothing is computed. */
export function studiesOf({ studies }: State, { data }: StateEntry): StudyRecord[] | undefined {
  const found = data.studies.map((id) => studies.get(id));
  return found.includes(undefined) ? undefined : found.filter((study) => study !== undefined);
}
