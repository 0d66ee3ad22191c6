import { readdirSync } from 'node:fs';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { conceptWord } from '../../src/search/concepts.ts';
import type { SearchDocument } from '../../src/search/document.ts';
import { searchDocument, type EntryFile } from '../../src/integrations/search-document.ts';
import { isAddedWord } from '../../src/search/facts.ts';
import { isStopWord } from '../../src/search/stop-words.ts';
import { QUESTIONS } from '../../src/markdown/questions-section.ts';
import { wordsOf } from '../../src/search/words.ts';
import { builtPage, builtPages, faultsOf } from '../support/built-pages.ts';
import { dataRows } from '../support/data-files.ts';
import { attribute, elements, only, textOf, type Element } from '../support/html.ts';
import { publishedEntries } from '../support/library-records.ts';
import { openPagefind } from '../support/pagefind-program.ts';
import {
  FOLDER,
  indexFetch,
  indexedConcepts,
  indexedLookup,
  indexedSums,
  indexedText,
  indexedWords,
} from '../support/search-index.ts';

const pages = builtPages();
const published = publishedEntries();
const ids = published.map(({ id }) => id);

test('no page holds an instruction to the search program: what is indexed is made from records and text', () => {
  const faults = faultsOf(pages, ({ document }) =>
    elements(document).flatMap(({ tagName, attrs }) =>
      attrs
        .filter(({ name }) => /^data-(pagefind|search)/.test(name))
        .map(({ name }) => `${tagName} ${name}`),
    ),
  );
  expect(faults).toEqual([]);
});

test('the pages of published entries mark their text once, inside the main part, and no other page does', () => {
  const marked = pages.filter(({ document }) => elements(document, { has: 'data-entry-text' }).length > 0);
  expect(marked.map(({ path }) => path).sort()).toEqual(ids.map((id) => `/interventions/${id}/`));
  for (const { document } of marked) {
    expect(elements(only(document, { tag: 'main' }), { has: 'data-entry-text' })).toHaveLength(1);
  }
});

describe('the index', () => {
  afterEach(() => void vi.unstubAllGlobals());

  test('answers to Pagefind’s own program as well, which finds an entry by its place', async () => {
    vi.stubGlobal('fetch', indexFetch());
    const theirs = await openPagefind('dist/pagefind/pagefind.js', FOLDER);
    const { results } = await theirs.search('mockingbird');
    const places = results.map(({ id }) => parseInt(id.replace(/^.*_/, ''), 36));
    expect(places.map((place) => ids[place])).toContain('mockingbird');
  });

  test('holds each published entry once, under its own names', () => {
    const { size, sumAt, sumOf } = indexedSums();
    expect(Array.from({ length: size }, (_, place) => sumAt(place))).toEqual(ids.map(sumOf));
    expect(new Set(ids.map(sumOf)).size).toBe(ids.length);
    const rows = [...indexedLookup().values()].flatMap(({ names }) => names);
    const called = new Set(rows.map(([place, name, title = name]) => [place, name, title].join('|')));
    expect([...called].sort()).toEqual(
      published
        .flatMap(({ data: { title, otherNames } }, place) =>
          [title, ...otherNames].map((name) => [place, name, title].join('|')),
        )
        .sort(),
    );
    expect(readdirSync('dist/pagefind/texts').sort()).toEqual(ids.map((id) => `${id}.json`));
  });

  test('holds the text of each entry as its page shows it, under the headings of that page, and not one word more', () => {
    for (const id of ids) {
      const { document } = builtPage(`/interventions/${id}/`);
      const text = only(document, { has: 'data-entry-text' });
      const asked = elements(document, { has: 'data-entry-questions' });
      removeSources(text);
      const all = indexedText(id);
      const questions = all.filter((one) => one.id === QUESTIONS.id);
      expect(questions.map((one) => wordsOf(one.text))).toEqual(asked.map((list) => wordsOf(textOf(list))));
      const sections = all.filter((one) => !questions.includes(one));
      const headings = elements(text, { tag: 'h2' }).map((one) => [attribute(one, 'id') ?? '', textOf(one)]);
      expect(sections.filter((one) => one.heading !== '').map((one) => [one.id, one.heading])).toEqual(
        headings,
      );
      expect(
        sections.flatMap((one) => wordsOf(`${one.heading} ${one.text}`)),
        id,
      ).toEqual(wordsOf(textOf(text)));
    }
  });

  test('holds nothing of the frame of a page', () => {
    const texts = ids.flatMap((id) => indexedText(id).map(({ heading, text }) => `${heading} ${text}`));
    expect(texts.length).toBeGreaterThan(ids.length * 3);
    expect(
      texts.filter((text) => /Skip to main content|Suggest a change|On this page|Why this rating/.test(text)),
    ).toEqual([]);
  });
});

describe('the words of the index', () => {
  let documents: SearchDocument[];
  beforeAll(() => {
    const files = dataRows() as unknown as EntryFile[];
    const called = new Map(published.map(({ id, data }) => [id, [data.title, ...data.otherNames]]));
    documents = files.map((file) =>
      searchDocument(
        file,
        builtPage(`/interventions/${file.id}/`).html,
        file.record.related.flatMap((id) => called.get(id) ?? []),
      ),
    );
  });

  test('all stand in an entry, and say how many hold them; long numbers are left out', () => {
    const held = new Map<string, number>();
    for (const { title, names, summary, questions, outcomes, facts, related, sections } of documents) {
      const texts = [
        title,
        ...names,
        summary,
        ...questions,
        ...outcomes,
        ...facts,
        ...related,
        ...sections.flatMap((one) => [one.heading, one.text]),
      ];
      for (const word of new Set(texts.flatMap(wordsOf))) held.set(word, (held.get(word) ?? 0) + 1);
    }
    const known = indexedWords();
    expect(known.map(({ word }) => word)).toEqual(
      [...held.keys()].filter((word) => !isStopWord(word) && !/\d{3}/.test(word)).sort(),
    );
    const seconds = indexedWords('dist', 'second');
    expect(sorted(seconds)).toEqual(sorted(known.filter(({ word }) => word.length > 1)));
    for (const { word, size } of known) expect(size, word).toBe(Math.round(Math.log2(held.get(word) ?? 0)));
  });

  test('are what a reader may type: none is a word that the index adds', () => {
    expect(indexedWords().filter(({ word }) => isAddedWord(word))).toEqual([]);
    expect(isAddedWord(conceptWord(0))).toBe(true);
  });

  test('of the sector say how many entries hold them: no more than there are, and some hold some', () => {
    const held = indexedConcepts().map(([, , , , count = 0]) => count);
    expect(Math.max(...held)).toBeLessThanOrEqual(ids.length);
    expect(held.filter((count) => count > 0).length).toBeGreaterThan(50);
  });
});

const sorted = (words: readonly { word: string }[]) => words.map(({ word }) => word).sort();

/** Takes the numbers that lead to sources out of a page. */
function removeSources(below: Element): void {
  for (const cite of elements(below, { class: 'cite' })) {
    const siblings = cite.parentNode?.childNodes;
    siblings?.splice(siblings.indexOf(cite), 1);
  }
}
