import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { inspectBody } from '../markdown/body-faults.ts';
import { parseBody } from '../markdown/parse.ts';
import { readContentFiles, type ContentFile } from '../records/content-files.ts';
import { splitEntry } from '../records/frontmatter.ts';
import { readYaml, type YamlText } from '../records/yaml-text.ts';
import { glossary } from '../schemas/glossary.ts';
import { intervention } from '../schemas/intervention.ts';
import { study } from '../schemas/study.ts';
import type { ReadContent, ReadEntry, ReadRecord } from './content.ts';
import type { Problem } from './problem-kinds.ts';
import { fieldsAt } from './schema-fields.ts';
import { schemaProblems } from './schema-problems.ts';

const GLOSSARY = 'content/glossary.yaml';

/**
 * Reads every record in `content/` below `root` and checks each by itself: its name, its YAML, its fields and
 * its text. Relations between records are checked afterwards, on what this gives.
 */
export function readContent(root: string): { content: ReadContent; problems: Problem[] } {
  const problems: Problem[] = [];
  const files = readContentFiles(root);
  problems.push(...files.filter(({ wellNamed }) => !wellNamed).map(badName));
  const good = files.filter(({ wellNamed }) => wellNamed);
  const interventions = good.filter(({ folder }) => folder === 'interventions').map((file) => readEntry(file, problems));
  const studies = good
    .filter(({ folder }) => folder === 'studies')
    .map((file) => readRecord(file.id, file.path, readYaml(file.text), study, problems));
  const words = readYaml(readFileSync(join(root, GLOSSARY), 'utf8'));
  return {
    content: {
      interventions: interventions.filter((entry) => entry !== undefined),
      studies,
      glossary: readRecord('glossary', GLOSSARY, words, glossary, problems),
    },
    problems,
  };
}

function badName({ path }: ContentFile): Problem {
  return {
    code: 'file-name',
    file: path,
    line: 1,
    field: '',
    message: 'this file’s name, ending or place is not one the library publishes, so readers would never see it',
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
      ...faults.map(({ kind, line, message }): Problem => ({ code: `body-${kind}`, file, line: at(line), field: 'text', message })),
    );
    return components.map((use) => ({ ...use, line: at(use.line) }));
  } catch (error) {
    if (!isParseFault(error)) throw error;
    problems.push({ code: 'body-construct', file, line: at(error.line ?? 1), field: 'text', message: `the text cannot be read here: ${error.reason}` });
    return [];
  }
}

const isParseFault = (error: unknown): error is { line?: number; reason: string } =>
  error instanceof Error && 'reason' in error && typeof error.reason === 'string';

function readRecord<Schema extends z.ZodType>(
  id: string,
  file: string,
  yaml: YamlText,
  schema: Schema,
  problems: Problem[],
): ReadRecord<z.infer<Schema>> {
  const codes = { syntax: 'yaml-syntax', 'duplicate-key': 'yaml-duplicate', shortcut: 'yaml-shortcut' } as const;
  problems.push(
    ...yaml.faults.map(({ kind, line, message }): Problem => ({ code: codes[kind], file, line, field: '', message })),
  );
  if (yaml.faults.length > 0) return { id, file, yaml, data: undefined };
  const parsed = schema.safeParse(yaml.data);
  if (!parsed.success) {
    problems.push(...schemaProblems(file, parsed.error.issues, yaml, (path) => fieldsAt(schema, path)));
  }
  return { id, file, yaml, data: parsed.data };
}
