import { inspectBody } from '../markdown/body-faults.ts';
import { parseBody } from '../markdown/parse.ts';
import { readContentFiles } from '../records/content-files.ts';
import { splitEntry } from '../records/frontmatter.ts';
import { isPolicyTerm, type PolicyTerm } from '../schemas/glossary.ts';
import { keysOf, policyGroups, type PolicyGroup } from '../schemas/vocabularies/index.ts';
import { loadGlossary } from './glossary.ts';
import { loadLibrary, type Entry } from './library.ts';

/** What the founding documents announced under one heading, oldest first. */
export interface PolicySection {
  group: PolicyGroup;
  label: string;
  meaning: string;
  /** Each word with the published entries that concern it, A to Z. */
  words: { word: PolicyTerm; entries: Entry[] }[];
}

/**
 * The policy words of the glossary, group by group; a group without words is left out. An entry concerns a word
 * where the word names the entry, or the text of the entry points at the word with a Definition.
 */
export async function policyContext(): Promise<PolicySection[]> {
  const { entries } = await loadLibrary();
  const explained = wordsExplained();
  const words = loadGlossary()
    .filter(isPolicyTerm)
    .sort((one, other) => one.asOf.localeCompare(other.asOf))
    .map((word) => ({
      word,
      entries: entries.filter(
        ({ id }) => word.policy.entries.includes(id) || explained.get(id)?.has(word.id),
      ),
    }));
  return keysOf(policyGroups)
    .map((group) => ({
      group,
      ...policyGroups[group],
      words: words.filter(({ word }) => word.policy.group === group),
    }))
    .filter((section) => section.words.length > 0);
}

/** The words that the text of each entry points at. Astro renders texts without keeping them, so they are read here. */
function wordsExplained(): Map<string, Set<string | undefined>> {
  const files = readContentFiles(process.cwd()).filter(({ folder }) => folder === 'interventions');
  return new Map(files.map(({ id, text }) => [id, wordsExplainedIn(splitEntry(text)?.body ?? '')]));
}

function wordsExplainedIn(body: string): Set<string | undefined> {
  const { components } = inspectBody(parseBody(body));
  return new Set(
    components.filter(({ name }) => name === 'Definition').map(({ attributes }) => attributes['term']),
  );
}
