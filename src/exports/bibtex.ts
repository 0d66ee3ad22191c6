import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import type { StudyRecord } from '../evidence/trials.ts';
import { stampLine, type Publication } from './publication.ts';
import { cslItem, type CslItem, type CslName } from './references.ts';

// Study ids are safe as labels, and unlike "author, year, first word" no two are the same. Citation-js drops every
// letter for which TeX has no command, so the file is UTF-8 and only what TeX would take for a command is escaped.
Object.assign(plugins.config.get('@bibtex').format, {
  useIdAsLabel: true,
  checkLabel: false,
  asciiOnly: false,
});

/**
 * The publications of some studies as BibTeX in UTF-8, under a comment that gives the version and licence.
 * Source: the mapping of fields is citation-js's; escapes are those of LaTeX2e.
 */
export function bibtexText(studies: readonly StudyRecord[], publication: Publication): string {
  const entries = new Cite(studies.map(cslItem).map(forTex))
    .format('bibtex')
    .replace(SAID_TWICE, '')
    .replaceAll(NO_NUMBER, '');
  return `${[`@comment{${texText(stampLine(publication))}}`, entries].join('\n\n').trim()}\n`;
}

/** Citation-js writes the address again, unescaped, where there is no publisher. */
const SAID_TWICE = /^\thowpublished = \{https:.*\},\n/gm;

/** Citation-js leaves out an issue without a number in it, such as S for a supplement: this one is taken out again. */
const NO_NUMBER = '0issue0';

/** Everything a TeX reader would take for a command, but for the fields it reads as they are. */
function forTex(item: CslItem): CslItem {
  const texts = Object.entries(item).map(([key, value]) => [
    key,
    typeof value === 'string' && !AS_THEY_ARE.has(key) ? texText(value) : value,
  ]);
  const issue =
    item.issue !== undefined && !/\d/.test(item.issue) ? `${NO_NUMBER}${texText(item.issue)}` : undefined;
  return {
    ...Object.fromEntries(texts),
    ...(issue && { issue }),
    ...(item.author && { author: item.author.map(texName) }),
  };
}

const AS_THEY_ARE: ReadonlySet<string> = new Set(['id', 'type', 'DOI', 'ISBN', 'URL']);

const texName = (name: CslName) =>
  Object.fromEntries(Object.entries(name).map(([part, value]) => [part, texText(value)])) as CslName;

const COMMANDS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
};

const texText = (text: string) => text.replace(/[\\&%$#_{}~^<>]/g, (sign) => COMMANDS[sign] ?? `\\${sign}`);
