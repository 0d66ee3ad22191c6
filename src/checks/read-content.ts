import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Root } from 'mdast';
import type { z } from 'zod';
import { hintLines } from '../authoring/draft-body.ts';
import { inspectText } from '../markdown/inspect-text.ts';
import {
  readContentFiles,
  readText,
  strayFiles,
  whyUnreadable,
  type ContentFile,
  type FileFault,
} from '../records/content-files.ts';
import { fenceFault, splitEntry } from '../records/frontmatter.ts';
import { readYaml, type YamlText } from '../records/yaml-text.ts';
import { glossary } from '../schemas/glossary.ts';
import { intervention } from '../schemas/intervention.ts';
import { redirects } from '../schemas/redirects.ts';
import { study } from '../schemas/study.ts';
import { thesaurus } from '../schemas/thesaurus.ts';
import type { ComponentUse } from '../markdown/body-faults.ts';
import type { ReadContent, ReadEntry, ReadRecord } from './content.ts';
import { badName } from './file-names.ts';
import type { Problem } from './problem-kinds.ts';
import { fieldsAt, wordsAt } from './schema-fields.ts';
import { schemaProblems } from './schema-problems.ts';

const GLOSSARY = 'content/glossary.yaml';
/** The glossary is one file for the whole library. */
const GLOSSARY_BYTES = 1_000_000;
const REDIRECTS = 'content/redirects.yaml';
const THESAURUS = 'content/thesaurus.yaml';

/** What reading the file of a record came to, where nothing was found wrong with it. */
export interface SoundReading {
  /** What its YAML says, before its schema has read it. */
  data: unknown;
  /** For an entry, our components in its text, each at its line of the file. */
  components: ComponentUse[];
}

/** Readings of the very same words by the very same programs, which spare another. */
export interface SoundReadings {
  take(text: string): SoundReading | undefined;
  keep(text: string, reading: SoundReading): void;
}

/** What is told of each text that is sound, while its tree is at hand: trees take much memory. */
export type OnSoundText = (body: string, tree: Root) => void;

/**
 * Reads every record in `content/` below `root` and checks each by itself: its name, its YAML, its fields and
 * its text. Relations between records are checked afterwards, on what this gives.
 * @param onSoundText is not told of texts that were found sound by an earlier reading
 */
export function readContent(
  root: string,
  onSoundText?: OnSoundText,
  readings?: SoundReadings,
): { content: ReadContent; problems: Problem[] } {
  if (!existsSync(join(root, 'content'))) return { content: emptyContent(), problems: [noContent()] };
  const problems: Problem[] = [];
  let files: ContentFile[];
  let stray: string[];
  try {
    files = readContentFiles(root);
    stray = strayFiles(root);
  } catch (error) {
    return { content: emptyContent(), problems: [closedFolder(root, error)] };
  }
  const misplaced = [...files.filter(({ wellNamed }) => !wellNamed).map(({ path }) => path), ...stray];
  problems.push(...misplaced.map(badName));
  const good = files.filter(({ wellNamed }) => wellNamed);
  problems.push(...good.flatMap(({ path, fault }) => (fault ? [fileProblem(path, fault)] : [])));
  const sound = good.filter(({ fault }) => fault === undefined);
  const interventions = sound
    .filter(({ folder }) => folder === 'interventions')
    .map((file) => readEntry(file, problems, onSoundText, readings));
  const studies = good
    .filter(({ folder }) => folder === 'studies')
    .map((file) =>
      file.fault
        ? { id: file.id, file: file.path, yaml: readYaml(''), data: undefined }
        : readStudy(file, problems, readings),
    );
  const unread = good.filter(({ folder, fault }) => folder === 'interventions' && fault !== undefined);
  return {
    content: {
      interventions: interventions.filter((entry) => entry !== undefined),
      unreadEntries: interventions.filter((entry) => entry === undefined).length + unread.length,
      studies,
      glossary: readGlossary(root, problems),
      redirects: readOptional(root, 'redirects', REDIRECTS, redirects, problems),
      thesaurus: readOptional(root, 'thesaurus', THESAURUS, thesaurus, problems),
    },
    problems,
  };
}

function readGlossary(root: string, problems: Problem[]): ReadContent['glossary'] {
  const none = { id: 'glossary', file: GLOSSARY, yaml: readYaml(''), data: undefined };
  const path = join(root, GLOSSARY);
  if (!existsSync(path)) {
    problems.push(missingFile(GLOSSARY, 'the glossary is not there'));
    return none;
  }
  const { text, fault } = readText(path, GLOSSARY_BYTES);
  if (fault) {
    problems.push(fileProblem(GLOSSARY, fault));
    return none;
  }
  return readRecord('glossary', GLOSSARY, readYaml(text), glossary, problems);
}

const fileProblem = (file: string, { kind, line, message }: FileFault): Problem => ({
  code: `file-${kind}`,
  file,
  line,
  field: '',
  message,
});

