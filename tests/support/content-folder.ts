import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { checkContent } from '../../src/checks/check-content.ts';
import type { Problem } from '../../src/checks/problem-kinds.ts';
import { reportText } from '../../src/checks/report.ts';

/** The files of the sound set in `tests/fixtures/content`, by the part each plays. */
export const ENTRY = 'content/interventions/example-evenings.mdx';
export const TRIAL = 'content/studies/example-2018-trial.yaml';
export const SURVEY = 'content/studies/example-2021-carers.yaml';
export const GLOSSARY = 'content/glossary.yaml';
/** The example content has none, as a library need not. */
export const THESAURUS = 'content/thesaurus.yaml';

/** The day the tests call today. The examples all lie before it. */
export const TODAY = '2024-06-01';

const FIXTURES = fileURLToPath(new URL('../fixtures/content', import.meta.url));

/** A project folder of its own for one test, with the sound example content in it. */
export interface ContentFolder {
  root: string;
  /** Puts `to` where `from` stands. Throws unless `from` stands exactly once, so that no mistake goes unmade. */
  change: (path: string, from: string, to: string) => ContentFolder;
  /** Writes a whole file, new or not. */
  write: (path: string, text: string) => ContentFolder;
  /** Adds text to the end of a file. */
  append: (path: string, text: string) => ContentFolder;
  remove: (path: string) => ContentFolder;
  read: (path: string) => string;
  problems: () => Problem[];
  /** What an editor sees. */
  report: () => string;
}

/** Copies the example content into a temporary folder, which goes when the test ends. */
export function contentFolder(): ContentFolder {
  const root = mkdtempSync(join(tmpdir(), 'evidence-library-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  cpSync(FIXTURES, join(root, 'content'), { recursive: true });
  return contentFolderIn(root);
}

/** The same for a folder that a test has made, and clears away, itself. */
export function contentFolderIn(root: string): ContentFolder {
  const read = (path: string) => readFileSync(join(root, path), 'utf8');
  const problems = () => checkContent(root, TODAY).problems;
  const folder: ContentFolder = {
    root,
    change: (path, from, to) => {
      const parts = read(path).split(from);
      if (parts.length !== 2) throw new Error(`"${from}" stands ${parts.length - 1} times in ${path}`);
      return folder.write(path, parts.join(to));
    },
    write: (path, text) => {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
      return folder;
    },
    append: (path, text) => folder.write(path, read(path) + text),
    remove: (path) => {
      rmSync(join(root, path), { recursive: true });
      return folder;
    },
    read,
    problems,
    report: () => reportText(problems()),
  };
  return folder;
}
