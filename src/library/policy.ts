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
  const terms = loadGlossary().filter(isPolicyTerm);
  const explained = wordsExplained(terms.map(({ id }) => id));
  const words = terms
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

/**
 * Which of these words the text of each entry points at. Astro renders texts without keeping them, so they are read
 * here: only those that hold such a word at all, or a letter written as a code.
 */
function wordsExplained(ids: readonly string[]): Map<string, Set<string | undefined>> {
  return new Map(
    readContentFiles(process.cwd(), ['interventions']).flatMap(({ id, text }) => {
      const body = splitEntry(text)?.body ?? '';
      const mayPoint = body.includes('&') || ids.some((word) => body.includes(word));
      return mayPoint ? [[id, wordsExplainedIn(body)] as const] : [];
    }),
  );
}

function wordsExplainedIn(body: string): Set<string | undefined> {
  const { components } = inspectBody(parseBody(body));
  return new Set(
    components.filter(({ name }) => name === 'Definition').map(({ attributes }) => attributes['term']),
  );
}
