import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, describe, expect, test, vi } from 'vitest';
import { indexFiles, writeIndex } from '../../src/integrations/pagefind-index.ts';
import { searchIndex } from '../../src/integrations/search-index.ts';
import type { ConceptRow } from '../../src/search/concepts.ts';
import { publishedEntries } from '../support/library-records.ts';
import { searchable, withText } from '../support/memory-index.ts';
import {
  indexedConcepts,
  indexedLookup,
  indexedSums,
  indexedText,
  indexedWords,
} from '../support/search-index.ts';

type Pagefind = typeof import('pagefind');
const { createIndex } = await vi.importActual<Pagefind>('pagefind');
/** Pagefind as it is, until a test makes one of its answers an error. */
const stub = vi.hoisted(() => ({ createIndex: vi.fn() }));
vi.mock('pagefind', async (original) => ({ ...(await original<Pagefind>()), createIndex: stub.createIndex }));

const documents = (...ids: string[]) => ids.map((id) => withText(id, 'Words of foster parents.'));
const folder = mkdtempSync(join(tmpdir(), 'search-index-'));

afterEach(() => {
  stub.createIndex.mockReset();
  vi.unstubAllEnvs();
});
afterAll(() => rmSync(folder, { recursive: true }));

/** The real index with one of its steps answering with an error. */
const breakStep = (step: 'addHTMLFile' | 'writeFiles') =>
  stub.createIndex.mockImplementation(async (options) => {
    const made = await createIndex(options);
    if (made.index) made.index[step] = async () => ({ errors: ['it broke'] }) as never;
    return made;
  });

/** The real index, with something done once it has written its files. */
const afterWriting = (act: (written: string) => void) =>
  stub.createIndex.mockImplementation(async (options) => {
    const made = await createIndex(options);
    const write = made.index?.writeFiles.bind(made.index);
    if (made.index && write)
      made.index.writeFiles = async (where) => {
        const given = await write(where);
        act(given.outputPath);
        return given;
      };
    return made;
  });

/** Has Pagefind write where no other build of the tests does, and tells what lies there. */
function ownWorkFolder() {
  const own = mkdtempSync(join(folder, 'work-'));
  vi.stubEnv('TMPDIR', own);
  expect(tmpdir()).toBe(own);
  return () => readdirSync(own);
}

