import { readContentFiles } from '../records/content-files.ts';
import { splitEntry } from '../records/frontmatter.ts';
import { readYaml } from '../records/yaml-text.ts';

/** The ids of the entries that are open to readers, A to Z, as the files say. */
export function publishedIds(root: string): string[] {
  return readContentFiles(root)
    .filter(({ folder }) => folder === 'interventions')
    .filter(({ text }) => {
      const data = readYaml(splitEntry(text)?.yaml ?? '').data as { status?: string } | null | undefined;
      return data?.status === 'published';
    })
    .map(({ id }) => id);
}
