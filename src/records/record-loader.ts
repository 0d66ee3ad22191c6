import type { Loader } from 'astro/loaders';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { endings, readContentFiles, type ContentFile, type ContentFolder } from './content-files.ts';
import { splitEntry } from './frontmatter.ts';
import { readYaml } from './yaml-text.ts';

/**
 * Loads one content folder for Astro with the reader that the checks use, so that both see the same records:
 * ids from file names, one YAML grammar, no file passed over.
 */
export function recordLoader(folder: ContentFolder): Loader {
  return {
    name: `records-${folder}`,
    load: async ({ config, store, parseData, generateDigest, watcher }) => {
      const root = fileURLToPath(config.root);
      const reload = async () => {
        const files = readContentFiles(root).filter((one) => one.folder === folder);
        // All are read before any is stored: one bad record must not take the sound ones off a running site.
        const records = await Promise.all(
          files.map(async (file) => ({
            id: file.id,
            data: await parseData({ id: file.id, data: dataOf(file), filePath: join(root, file.path) }),
            filePath: file.path,
            digest: generateDigest(file.text),
            ...(folder === 'interventions' ? { deferredRender: true } : {}),
          })),
        );
        store.clear();
        for (const record of records) store.set(record);
      };
      await reload();
      watcher?.add(join(root, 'content', folder));
      watcher?.on('all', (_, path) => {
        if (path.startsWith(join(root, 'content', folder)) && path.endsWith(endings[folder])) void reload();
      });
    },
  };
}

function dataOf(file: ContentFile): Record<string, unknown> {
  if (!file.wellNamed) throw new Error(`${file.path} has a name or place the library cannot publish`);
  const text = file.folder === 'interventions' ? splitEntry(file.text)?.yaml : file.text;
  if (text === undefined) throw new Error(`${file.path} does not begin with facts between two lines of ---`);
  const { data, faults } = readYaml(text);
  const [fault] = faults;
  if (fault) throw new Error(`${file.path}: ${fault.message}`);
  return data as Record<string, unknown>;
}