describe('building the search index', () => {
  test('gives the files of an index, and none that this site does not use', async () => {
    stub.createIndex.mockImplementation(createIndex);
    const names = [...(await indexFiles(documents('alpha', 'beta'), [])).keys()];
    for (const name of [
      'pagefind.js',
      'pagefind-entry.json',
      'wasm.en.pagefind',
      'start.json',
      'words/first/a.txt',
      'words/second/l.txt',
      'concepts.json',
    ])
      expect(names).toContain(name);
    expect(names.filter((name) => name.startsWith('texts/'))).toEqual([
      'texts/alpha.json',
      'texts/beta.json',
    ]);
    expect(names.filter((name) => /(^|-)(ui|highlight|worker)|unknown|fragment/.test(name))).toEqual([]);
  });

  test('writes them in place of the whole folder, so that no piece of an older index is left', async () => {
    stub.createIndex.mockImplementation(createIndex);
    const out = join(folder, 'written');
    mkdirSync(join(out, 'pagefind', 'index'), { recursive: true });
    writeFileSync(join(out, 'pagefind', 'index', 'old.pf_index'), '');
    const thesaurus: ConceptRow[] = [
      ['foster carer', ['foster parent'], [1]],
      ['adoption', ['adopted']],
    ];
    await writeIndex(await indexFiles(documents('alpha', 'beta'), thesaurus), join(out, 'pagefind'));
    expect(readdirSync(join(out, 'pagefind', 'index'))).not.toContain('old.pf_index');
    const { size, sumAt, sumOf } = indexedSums(out);
    expect([size, sumAt(0), sumAt(1)]).toEqual([2, sumOf('alpha'), sumOf('beta')]);
    expect(Object.fromEntries(indexedLookup(out))).toEqual({
      ad: {
        forms: [
          ['adoption', 1],
          ['adopted', 1],
        ],
        concepts: [[1, ['adoption', [], [], [], 0]]],
        names: [],
      },
      al: { forms: [], concepts: [], names: [[0, 'alpha']] },
      be: { forms: [], concepts: [], names: [[1, 'beta']] },
      fo: {
        forms: [
          ['foster carer', 0],
          ['foster parent', 0],
        ],
        concepts: [[0, ['foster carer', [], [1], [], 2]]],
        names: [],
      },
    });
    expect(indexedText('alpha', out)).toEqual(documents('alpha')[0]?.sections);
    expect(indexedConcepts(out)).toEqual([
      ['foster carer', [], [1], [], 2],
      ['adoption', [], [], [], 0],
    ]);
    expect(indexedWords(out).map(({ word }) => word)).toEqual([
      'alpha',
      'beta',
      'foster',
      'parents',
      'words',
    ]);
  });

  test('fails when Pagefind cannot begin', async () => {
    stub.createIndex.mockResolvedValue({ errors: ['it broke'] });
    await expect(indexFiles(documents('alpha'), [])).rejects.toThrow('it broke');
  });

  test('fails when Pagefind cannot add an entry', async () => {
    breakStep('addHTMLFile');
    await expect(indexFiles(documents('alpha'), [])).rejects.toThrow('it broke');
  });

  test('fails when Pagefind cannot write its files, and leaves nothing behind', async () => {
    breakStep('writeFiles');
    const left = ownWorkFolder();
    await expect(indexFiles(documents('alpha'), [])).rejects.toThrow('it broke');
    expect(left()).toEqual([]);
  });

  test('leaves nothing behind of what Pagefind wrote', async () => {
    const left = ownWorkFolder();
    let written: string[] = [];
    afterWriting(() => (written = left()));
    await indexFiles(documents('alpha'), []);
    expect(written).toHaveLength(1);
    expect(left()).toEqual([]);
  });

  test('fails, naming the entry, when there is nothing to index of it', async () => {
    stub.createIndex.mockImplementation(createIndex);
    const empty = searchable('empty-one', { title: 'The' });
    await expect(indexFiles([...documents('alpha'), empty], [])).rejects.toThrow(/empty-one/);
  });

  test('fails, naming the entry, when Pagefind left it out', async () => {
    afterWriting((written) => rmSync(join(written, 'fragment'), { recursive: true }));
    await expect(indexFiles(documents('left-out'), [])).rejects.toThrow(/left-out/);
  });
});

describe('the end of a build', () => {
  test('fails, naming the page, when a published entry has none', async () => {
    stub.createIndex.mockImplementation(createIndex);
    const [missing] = publishedEntries();
    await expect(endOfBuild(folder)).rejects.toThrow(
      `the build did not write interventions/${missing?.id}/index.html`,
    );
  });

  test('fails, naming the data file, when a published entry has none', async () => {
    stub.createIndex.mockImplementation(createIndex);
    const [missing] = publishedEntries();
    const out = join(folder, 'without-data');
    mkdirSync(join(out, 'interventions', missing?.id ?? ''), { recursive: true });
    writeFileSync(join(out, 'interventions', missing?.id ?? '', 'index.html'), '<main></main>');
    await expect(endOfBuild(out)).rejects.toThrow(
      `the build did not write interventions/${missing?.id}.json`,
    );
  });

  test('indexes every published entry, from its page and its data file', async () => {
    stub.createIndex.mockImplementation(createIndex);
    const out = join(folder, 'site');
    for (const { id } of publishedEntries()) {
      mkdirSync(join(out, 'interventions', id), { recursive: true });
      for (const file of [`${id}/index.html`, `${id}.json`])
        writeFileSync(join(out, 'interventions', file), readFileSync(join('dist/interventions', file)));
    }
    await endOfBuild(out);
    expect(indexedSums(out).size).toBe(publishedEntries().length);
    expect(indexedWords(out)).toEqual(indexedWords());
  });
});

/** Runs the integration's steps as Astro does after the pages are written. */
async function endOfBuild(out: string): Promise<void> {
  const { hooks } = searchIndex();
  const config = { root: pathToFileURL(`${process.cwd()}/`), base: '/' };
  await hooks['astro:config:done']?.({ config } as never);
  await hooks['astro:build:done']?.({
    dir: pathToFileURL(`${out}/`),
    logger: { info: () => undefined },
  } as never);
}
