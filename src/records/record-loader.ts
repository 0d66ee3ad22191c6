import type { Loader } from 'astro/loaders';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { endings, readContentFiles, type ContentFile, type ContentFolder } from './content-files.ts';
import { fenceFault, splitEntry } from './frontmatter.ts';
import { keepFacts, takeFromShelf } from './shelf.ts';
import { readYaml } from './yaml-text.ts';

/** What stands in the text of an entry that must not, by line of that text. */
export type InspectText = (body: string) => readonly { line: number; message: string }[];

/**
 * Loads one content folder for Astro with the reader that the checks use, so that both see the same records:
 * ids from file names, one YAML grammar, no file passed over. Rejects with every fault of every file, each with
 * its place, before anything is stored. What the check of the same build has found sound is not read a second time.
 * Astro is given only what it needs to find a record. It would write all facts to disk as one text, put that text into a
 * program and read it back, which took a tenth of a build of 1,000 entries; they go on the shelf instead (`factsOf`).
 * @param inspect looks at the text of each entry, before any program that could run it is asked to
 */
export function recordLoader(folder: ContentFolder, inspect: InspectText = () => []): Loader {
  return {
    name: `records-${folder}`,
    load: async ({ config, store, parseData, generateDigest, watcher }) => {
      const root = fileURLToPath(config.root);
      const soundData = async (file: ContentFile, filePath: string) =>
        takeFromShelf(filePath, file.text) ??
        (await parseData({ id: file.id, data: dataOf(file, inspect), filePath }));
      const reload = async () => {
        const files = readContentFiles(root, [folder]);
        // All are read before any is stored: one bad record must not take the sound ones off a running site.
        const read = await Promise.allSettled(
          files.map(async (file) => ({
            id: file.id,
            facts: await soundData(file, join(root, file.path)),
            filePath: file.path,
            digest: generateDigest(file.text),
            // Where Astro has files to watch it shows their texts itself; a build makes HTML of them (see entry-text.ts).
            ...(folder === 'interventions' && watcher ? { deferredRender: true } : {}),
          })),
        );
        const faults = read.flatMap((one, index) =>
          one.status === 'rejected' ? [`${files[index]?.path}: ${wordsOf(one.reason)}`] : [],
        );
        if (faults.length > 0) throw new Error(faults.join('\n'));
        const records = read.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
        store.clear();
        for (const { facts, ...record } of records) {
          keepFacts(record.filePath, facts);
          store.set({ ...record, data: {} });
        }
      };
      await reload();
      watcher?.add(join(root, 'content', folder));
      watcher?.on('all', (_, path) => {
        if (path.startsWith(join(root, 'content', folder)) && path.endsWith(endings[folder])) void reload();
      });
    },
  };
}

function dataOf(file: ContentFile, inspect: InspectText): Record<string, unknown> {
  if (!file.wellNamed) throw new Error('it has a name or place the library cannot publish');
  if (file.fault) throw new Error(atLine(file.fault));
  if (file.folder === 'studies') return factsOf(file.text);
  const parts = splitEntry(file.text);
  if (parts === undefined) throw new Error(fenceFault(file.text));
  const facts = factsOf(parts.yaml, 2);
  const [fault] = inspect(parts.body);
  if (fault) throw new Error(atLine({ ...fault, line: fault.line + parts.bodyLine - 1 }));
  return facts;
}

function factsOf(text: string, firstLine = 1): Record<string, unknown> {
  const { data, faults } = readYaml(text, firstLine);
  const [fault] = faults;
  if (fault) throw new Error(atLine(fault));
  return data as Record<string, unknown>;
}

const atLine = ({ line, message }: { line: number; message: string }) => `line ${line}: ${message}`;
const wordsOf = (reason: unknown) => (reason instanceof Error ? reason.message : String(reason));
