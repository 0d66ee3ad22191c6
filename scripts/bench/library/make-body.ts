import { bodyText } from '../../../src/authoring/body-sections.ts';
import { designs } from '../../../src/schemas/vocabularies/index.ts';
import type { Chance } from './chance.ts';
import type { MadeStudy } from './make-study.ts';
import type { Setting } from './setting.ts';

interface About {
  title: string;
  /** What it is, who it is for and what it aims at, as ready sentences. */
  facts: { kind: string; who: string; aims: readonly string[] };
  studies: readonly MadeStudy[];
  /** The keys of the entry's own sources. */
  sources: readonly string[];
  /** Places, people and measures it speaks of. */
  names: readonly string[];
}

/** The text of an entry: the headings, tables, call-outs, sources and explained words that real ones have. */
export function makeBody(chance: Chance, { words, terms }: Setting, about: About): string {
  const { title, facts, studies, names } = about;
  const keys = [
    ...about.sources,
    ...studies.flatMap(({ id, sources }) => sources.map((one) => `${id}/${one.id}`)),
  ];
  const explained = new Set<string>();
  const say = () => words.sentence(chance, [title, title, ...names]);
  // A term may hold a number, as "section 17" does, which is no figure.
  const sourced = (text: string) =>
    text.replace(/<Definition.*?<\/Definition>|£?\d[\d,]*(\.\d+)?%?/g, (figure) =>
      !figure.startsWith('<') && chance.likely(0.8)
        ? `<Figure source="${chance.pick(keys)}">${figure}</Figure>`
        : figure,
    );
  const explain = (text: string) => {
    const found = terms.find(
      ({ id, term }) => !explained.has(id) && text.includes(` ${term.toLowerCase()} `),
    );
    if (!found) return text;
    explained.add(found.id);
    const word = found.term.toLowerCase();
    return text.replace(` ${word} `, ` <Definition term="${found.id}">${word}</Definition> `);
  };
  const paragraph = (low: number, high: number) =>
    sourced(explain(Array.from({ length: chance.between(low, high) }, say).join(' ')));
  const points = (low: number, high: number) =>
    Array.from({ length: chance.between(low, high) }, () => `- ${sourced(explain(say()))}`).join('\n');
  const callout = () =>
    `<Callout kind="${chance.pick(['note', 'caution', 'clash'])}" title="${say()
      .replace(/[."<>&]/g, '')
      .slice(0, 60)
      .trim()}">\n\n${paragraph(2, 4)}\n\n</Callout>`;

  return bodyText([
    [
      `- **What it is:** ${facts.kind}`,
      `- **Does it work:** ${sourced(say())}`,
      `- **How sure:** ${sourced(say())}`,
      `- **Do not get this wrong:** ${sourced(say())}`,
    ].join('\n'),
    `${title} is ${facts.kind.charAt(0).toLowerCase()}${facts.kind.slice(1)} ${paragraph(3, 5)}\n\n${paragraph(3, 5)}`,
    `${facts.who} ${paragraph(2, 4)}`,
    [
      paragraph(1, 2),
      table(studies.slice(0, 8), say, sourced),
      paragraph(3, 5),
      callout(),
      paragraph(2, 4),
      callout(),
    ].join('\n\n'),
    points(4, 6),
    paragraph(2, 4),
    `${facts.aims.join(' ')}\n\n${points(3, 5)}\n\n${paragraph(2, 3)}`,
    paragraph(3, 5),
    chance.likely(0.5) ? paragraph(3, 5) : '',
  ]);
}

function table(studies: readonly MadeStudy[], say: () => string, sourced: (text: string) => string): string {
  const rows = studies.map(
    ({ label, design, participants }) =>
      `| ${label}, ${designs[design].label.toLowerCase()} | ${sourced(`${participants.analysed.total} ${participants.counted}`.replace('not-established', 'Some'))} | ${sourced(say())} |`,
  );
  return ['| Study | Who was in it | What it found |', '| --- | --- | --- |', ...rows].join('\n');
}
