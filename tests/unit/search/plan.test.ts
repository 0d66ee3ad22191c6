import { describe, expect, test } from 'vitest';
import { conceptWord, type ConceptRow } from '../../../src/search/concepts.ts';
import { factWord } from '../../../src/search/facts.ts';
import { planQuery, type SearchOptions } from '../../../src/search/plan.ts';
import { WEIGHTS } from '../../../src/search/settings.ts';
import { memoryIndex, searchable, withText } from '../../support/memory-index.ts';

const thesaurus: ConceptRow[] = [
  ['children in care', ['LAC', 'looked-after child'], [1], [['for', 'looked-after']]],
  ['care leaver', ['leaving care']],
  [
    'randomised trial',
    ['RCT'],
    [],
    [
      ['design', 'rct'],
      ['design', 'cluster'],
      ['strength', 'level-3'],
    ],
  ],
  ['quokka', ['marsupials']],
  ['loneliness', ['alone', 'area of one’s own']],
];
const documents = [
  searchable('safecare', { title: 'SafeCare' }),
  searchable('lifelong-links', { title: 'Lifelong Links' }),
  searchable('mockingbird', { title: 'Mockingbird' }),
  withText('text', 'Foster carers and children in need of care. Casework by a child’s worker.'),
];
const plan = async (query: string, options?: SearchOptions) => {
  const index = memoryIndex(documents, thesaurus);
  return { ...(await planQuery(query, index, options)), index };
};
/** Each stretch with what is asked for it: words joined by a plus where all of them must stand. */
const slots = async (query: string, options?: SearchOptions) =>
  (await plan(query, options)).slots.map(({ typed, ways }) => [
    typed,
    ...ways.map(({ words }) => words.join('+')),
  ]);

describe('a query', () => {
  test('is its words, without those that say nothing', async () => {
    expect(await slots('What of the Foster carers?')).toEqual([
      ['foster', 'foster'],
      ['carers', 'carers'],
    ]);
  });

  test('of nothing but such words is searched for them', async () => {
    expect(await slots('the of')).toEqual([
      ['the', 'the'],
      ['of', 'of'],
    ]);
    expect(await slots('?!')).toEqual([]);
  });

  test('counts a word as often as it was typed', async () => {
    const { slots: found } = await plan('carers foster carers');
    expect(found.map(({ typed, times }) => [typed, times])).toEqual([
      ['carers', 2],
      ['foster', 1],
    ]);
  });

  test('finds an irregular plural by its singular, and the other way about', async () => {
    expect(await slots('child')).toEqual([['child', 'child', 'children']]);
    expect(await slots('children')).toEqual([['children', 'children', 'child']]);
  });

  test('of words that the index knows never asks for the list of words', async () => {
    expect((await plan('foster carers lac')).index.wanted.vocabulary).toBe(0);
    expect((await plan('foster zzzzzz')).index.wanted.vocabulary).toBeGreaterThan(0);
  });
});

describe('a phrase of the sector', () => {
  test('is asked for as its concept, as its words and, aside, as what is near it', async () => {
    const { slots: found, expanded, searched } = await plan('looked-after children');
    expect(found).toEqual([
      {
        typed: 'looked after children',
        times: 1,
        ways: [
          { words: [conceptWord(0)], weight: WEIGHTS.concept },
          { words: ['looked', 'children'], weight: WEIGHTS.wordsOfConcept },
          { words: [factWord('for', 'looked-after')], weight: WEIGHTS.filterOfConcept },
          { words: [conceptWord(1)], weight: WEIGHTS.near, aside: true },
        ],
      },
    ]);
    expect(expanded).toEqual([
      { typed: 'looked after children', concept: 0, term: 'children in care', own: false },
    ]);
    expect(searched).toEqual(['looked', 'after', 'children', 'child']);
  });

  test.each([
    ['children in care', true],
    ['child in cere', true],
    ['LAC', false],
  ])('typed as "%s", is its preferred term itself: %s', async (query, own) => {
    expect((await plan(query)).expanded).toMatchObject([{ term: 'children in care', own }]);
  });

  test('offers the filters that mean the same, one for each facet', async () => {
    expect((await plan('RCT foster')).filters).toEqual([
      { typed: 'rct', facet: 'design', values: ['rct', 'cluster'] },
      { typed: 'rct', facet: 'strength', values: ['level-3'] },
    ]);
  });

  test('is left alone where own words are asked for', async () => {
    const { slots: found, expanded, filters } = await plan('LAC foster', { thesaurus: false });
    expect(found.map(({ typed }) => typed)).toEqual(['lac', 'foster']);
    expect({ expanded, filters }).toEqual({ expanded: [], filters: [] });
  });

  test('is recognised after a slip in it was put right', async () => {
    const { expanded, corrected } = await plan('loked after children');
    expect(corrected).toEqual([{ typed: 'loked', used: 'looked' }]);
    expect(expanded.map(({ term }) => term)).toEqual(['children in care']);
  });
});

describe('a level, a price or an age', () => {
  test('is searched as the fact it is and offered as a filter, and its words are not searched', async () => {
    const { slots: found, filters, searched } = await plan('foster level 4');
    expect(found.at(-1)).toEqual({
      typed: 'level 4',
      times: 1,
      ways: [{ words: [factWord('strength', 'level-4')], weight: 1 }],
    });
    expect(filters).toEqual([{ typed: 'level 4', facet: 'strength', values: ['level-4'] }]);
    expect(searched).toEqual(['foster']);
  });

  test('is only its words where exactly those are asked for', async () => {
    expect(await slots('level 4', { literal: true })).toEqual([
      ['level', 'level'],
      ['4', '4'],
    ]);
  });
});

