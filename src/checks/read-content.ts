import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { inspectBody } from '../markdown/body-faults.ts';
import { parseBody } from '../markdown/parse.ts';
import { readContentFiles, strayFiles, type ContentFile } from '../records/content-files.ts';
import { splitEntry } from '../records/frontmatter.ts';
import { readYaml, type YamlText } from '../records/yaml-text.ts';
import { glossary } from '../schemas/glossary.ts';
import { intervention } from '../schemas/intervention.ts';
import { study } from '../schemas/study.ts';
import type { ReadContent, ReadEntry, ReadRecord } from './content.ts';
import type { Problem } from './problem-kinds.ts';
import { fieldsAt, wordsAt } from './schema-fields.ts';
import { schemaProblems } from './schema-problems.ts';

const GLOSSARY = 'content/glossary.yaml';

/**
 * Reads every record in `content/` below `root` and checks each by itself: its name, its YAML, its fields and
 * its text. Relations between records are checked afterwards, on what this gives.
 */
export function readContent(root: string): { content: ReadContent; problems: Problem[] } {
  if (!existsSync(join(root, 'content'))) return { content: emptyContent(), problems: [noContent()] };
  const problems: Problem[] = [];
  const files = readContentFiles(root);
  const misplaced = [
    ...files.filter(({ wellNamed }) => !wellNamed).map(({ path }) => path),
    ...strayFiles(root),
  ];
  problems.push(...misplaced.map(badName));
  const good = files.filter(({ wellNamed }) => wellNamed);
  const interventions = good
    .filter(({ folder }) => folder === 'interventions')
    .map((file) => readEntry(file, problems));
  const studies = good
    .filter(({ folder }) => folder === 'studies')
    .map((file) => readRecord(file.id, file.path, readYaml(file.text), study, problems));
  const words = existsSync(join(root, GLOSSARY)) ? readFileSync(join(root, GLOSSARY), 'utf8') : undefined;
  if (words === undefined) problems.push(missingFile(GLOSSARY, 'the glossary is not there'));
  return {
    content: {
      interventions: interventions.filter((entry) => entry !== undefined),
      unreadEntries: interventions.filter((entry) => entry === undefined).length,
      studies,
      glossary:
        words === undefined
          ? { id: 'glossary', file: GLOSSARY, yaml: readYaml(''), data: undefined }
          : readRecord('glossary', GLOSSARY, readYaml(words), glossary, problems),
    },
    problems,
  };
}

const emptyContent = (): ReadContent => ({
  interventions: [],
  unreadEntries: 0,
  studies: [],
  glossary: { id: 'glossary', file: GLOSSARY, yaml: readYaml(''), data: undefined },
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

function badName(file: string): Problem {
  return {
    code: 'file-name',
    file,
    line: 1,
    field: '',
    message:
      'this file’s name, ending or place is not one the library publishes, so readers would never see it',
  };
}

function readEntry(file: ContentFile, problems: Problem[]): ReadEntry | undefined {
  const parts = splitEntry(file.text);
  if (parts === undefined) {
    problems.push({
      code: 'no-fences',
      file: file.path,
      line: 1,
      field: '',
      message: 'the file must begin with a line of exactly three hyphens, and have another after the facts',
    });
    return undefined;
  }
  const record = readRecord(file.id, file.path, readYaml(parts.yaml, 2), intervention, problems);
  return { ...record, components: readBody(file.path, parts.body, parts.bodyLine, problems) };
}

function readBody(file: string, body: string, firstLine: number, problems: Problem[]) {
  const at = (line: number) => line + firstLine - 1;
  try {
    const { faults, components } = inspectBody(parseBody(body));
    problems.push(
      ...faults.map(({ kind, line, message }): Problem => ({
        code: `body-${kind}`,
        file,
        line: at(line),
        field: 'text',
        message,
      })),
    );
    return components.map((use) => ({ ...use, line: at(use.line) }));
  } catch (error) {
    if (!isParseFault(error)) throw error;
    problems.push({
      code: 'body-construct',
      file,
      line: at(lineOfFault(error)),
      field: 'text',
      message: parseFaultInWords(error.reason),
    });
    return [];
  }
}

/** What the Markdown reader found, without its advice: it offers what the library refuses. */
function parseFaultInWords(reason: string): string {
  if (/`!`|comment/i.test(reason)) {
    return 'a note to oneself or a < stands in the text; remove the note, or put a backslash before the <';
  }
  if (/[“”‘’]|attribute (value|name)/i.test(reason)) {
    return 'a component is not written as the library reads it; use straight quotes, as in source="key"';
  }
  if (/closing (tag|slash)|open tag|opening tag/i.test(reason)) {
    return 'a component is opened and not closed, or closed and not opened; each <Figure …> needs its </Figure>';
  }
  if (/import\/exports/i.test(reason)) {
    return 'a line begins with import or export, which begins a program; put another word first';
  }
  if (/expression|\{/i.test(reason)) {
    return 'a curly bracket { or } stands in the text; put a backslash before it';
  }
  return 'a < in the text begins something that is not one of our components; put a backslash before it';
}

/** The reader names a point, or the stretch of a component that was never closed. */
const lineOfFault = ({ line, place }: ParseFault): number =>
  line ?? (place && ('start' in place ? place.start.line : place.line)) ?? 1;

interface ParseFault {
  reason: string;
  line?: number;
  place?: { line: number } | { start: { line: number } };
}

const isParseFault = (error: unknown): error is ParseFault =>
  error instanceof Error && 'reason' in error && typeof error.reason === 'string';

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