/** A folder that cannot be read: nothing more can be said before it can. */
const closedFolder = (root: string, error: unknown): Problem =>
  fileProblem(
    relative(root, (error as NodeJS.ErrnoException).path ?? join(root, 'content')).replaceAll('\\', '/'),
    {
      kind: 'unreadable',
      line: 1,
      message: whyUnreadable(error),
    },
  );

const emptyContent = (): ReadContent => ({
  interventions: [],
  unreadEntries: 0,
  studies: [],
  glossary: { id: 'glossary', file: GLOSSARY, yaml: readYaml(''), data: undefined },
  redirects: emptyList('redirects', REDIRECTS),
  thesaurus: emptyList('thesaurus', THESAURUS),
});

/** A library in which nothing was ever renamed, or which has no words for its search, needs no file that says so. */
function readOptional<Item>(
  root: string,
  id: string,
  file: string,
  schema: z.ZodType<Item[]>,
  problems: Problem[],
): ReadRecord<Item[]> {
  if (!existsSync(join(root, file))) return emptyList(id, file);
  const { text, fault } = readText(join(root, file));
  if (fault) {
    problems.push(fileProblem(file, fault));
    return emptyList(id, file);
  }
  const yaml = readYaml(text);
  const onlyRemarks = yaml.data === null;
  return onlyRemarks ? emptyList(id, file) : readRecord(id, file, yaml, schema, problems);
}

const emptyList = <Item>(id: string, file: string): ReadRecord<Item[]> => ({
  id,
  file,
  yaml: readYaml('[]'),
  data: [],
});

const noContent = () =>
  missingFile('content', 'there is no folder "content" here; run this in the folder of the library');

const missingFile = (file: string, message: string): Problem => ({
  code: 'file-missing',
  file,
  line: 1,
  field: '',
  message,
});

function readStudy({ id, path, text }: ContentFile, problems: Problem[], readings?: SoundReadings) {
  const known = readings?.take(text);
  const before = problems.length;
  const yaml = readYaml(text, 1, known);
  const record = readRecord(id, path, yaml, study, problems);
  if (!known && problems.length === before) readings?.keep(text, { data: yaml.data, components: [] });
  return { ...record, text };
}

function readEntry(
  file: ContentFile,
  problems: Problem[],
  onSoundText?: OnSoundText,
  readings?: SoundReadings,
): ReadEntry | undefined {
  const parts = splitEntry(file.text);
  if (parts === undefined) {
    problems.push({
      code: 'no-fences',
      file: file.path,
      line: 1,
      field: '',
      message: fenceFault(file.text),
    });
    return undefined;
  }
  const known = readings?.take(file.text);
  const before = problems.length;
  const yaml = readYaml(parts.yaml, 2, known);
  const record = readRecord(file.id, file.path, yaml, intervention, problems);
  const components =
    known?.components ?? readBody(file.path, parts.body, parts.bodyLine, problems, onSoundText);
  if (!known && problems.length === before) readings?.keep(file.text, { data: yaml.data, components });
  return { ...record, text: file.text, components };
}

function readBody(
  file: string,
  body: string,
  firstLine: number,
  problems: Problem[],
  onSoundText?: OnSoundText,
) {
  const at = (line: number) => line + firstLine - 1;
  const { faults, components, tree } = inspectText(body);
  if (tree !== undefined && faults.length === 0) onSoundText?.(body, tree);
  problems.push(
    ...hintLines(body).map((line): Problem => ({
      code: 'body-hint',
      file,
      line: at(line),
      field: 'text',
      message: 'this section is not written yet; readers would see the hint',
    })),
    ...faults.map(({ kind, line, message }): Problem => ({
      code: `body-${kind}`,
      file,
      line: at(line),
      field: 'text',
      message,
    })),
  );
  return components.map((use) => ({ ...use, line: at(use.line) }));
}

function readRecord<Schema extends z.ZodType>(
  id: string,
  file: string,
  yaml: YamlText,
  schema: Schema,
  problems: Problem[],
): ReadRecord<z.infer<Schema>> {
  const codes = {
    syntax: 'yaml-syntax',
    'duplicate-key': 'yaml-duplicate',
    shortcut: 'yaml-shortcut',
  } as const;
  problems.push(
    ...yaml.faults.map(({ kind, line, message }): Problem => ({
      code: codes[kind],
      file,
      line,
      field: '',
      message,
    })),
  );
  if (yaml.faults.length > 0) return { id, file, yaml, data: undefined };
  const parsed = schema.safeParse(yaml.data);
  if (!parsed.success) {
    const allowed = {
      fields: (path: readonly PropertyKey[]) => fieldsAt(schema, path),
      words: (path: readonly PropertyKey[]) => wordsAt(schema, path),
    };
    problems.push(...schemaProblems(file, parsed.error.issues, yaml, allowed));
  }
  return { id, file, yaml, data: parsed.data };
}
