import { expect, test } from 'vitest';
import { visit } from 'unist-util-visit';
import { textOf } from '../../src/markdown/blocks.ts';
import { entries, studies, type RealEntry } from '../support/real-content.ts';

const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December';
/** What is written in digits but is not a figure that somebody measured. */
const NOT_FIGURES = [
  new RegExp(`\\b\\d{1,2} (?:${MONTHS})\\b`, 'g'),
  // Years, and spans of years such as 2022–23 and 2022/23.
  /\b(?:19|20)\d\d(?:[–/-]\d\d)?\b/g,
  // Numbers that are part of a name.
  /\bCovid-19\b/g,
  /\btrial \d\b/gi,
];

test.each(entries)('every figure in $id stands in a Figure, with its source', ({ blocks, bodyLine }) => {
  const loose = blocks
    .filter(({ kind }) => kind !== 'heading')
    .map(({ outsideFigures, line }) => {
      const rest = NOT_FIGURES.reduce((text, pattern) => text.replace(pattern, ''), outsideFigures);
      return { line: bodyLine + line - 1, numbers: rest.match(/[£$]?\d[\d.,]*%?/g), text: outsideFigures };
    })
    .filter(({ numbers }) => numbers !== null);
  expect(loose).toEqual([]);
});

test.each(entries)('every Figure in $id has words in it and names a source that says where it was read', (entry) => {
  const known = new Map(sourcesFor(entry).map(({ key, title, address }) => [key, { title, address }]));
  const used = figuresIn(entry);
  expect(used.length).toBeGreaterThan(0);
  for (const { source, words } of used) {
    expect(known.get(source)?.title, `source of "${words}"`).toMatch(/\S/);
    expect(known.get(source)?.address, `source of "${words}"`).toMatch(/^https:\/\/|^not-established$/);
    expect(words, `Figure with source ${source}`).toMatch(/\p{L}|\p{N}/u);
  }
});

function sourcesFor({ data }: RealEntry) {
  const own = data.sources.map(({ id, title, address }) => ({ key: id, title, address }));
  const ofStudies = studies
    .filter(({ id }) => data.studies.includes(id))
    .flatMap(({ id, sources }) => sources.map((one) => ({ key: `${id}/${one.id}`, title: one.title, address: one.address })));
  return [...own, ...ofStudies];
}

function figuresIn({ body }: RealEntry): { source: string; words: string }[] {
  const found: { source: string; words: string }[] = [];
  visit(body, (node) => {
    if ((node.type !== 'mdxJsxTextElement' && node.type !== 'mdxJsxFlowElement') || node.name !== 'Figure') return;
    const source = node.attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === 'source')?.value;
    found.push({ source: String(source), words: textOf(node) });
  });
  return found;
}
