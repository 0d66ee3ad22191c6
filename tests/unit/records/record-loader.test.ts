import type { LoaderContext } from 'astro/loaders';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test, vi } from 'vitest';
import { recordLoader } from '../../../src/records/record-loader.ts';
import { emptyShelf, factsOf, putOnShelf, takeFromShelf } from '../../../src/records/shelf.ts';
import { ENTRY, SURVEY, TRIAL, contentFolder, type ContentFolder } from '../../support/content-folder.ts';

type Stored = { id: string; data: unknown; filePath: string; deferredRender?: boolean };
/** A record as it is stored, and its facts as they lie on the shelf. */
type Loaded = Stored & { facts: unknown };

/**
 * As much of Astro as a loader meets.
 * @param watches whether it serves the pages, and looks out for changes
 */
function astro({ root }: ContentFolder, watches = true) {
  const stored = new Map<string, Loaded>();
  let onChange: ((event: string, path: string) => void) | undefined;
  const keep = (entry: Stored) => stored.set(entry.id, { ...entry, facts: factsOf(entry.filePath) });
  const context = {
    config: { root: pathToFileURL(`${root}/`) },
    store: { clear: () => stored.clear(), set: keep },
    parseData: async ({ data }: { data: unknown }) => data,
    generateDigest: (text: string) => `${text.length}`,
    ...(watches
      ? { watcher: { add: vi.fn(), on: (_: string, call: typeof onChange) => (onChange = call) } }
      : {}),
  };
  return {
    stored,
    load: (folder: 'interventions' | 'studies') =>
      recordLoader(folder).load(context as unknown as LoaderContext),
    change: (path: string) => onChange?.('change', join(root, path)),
  };
}

test('records are stored by the name of their file', async () => {
  const { stored, load } = astro(contentFolder());
  await load('studies');
  expect([...stored.keys()]).toEqual(['example-2018-trial', 'example-2021-carers']);
  expect(stored.get('example-2018-trial')).toMatchObject({ filePath: TRIAL, facts: { design: 'rct' } });
});

test('the facts of a record lie on the shelf only, not in the store that Astro writes to disk', async () => {
  const { stored, load } = astro(contentFolder());
  await load('studies');
  expect(stored.get('example-2018-trial')?.data).toEqual({});
  expect(() => factsOf('content/studies/nobody-2020.yaml')).toThrow('has not been loaded');
});

test('in a build Astro is given no text: pages make HTML of it themselves', async () => {
  const { stored, load } = astro(contentFolder(), false);
  await load('interventions');
  expect(stored.get('example-evenings')).not.toHaveProperty('deferredRender');
});

test('an entry is stored with its facts, its text to be shown by the server', async () => {
  const { stored, load } = astro(contentFolder());
  await load('interventions');
  expect(stored.get('example-evenings')).toMatchObject({
    filePath: ENTRY,
    deferredRender: true,
    facts: { title: 'Example Evenings' },
  });
});

describe('what the check of the same build found sound', () => {
  const sound = ({ root, read }: ContentFolder) =>
    putOnShelf(join(root, ENTRY), read(ENTRY), { title: 'Checked' });
  const title = { facts: { title: 'Checked' }, deferredRender: true };

  test('is stored as it is', async () => {
    const folder = contentFolder();
    const { stored, load } = astro(folder);
    sound(folder);
    await load('interventions');
    expect(stored.get('example-evenings')).toMatchObject(title);
  });

  test('is not used for a file that changed since', async () => {
    const folder = contentFolder();
    const { stored, load } = astro(folder);
    sound(folder);
    folder.change(ENTRY, 'title: Example Evenings', 'title: Other Evenings');
    await load('interventions');
    expect(stored.get('example-evenings')).toMatchObject({ facts: { title: 'Other Evenings' } });
  });

  test('is not used twice', async () => {
    const folder = contentFolder();
    const { stored, load } = astro(folder);
    sound(folder);
    await load('interventions');
    await load('interventions');
    expect(stored.get('example-evenings')).toMatchObject({ facts: { title: 'Example Evenings' } });
  });
});

test('once every page is made nothing is left on the shelf', async () => {
  const folder = contentFolder();
  const { load } = astro(folder);
  await load('interventions');
  expect(factsOf(ENTRY)).toMatchObject({ title: 'Example Evenings' });
  putOnShelf(join(folder.root, ENTRY), folder.read(ENTRY), { title: 'Checked' });
  emptyShelf();
  expect(() => factsOf(ENTRY)).toThrow(`${ENTRY} has not been loaded`);
  expect(takeFromShelf(join(folder.root, ENTRY), folder.read(ENTRY))).toBeUndefined();
});

test('a file cannot give itself another id', async () => {
  const { stored, load } = astro(contentFolder().change(ENTRY, 'status:', 'slug: other\nid: other\nstatus:'));
  await load('interventions');
  expect([...stored.keys()]).toEqual(['example-evenings']);
});

test.each([
  ['an odd name', (folder: ContentFolder) => folder.write('content/interventions/_odd.mdx', ''), '_odd.mdx'],
  [
    'no fences',
    (folder: ContentFolder) => folder.write('content/interventions/plain.mdx', 'text'),
    'plain.mdx',
  ],
  [
    'TOML fences',
    (folder: ContentFolder) => folder.write('content/interventions/toml.mdx', '+++\n+++\n'),
    'toml.mdx',
  ],
  ['an alias', (folder: ContentFolder) => folder.change(ENTRY, 'title: Example', 'title: *x Example'), ENTRY],
])('a file with %s stops the load and is named', async (_, make, name) => {
  const folder = contentFolder();
  make(folder);
  await expect(astro(folder).load('interventions')).rejects.toThrow(name);
});

test('a changed file is read again, and one that went is gone', async () => {
  const folder = contentFolder();
  const { stored, load, change } = astro(folder);
  await load('studies');
  folder.change(TRIAL, 'design: rct', 'design: cluster-rct').remove(SURVEY);
  change(TRIAL);
  await vi.waitFor(() => expect([...stored.keys()]).toEqual(['example-2018-trial']), { timeout: 4000 });
  expect(stored.get('example-2018-trial')).toMatchObject({ facts: { design: 'cluster-rct' } });
});

test('a record that breaks while somebody edits does not take the sound ones off a running site', async () => {
  const folder = contentFolder();
  const { stored, load } = astro(folder);
  await load('studies');
  folder.change(TRIAL, 'label: Example', "label: 'Example");
  await expect(load('studies')).rejects.toThrow(TRIAL);
  expect([...stored.keys()]).toEqual(['example-2018-trial', 'example-2021-carers']);
});
