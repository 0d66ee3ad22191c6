import type { ReadContent } from '../../src/checks/content.ts';
import { parseBody } from '../../src/markdown/parse.ts';
import { readContentFiles } from '../../src/records/content-files.ts';
import { splitEntry } from '../../src/records/frontmatter.ts';

/** Addresses outside the library, and for each the files that name it. */
export type CitedAddresses = ReadonlyMap<string, readonly string[]>;

/**
 * Every address outside the library that the content names: in the facts, a DOI among them, and in the text.
 * @param root the folder that holds `content/`
 * @param content what was read from it
 */
export function citedAddresses(root: string, content: ReadContent): CitedAddresses {
  const found = new Map<string, string[]>();
  const records = [...content.interventions, ...content.studies, content.glossary];
  for (const { file, data } of records) note(addressesIn(data), file);
  for (const { folder, path, text } of readContentFiles(root)) {
    const body = folder === 'interventions' ? splitEntry(text)?.body : undefined;
    if (body !== undefined) note(addressesIn(parseBody(body)), path);
  }
  return new Map([...found].sort(([one], [other]) => (one < other ? -1 : 1)));

  function note(addresses: readonly string[], file: string): void {
    for (const address of new Set(addresses)) {
      const files = found.get(address) ?? [];
      if (!files.includes(file)) found.set(address, [...files, file]);
    }
  }
}

/** The addresses in a record or a tree of text, however deep. A part after `#` never leaves the reader's machine. */
function addressesIn(value: unknown, key = ''): string[] {
  if (typeof value === 'string') {
    if (key === 'doi') return [`https://doi.org/${value}`];
    return ADDRESS_KEYS.has(key) && /^https?:/.test(value) ? [value.replace(/#.*$/, '')] : [];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) => addressesIn(part, name));
}

/** Where a record (`address`, `url`) and a tree of Markdown (`url`) hold an address. */
const ADDRESS_KEYS: ReadonlySet<string> = new Set(['address', 'url']);
