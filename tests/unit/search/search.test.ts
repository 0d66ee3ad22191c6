import { describe, expect, test } from 'vitest';
import type { ConceptRow } from '../../../src/search/concepts.ts';
import { searchOver, type Answer } from '../../../src/search/search.ts';
import type { SearchOptions } from '../../../src/search/plan.ts';
import { memoryIndex, searchable, withText } from '../../support/memory-index.ts';

const thesaurus: ConceptRow[] = [
  ['children in care', ['LAC'], [1, 2, 3]],
  ['care leaver', ['leaving care']],
  ['unaccompanied children', ['UASC']],
  ['kinship carer', []],
];
const documents = [
  withText('mockingbird', 'Foster homes for looked-after and other children in care.', {
    title: 'Mockingbird',
    summary: 'For foster homes.',
  }),
  searchable('safecare', { title: 'SafeCare', summary: 'Visits to parents of babies. Foster parents too.' }),
  withText('links', 'Kin and a kinship carer for each care leaver.', {
    title: 'Lifelong Links',
    names: ['Links'],
    filters: { strength: ['level-4'] },
  }),
  withText('others', 'Babies, babies, babies and their links.', { title: 'Babies' }),
];
/** The ids of what was found, which travel as short sums. */
const idsOf = ({ entryOf, hits }: Answer, among: readonly { id: string }[] = documents) => {
  const known = new Map(among.map(({ id }) => [entryOf(id), id]));
  return hits.map(({ entry }) => known.get(entry));
};
const search = searchOver(memoryIndex(documents, thesaurus));
const found = async (query: string, options?: SearchOptions) => idsOf(await search.find(query, options));

describe('a search', () => {
  test('gives what was found in each entry, and what was not, as it was typed', async () => {
    const answer = await search.find('Foster babies');
    const { hits } = answer;
    expect(idsOf(answer)).toEqual(['safecare', 'others', 'mockingbird']);
    expect(hits.map(({ score: _, entry: __, ...hit }) => hit)).toEqual([
      { all: true, found: ['Foster', 'babies'], missing: [] },
      { all: false, found: ['babies'], missing: ['Foster'] },
      { all: false, found: ['Foster'], missing: ['babies'] },
    ]);
    expect(hits.every(({ score }) => score > 0)).toBe(true);
  });

  test('finds by other words for the same thing, unless own words are asked for', async () => {
    expect(await found('LAC')).toEqual(['mockingbird', 'links']);
    expect(await found('LAC', { thesaurus: false })).toEqual([]);
    expect(await found('LAC', { literal: true })).toEqual([]);
  });

  test('puts slips right, unless exactly what was typed is asked for', async () => {
    expect(await found('mockignbird')).toEqual(['mockingbird']);
    expect(await found('mockignbird', { thesaurus: false })).toEqual(['mockingbird']);
    expect(await found('mockignbird', { literal: true })).toEqual([]);
    expect((await found('safe care'))[0]).toBe('safecare');
  });

  test('puts the entry first that is called so, though another says the word more often', async () => {
    expect((await found('links'))[0]).toBe('links');
    expect((await found('lifelonglinks'))[0]).toBe('links');
  });

  test('finds a fact by its filter', async () => {
    const answer = await search.find('level 4');
    const { hits, filters } = answer;
    expect(idsOf(answer)).toEqual(['links']);
    expect(hits.map(({ found: by }) => by)).toEqual([['level 4']]);
    expect(filters.map(({ facet }) => facet)).toEqual(['strength']);
  });

  test('leaves out what holds next to nothing of a question', async () => {
    const many = Array.from({ length: 30 }, (_, place) => withText(`other-${place}`, 'A common word.'));
    const wanted = withText('wanted', 'Common.', {
      title: 'Rare thing',
      summary: 'A rare thing, a rare thing.',
    });
    const answer = await searchOver(memoryIndex([...many, wanted])).find('common rare thing nowhere');
    const { hits } = answer;
    expect(idsOf(answer, [...many, wanted])).toEqual(['wanted']);
    expect(hits[0]?.missing).toEqual(['nowhere']);
  });

  test('offers what is near, where some entry holds it', async () => {
    const near = async (query: string, options = {}) => search.near(await search.find(query, options));
    expect(await near('LAC')).toEqual(['care leaver', 'kinship carer']);
    expect(await near('LAC', { thesaurus: false })).toEqual([]);
    expect(await near('foster')).toEqual([]);
  });

  test('of nothing, or of nothing known, finds nothing', async () => {
    expect(await found('')).toEqual([]);
    expect(await found('zzzzzz')).toEqual([]);
    expect(await found('__proto__')).toEqual([]);
  });
});

describe('where an entry answers', () => {
  test('is shown by the words that were searched, not by those that were typed', async () => {
    const answer = await search.find('LAC mockignbird');
    const marked = (await search.excerpt('mockingbird', answer))?.parts.filter(({ matched }) => matched);
    expect(marked?.map(({ text }) => text)).toEqual(['children', 'in', 'care']);
    expect(await search.excerpt('others', answer)).toBeUndefined();
  });
});

test('the program, the names and the thesaurus are fetched ahead, and nothing else', async () => {
  const index = memoryIndex(documents, thesaurus);
  const started: string[] = [];
  await searchOver({ ...index, start: async () => void started.push('program') }).open();
  expect(started).toEqual(['program']);
  expect(index.asked).toEqual([]);
  expect(index.wanted).toEqual({ concepts: 1, vocabulary: 0, text: 0 });
});
