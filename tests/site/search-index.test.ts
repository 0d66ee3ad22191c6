import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, describe, expect, test, vi } from 'vitest';
import { buildIndex } from '../../src/integrations/pagefind-index.ts';
import { searchIndex } from '../../src/integrations/search-index.ts';
import { publishedEntries } from '../support/library-records.ts';

type Pagefind = typeof import('pagefind');
const { createIndex } = await vi.importActual<Pagefind>('pagefind');
/** Pagefind as it is, until a test makes one of its answers an error. */
const stub = vi.hoisted(() => ({ createIndex: vi.fn() }));
vi.mock('pagefind', async (original) => ({ ...(await original<Pagefind>()), createIndex: stub.createIndex }));

const html = (body: string) => `<!doctype html><html lang="en"><body>${body}</body></html>`;
const page = (id: string) => ({
  id,
  html: html(`<div data-search-root><h1 data-pagefind-meta="title">${id}</h1><p>Words.</p></div>`),
});
const folder = mkdtempSync(join(tmpdir(), 'search-index-'));

afterEach(() => stub.createIndex.mockReset());
afterAll(() => rmSync(folder, { recursive: true }));

/** The real index with one of its steps answering with an error. */
const breakStep = (step: 'addHTMLFile' | 'writeFiles' | 'getFiles') =>
  stub.createIndex.mockImplementation(async (options) => {
    const made = await createIndex(options);
    if (made.index) made.index[step] = async () => ({ errors: ['it broke'] }) as never;
    return made;
  });

describe('building the search index', () => {
  test('gives the files of an index of the pages', async () => {
    stub.createIndex.mockImplementation(createIndex);
    const names = [...(await buildIndex([page('one'), page('two')])).keys()];
    expect(names).toContain('pagefind.js');
    expect(names.filter((name) => name.startsWith('fragment/'))).toHaveLength(2);
  });

  test('replaces the whole folder, so that no piece of an older index is left', async () => {
    stub.createIndex.mockImplementation(createIndex);
    const writeTo = join(folder, 'written');
    mkdirSync(join(writeTo, 'fragment'), { recursive: true });
    writeFileSync(join(writeTo, 'fragment', 'old.pf_fragment'), '');
    await buildIndex([page('one')], { writeTo });
    expect(readdirSync(join(writeTo, 'fragment'))).toHaveLength(1);
    expect(readdirSync(join(writeTo, 'fragment'))).not.toContain('old.pf_fragment');
  });

  test('fails when Pagefind cannot begin', async () => {
    stub.createIndex.mockResolvedValue({ errors: ['it broke'] });
    await expect(buildIndex([page('one')])).rejects.toThrow('it broke');
  });

  test('fails when Pagefind cannot add a page', async () => {
    breakStep('addHTMLFile');
    await expect(buildIndex([page('one')])).rejects.toThrow('it broke');
  });

  test('fails when Pagefind cannot write its files', async () => {
    breakStep('writeFiles');
    await expect(buildIndex([page('one')], { writeTo: join(folder, 'unwritten') })).rejects.toThrow(
      'it broke',
    );
  });

  test('fails when Pagefind cannot give its files', async () => {
    breakStep('getFiles');
    await expect(buildIndex([page('one')])).rejects.toThrow('it broke');
  });

  test('fails, naming the page, when there is nothing to index on it', async () => {
    stub.createIndex.mockImplementation(createIndex);
    const empty = { id: 'empty-one', html: html('<main>Words outside the root.</main>') };
    await expect(buildIndex([page('one'), empty])).rejects.toThrow(/empty-one/);
  });
});

describe('the end of a build', () => {
  test('fails, naming the entry, when a published entry has no page', async () => {
    stub.createIndex.mockImplementation(createIndex);
    const [missing] = publishedEntries();
    await expect(endOfBuild(folder)).rejects.toThrow(`the build wrote no page for ${missing?.id}`);
  });

  test('indexes the page of every published entry', async () => {
    stub.createIndex.mockImplementation(createIndex);
    const out = join(folder, 'site');
    for (const { id } of publishedEntries()) {
      mkdirSync(join(out, 'interventions', id), { recursive: true });
      writeFileSync(join(out, 'interventions', id, 'index.html'), page(id).html);
    }
    await endOfBuild(out);
    expect(readdirSync(join(out, 'pagefind', 'fragment'))).toHaveLength(publishedEntries().length);
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