describe('a word that the index does not know', () => {
  const correctedOf = async (query: string) => (await plan(query)).corrected;

  test.each([
    ['mockignbird', [{ typed: 'mockignbird', used: 'mockingbird' }]],
    ['fostr carers', [{ typed: 'fostr', used: 'foster' }]],
    ['fosster', [{ typed: 'fosster', used: 'foster' }]],
    // The sector knows it, though no entry does.
    ['quoka', [{ typed: 'quoka', used: 'quokka' }]],
    ['zzzzzz', []],
  ])('“%s” is put right: %o', async (query, corrected) => {
    expect(await correctedOf(query)).toEqual(corrected);
  });

  test('is searched in the nearest spellings, the nearest for most', async () => {
    const { slots: found } = await plan('mockignbird');
    expect(found[0]?.ways[0]).toEqual({ words: ['mockingbird'], weight: WEIGHTS.corrections[0] });
    expect((await plan('zzzzzz')).slots).toEqual([
      { typed: 'zzzzzz', times: 1, ways: [{ words: ['zzzzzz'], weight: 1 }] },
    ]);
  });

  test('is a word of the sector, and left alone, where no entry holds it', async () => {
    expect(await correctedOf('marsupials')).toEqual([]);
  });

  test('is the beginning of a word where some word begins so', async () => {
    const { slots: found, corrected } = await plan('fost');
    expect(found[0]?.ways).toEqual([{ words: ['fost'], weight: WEIGHTS.beginning, begins: true }]);
    expect(corrected).toEqual([]);
  });

  test('is split where it is two words, or a name without its spaces', async () => {
    expect(await slots('fostercarers')).toEqual([
      ['foster', 'foster'],
      ['carers', 'carers'],
    ]);
    expect(await correctedOf('fostercarers')).toEqual([{ typed: 'fostercarers', used: 'foster carers' }]);
    expect(await correctedOf('lifelonglinks')).toEqual([{ typed: 'lifelonglinks', used: 'lifelong links' }]);
  });

  test('is joined with the next where both together are a name, a word of the sector or of the index', async () => {
    expect(await slots('safe care')).toEqual([['safe care', 'safecare', 'safe+care']]);
    expect(await slots('mocking bird')).toEqual([['mocking bird', 'mockingbird', 'mocking+bird']]);
    expect(await slots('case work')).toEqual([['casework', 'casework']]);
    expect(await correctedOf('case work')).toEqual([{ typed: 'case work', used: 'casework' }]);
  });

  test('is not joined with an article, nor with a word that says nothing', async () => {
    const typed = async (query: string) => (await slots(query)).map(([stretch]) => stretch);
    expect(await typed('a lone foster carer')).toEqual(['lone', 'foster', 'carer']);
    expect(await typed('foster carers who are a help')).not.toContain('are a');
  });

  test('is left exactly as it is where that is asked for', async () => {
    for (const query of ['mockignbird', 'safe care', 'lac', 'fost']) {
      const { slots: found, corrected, expanded, index } = await plan(query, { literal: true });
      expect(found.map(({ ways }) => ways)).toEqual(
        query.split(' ').map((word) => [{ words: [word], weight: 1 }]),
      );
      expect([corrected, expanded]).toEqual([[], []]);
      expect(index.wanted).toEqual({ concepts: 0, vocabulary: 0, text: 0 });
    }
  });
});

describe('the last word, while somebody types', () => {
  const many = Array.from({ length: 16 }, (_, place) => withText(`entry-${place}`, 'Parents and casework.'));
  const index = () => memoryIndex([...documents, ...many, withText('rare', 'At par, b.')], thesaurus);
  const typing = async (query: string, options: SearchOptions = { unfinished: true }) => {
    const asked = index();
    const { left, slots } = await planQuery(query, asked, options);
    return { left, stretches: slots.map(({ typed }) => typed), asked: asked.asked };
  };

  test('is left out as long as it is no known word, and nothing is asked of the index for it', async () => {
    expect(await typing('foster parents')).toMatchObject({ left: undefined });
    expect(await typing('foster pare')).toEqual({ left: 'pare', stretches: ['foster'], asked: ['foster'] });
    expect(await typing('fostr')).toEqual({ left: 'fostr', stretches: [], asked: [] });
  });

  test('is left out while it is short, or begins a much commoner word', async () => {
    expect((await typing('foster b')).left).toBe('b');
    expect(await typing('the')).toEqual({ left: 'the', stretches: [], asked: [] });
    expect((await typing('foster par')).left).toBe('par');
    expect((await typing('children in ca')).left).toBe('ca');
  });

  test('is searched as ever where it is a known word, ends a phrase, says nothing, or something stands after it', async () => {
    for (const query of [
      'foster',
      'lac',
      'children in care',
      'foster and',
      'par ',
      'fostr?',
      'level 3',
      'quokka',
    ]) {
      const { left, stretches } = await typing(query);
      expect([query, left, stretches]).toEqual([query, undefined, (await typing(query, {})).stretches]);
    }
  });

  test('is searched as ever once it is finished, and exactly as it is where that is asked for', async () => {
    expect((await typing('foster pare', {})).stretches).toEqual(['foster', 'pare']);
    expect(await typing('foster pare', { unfinished: true, literal: true })).toMatchObject({
      left: undefined,
      stretches: ['foster', 'pare'],
    });
  });
});
