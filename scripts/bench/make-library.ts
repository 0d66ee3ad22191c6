/**
 * Makes a library of made-up entries to measure and search, in a copy of the project: real schema, real lists, real
 * headings, invented programmes. `node scripts/bench/make-library.ts --entries 1000 --to /tmp/lib1000 [--seed 1]`.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { interventionTree, studyTree } from '../../src/authoring/field-tree.ts';
import { entryText, recordText } from '../../src/authoring/write-record.ts';
import { recordFile } from '../../src/records/content-files.ts';
import { readYaml } from '../../src/records/yaml-text.ts';
import { glossary, type GlossaryTerm } from '../../src/schemas/glossary.ts';
import { copyProject } from '../support/copy-project.ts';
import { fail } from '../support/fail.ts';
import { chanceFrom } from './library/chance.ts';
import { makeEntry, type MadeEntry } from './library/make-entry.ts';
import { makeSetting, type Setting } from './library/setting.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const GLOSSARY = 'content/glossary.yaml';

/** Without its content: that is made up here. */
const PARTS = ['astro.config.mjs', 'package.json', 'public', 'scripts', 'src', 'tsconfig.json'];

export interface Wanted {
  entries: number;
  /** The same seed gives the same library, and a smaller library is the beginning of a larger one. */
  seed?: number;
}

/**
 * Copies the project to a folder and gives it made-up entries in place of its own.
 * @param folder made if it is not there
 */
export function makeLibrary(folder: string, wanted: Wanted): void {
  copyProject(ROOT, folder, PARTS);
  makeContent(folder, wanted);
}

/**
 * Fills `content` in a folder with made-up entries, about seven studies each. `npm run check` finds nothing wrong there.
 * @param folder what it held under `content` goes
 */
export function makeContent(folder: string, { entries: count, seed = 1 }: Wanted): void {
  rmSync(join(folder, 'content'), { recursive: true, force: true });
  for (const kind of ['interventions', 'studies'])
    mkdirSync(join(folder, 'content', kind), { recursive: true });
  const write = (path: string, text: string) => writeFileSync(join(folder, path), text);

  const terms = glossary.parse(readYaml(readFileSync(join(ROOT, GLOSSARY), 'utf8')).data);
  write(GLOSSARY, glossaryText(terms));
  setting ??= makeSetting(ROOT, terms);
  const taken = { entries: new Set<string>(), studies: new Set<string>() };
  const made: MadeEntry[] = [];
  for (let index = 0; index < count; index += 1) {
    const entry = makeEntry(chanceFrom(seed * 1_000_003 + index), setting, made, taken);
    made.push(entry);
    write(recordFile('interventions', entry.id), entryText(interventionTree, { ...entry.facts }, entry.body));
    for (const { id, ...facts } of entry.studies)
      write(recordFile('studies', id), recordText(studyTree, facts));
  }
}

/** Learning how the sector writes takes some seconds, and comes out the same each time. */
let setting: Setting | undefined;

/** The words of the glossary without the entries that they name, for those are not in a made-up library. */
const glossaryText = (terms: readonly GlossaryTerm[]) =>
  JSON.stringify(
    terms.map((term) => (term.policy ? { ...term, policy: { ...term.policy, entries: [] } } : term)),
    null,
    2,
  );

if (import.meta.main) {
  const { entries, to, seed } = parseArgs({
    options: { entries: { type: 'string' }, to: { type: 'string' }, seed: { type: 'string', default: '1' } },
  }).values;
  if (!/^[1-9]\d*$/.test(entries ?? '') || to === undefined || !/^\d+$/.test(seed))
    fail('Write how many entries, and the folder to make: --entries 1000 --to /tmp/lib1000 [--seed 1]');
  makeLibrary(to, { entries: Number(entries), seed: Number(seed) });
  console.log(`Made ${entries} entries in ${to}. Go there, then: npm run check, npm run build.`);
}
