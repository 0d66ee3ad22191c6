import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readContentFiles } from '../../../src/records/content-files.ts';
import { splitEntry } from '../../../src/records/frontmatter.ts';
import { readYaml } from '../../../src/records/yaml-text.ts';
import * as vocabularies from '../../../src/schemas/vocabularies/index.ts';
import type { Chance } from './chance.ts';

/** How the sector writes: which word follows which, and how often. */
export interface Words {
  /** A sentence of its words. A proper name in it is one of `names`, and every number is a new one. */
  sentence: (chance: Chance, names: readonly string[]) => string;
  /** How many different words there are. */
  count: number;
}

const NAME = '\u0001';
const END = '';
/** Capital letters that are no name of a programme or a person. */
const KEPT = /^(UK|US|NHS|GP|England|English|Wales|Welsh|Scotland|Scottish|United|States|I|Level)$/;

/**
 * Learns from the library's own words: the texts of its entries, the notes of its studies and the meanings of its
 * glossary and lists. So common words are as common in a made-up library as they are in a real one.
 * @param root the folder that holds `content/`
 */
export function learnWords(root: string): Words {
  const sentences = sentencesIn(textsOf(root));
  const after = new Map<string, string[]>();
  const follow = (before: string, word: string) => {
    const known = after.get(before);
    if (known) known.push(word);
    else after.set(before, [word]);
  };
  for (const words of sentences) {
    words.forEach((word, index) => follow(index === 0 ? END : (words[index - 1] as string), word));
    words.forEach((word, index) => {
      if (index > 0) follow(`${words[index - 2] ?? END} ${words[index - 1]}`, word);
    });
    follow(words.at(-1) as string, END);
  }
  return {
    count: after.size,
    sentence: (chance, names) => {
      for (;;) {
        const words = walk(after, chance);
        if (words.length < 6 || words.length > 26) continue;
        const text = words.map((word) => fresh(word, chance, names)).join(' ');
        return `${text.charAt(0).toUpperCase()}${text.slice(1).replace(/[,;:]$/, '')}.`;
      }
    },
  };
}

/** Follows two words where the text goes on from them in several ways, else one. */
function walk(after: ReadonlyMap<string, readonly string[]>, chance: Chance): string[] {
  const words: string[] = [];
  for (let before = END, last = END; words.length <= 26; before = last, last = words.at(-1) ?? END) {
    const two = after.get(`${before} ${last}`) ?? [];
    const next = chance.pick(two.length > 2 ? two : (after.get(last) ?? [END]));
    if (next === END) break;
    words.push(next);
  }
  return words;
}

const fresh = (word: string, chance: Chance, names: readonly string[]) =>
  word.replaceAll(NAME, () => chance.pick(names)).replace(/\d+/g, (digits) => freshNumber(digits, chance));

function freshNumber(digits: string, chance: Chance): string {
  if (/^(19|20)\d\d$/.test(digits)) return String(chance.between(1995, 2025));
  return digits.replace(/\d/g, (_, index: number) => String(chance.between(index === 0 ? 1 : 0, 9)));
}

function textsOf(root: string): string[] {
  const files = readContentFiles(root);
  const bodies = files.flatMap(({ folder, text }) =>
    folder === 'interventions' ? [splitEntry(text)?.body ?? ''] : [],
  );
  const studies = files.flatMap(({ folder, text }) => (folder === 'studies' ? [readYaml(text).data] : []));
  const glossary: unknown = readYaml(readFileSync(join(root, 'content/glossary.yaml'), 'utf8')).data;
  return [
    ...bodies.map((body) => body.replace(/^[|#].*$/gm, '').replace(/^- /gm, '\n')),
    ...[studies, glossary, vocabularies].flatMap(longTexts),
  ].map((text) => text.replace(/<[^>]*>/g, '').replace(/[*_“”"]/g, ''));
}

/** Every text in a record that is more than a name or a key. */
function longTexts(value: unknown): string[] {
  if (typeof value === 'string') return /\s.*\s.*\s/.test(value) ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(longTexts) : [];
}

/** Sentences as lists of words. One with a mark in it that means something in Markdown is passed over. */
function sentencesIn(texts: readonly string[]): string[][] {
  return (
    texts
      .flatMap((text) => text.split(/\n\s*\n|(?<=[.?!])\s+/))
      .map((sentence) => sentence.trim().replace(/[.?!]$/, ''))
      .filter((sentence) => /^[A-Z][\p{L}\d£%'’,;:() -]*$/u.test(sentence))
      .map((sentence) => sentence.split(/\s+/).map(plainWord))
      // A name of three words is one gap to fill, not three.
      .map((words) => words.filter((word, index) => !(word.startsWith(NAME) && words[index - 1] === NAME)))
      .filter((words) => words.length > 3)
  );
}

/** Names of programmes and people become a gap to fill; the first word loses its capital letter. */
function plainWord(word: string, index: number): string {
  const bare = word.replace(/[^\p{L}]/gu, '');
  if (KEPT.test(bare) || !/^[A-Z]/.test(bare)) return word;
  if (index === 0 && /^.[a-z]*$/.test(bare)) return word.toLowerCase();
  return word.replace(/[A-Z][\p{L}-]*/u, NAME);
}
