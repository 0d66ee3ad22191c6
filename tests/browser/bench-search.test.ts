import { expect, test } from 'vitest';
import { collectionBench } from '../../scripts/bench-search/bench-collection.ts';
import { details } from '../../scripts/bench-search/details.ts';
import { engineNames } from '../../scripts/bench-search/engines.ts';
import { reportData } from '../../scripts/bench-search/report.ts';
import { runBench } from '../../scripts/bench-search/run.ts';
import { OUR_PROGRAM } from '../../scripts/bench-search/stage.ts';
import { collectionFolder } from '../support/collection-folder.ts';

/** Thirty documents: each has a word of its own among words that all of them have. */
const WORDS = [
  ...[
    'adoption',
    'attachment',
    'babies',
    'bereavement',
    'coaching',
    'dentist',
    'eviction',
    'football',
    'gardening',
  ],
  ...[
    'homework',
    'insomnia',
    'journeys',
    'kinship',
    'lullaby',
    'mentoring',
    'nutrition',
    'obesity',
    'parenting',
  ],
  ...[
    'questionnaire',
    'reading',
    'siblings',
    'toddlers',
    'unemployed',
    'violence',
    'wellbeing',
    'xylophone',
    'yoga',
  ],
  ...['zebra', 'asthma', 'debts'],
];
// An id may be any text, and a document need have no title.
const idOf = (word: string, place: number) => (place % 2 === 0 ? `${word} / 100%?` : place);
const files = {
  'docs.jsonl': WORDS.map((word, place) => ({
    id: idOf(word, place),
    title: place % 3 === 0 ? '' : `Programme ${word}`,
    text: `This helps families with ${word}.\n\nSocial workers meet families at home <b>&`,
  })),
  'queries.jsonl': [
    ...WORDS.slice(0, 7).map((word, place) => ({ id: place, text: `${word} families` })),
    { id: 'slip', text: 'xylohpone' },
  ],
  'qrels.tsv': [
    ...WORDS.slice(0, 7).map((word, place) => `${place}\t${idOf(word, place)}\t2\n`),
    `slip\t${idOf('xylophone', WORDS.indexOf('xylophone'))}\t2\n`,
  ].join(''),
};

test('a small collection is asked of every engine in a real browser, and what each finds and fetches is told apart', async () => {
  const bench = collectionBench(collectionFolder(files), 'queries.jsonl');
  const said: string[] = [];
  const results = await runBench(bench, engineNames, OUR_PROGRAM, (what) => said.push(what));

  const all = reportData(results).groups[0]?.engines ?? {};
  expect(Object.keys(all)).toEqual(engineNames);
  // Every engine finds a document by its own word, under the id it has in the collection.
  for (const [engine, queries] of Object.entries(details(results, bench.idOf))) {
    const whole = queries.filter(({ id }) => id !== 'slip');
    expect([engine, whole.map(({ first }) => first[0])]).toEqual([
      engine,
      WORDS.slice(0, 7).map((word, place) => String(idOf(word, place))),
    ]);
    expect([engine, all[engine as keyof typeof all]?.queries]).toEqual([engine, 8]);
  }
  // The word that was mistyped is found by those that put slips right, and by no other.
  const finders = engineNames.filter((engine) => (all[engine]?.nothingFound ?? 1) === 0);
  expect(finders).toEqual(['ours', 'minisearch']);
  expect(all.minisearch?.ndcg10).toBe(1);
  expect(all.lunr?.ndcg10).toBeCloseTo(7 / 8, 10);

  // Ours asks the index for single words; the others take a query whole.
  expect(all.ours?.calls).toBeGreaterThan(15 / 8);
  expect(all.pagefind?.calls).toBe(1);
  expect(all.lunr?.calls).toBe(1);

  // An engine without a server of its own fetches program and index once; Pagefind goes on fetching parts.
  for (const engine of ['minisearch', 'minisearch-plain', 'lunr', 'bm25'] as const) {
    expect(all[engine]).toMatchObject({ opening: { requests: { most: 2 } }, later: { bytes: { most: 0 } } });
  }
  for (const engine of ['ours', 'pagefind'] as const) {
    expect(all[engine]?.opening?.requests.mean).toBeGreaterThan(4);
    expect(all[engine]?.later?.bytes.mean).toBeGreaterThan(0);
    expect(all[engine]?.opening?.bytes.mean).toBeGreaterThan(
      5 * (all[engine]?.later?.bytes.mean ?? Infinity),
    );
  }
  expect(said).toContain('ours: 8 of 8 queries');
});

test('a search that fails ends the benchmark, with the engine and the query it failed at', async () => {
  const bench = collectionBench(collectionFolder(files), 'queries.jsonl');
  const broken = { ...OUR_PROGRAM, module: 'search/no-such-module.ts' };
  await expect(runBench(bench, ['ours'], broken, () => {})).rejects.toThrow(
    /ours failed at query 0, "adoption families"/,
  );
});
