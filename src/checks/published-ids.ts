import { readContentFiles } from '../records/content-files.ts';
import { splitEntry } from '../records/frontmatter.ts';
import { readYaml } from '../records/yaml-text.ts';

/** The ids of the entries that are open to readers, A to Z, as the files say. */
export function publishedIds(root: string): string[] {
  return readContentFiles(root, ['interventions'])
    .filter(({ text }) => statusOf(splitEntry(text)?.yaml ?? '') === 'published')
    .map(({ id }) => id);
}

/** The one line that says the status, as nearly every entry writes it. Anything else is read with the whole of the facts. */
const STATUS_LINE = /^status:(.*)$/gm;
const PLAIN_WORD = /^ ([a-z]+)$/;

function statusOf(yaml: string): string | undefined {
  const [line, ...others] = [...yaml.matchAll(STATUS_LINE)].map(
    ([, rest = '']) => PLAIN_WORD.exec(rest)?.[1],
  );
  if (line !== undefined && others.length === 0) return line;
  return (readYaml(yaml).data as { status?: string } | null | undefined)?.status;
}
