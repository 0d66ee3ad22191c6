import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildDifferences } from '../../scripts/builds/compare-builds.ts';
import { buildSite } from '../support/build-site.ts';
import { contentFolderIn, ENTRY, TRIAL } from '../support/content-folder.ts';
import { copyProject, useExampleContent } from '../support/project-copy.ts';

// A rebuild after an edit takes over what the edit does not touch, and must give what a build from nothing gives.

const { root, remove } = copyProject();
const folder = contentFolderIn(root);
afterAll(remove);

const entry = (id: string) => `content/interventions/${id}.mdx`;
const build = () => buildSite({ cwd: root, env: { NO_COLOR: '1' } });
const built = (file: string) => readFileSync(join(root, 'dist', file), 'utf8');
/** True where the build made this page anew: it prints the address of every page it makes. */
const made = (printed: string, page: string) => printed.includes(` /${page}`);

/** Another entry like the example, with a title and studies of its own. */
function addEntry(id: string, title: string, to: (text: string) => string = (text) => text): void {
  folder.write(
    entry(id),
    to(
      folder
        .read(ENTRY)
        .replace('title: Example Evenings', `title: ${title}`)
        .replace(/^otherNames: .*/m, 'otherNames: []'),
    ),
  );
}

/** Rests on the survey alone. */
const withoutTrial = (text: string) =>
  text.replace(/^ {2}- example-2018-trial\n/m, '').replace(/^ {2}- date: '2024-03-01'\n(?: {4}.*\n){4}/m, '');

beforeAll(async () => {
  useExampleContent(root);
  addEntry('example-days', 'Example Days');
  addEntry('example-nights', 'Example Nights', withoutTrial);
  addEntry('example-old', 'Example Old', withoutTrial);
  folder.change(ENTRY, 'related: []', 'related: [example-days]');
  await build();
}, 360_000);

describe('a rebuild', { timeout: 360_000 }, () => {
  test('after records were changed, added and taken away gives what a build from nothing gives', async () => {
    folder.change(entry('example-days'), 'title: Example Days', 'title: Example Mondays');
    folder.change(TRIAL, 'label: ', 'label: Changed ');
    folder.remove(entry('example-old'));
    addEntry('example-new', 'Example New', withoutTrial);
    const printed = await build();

    expect(printed).toMatch(/kept \d+ files that nothing has changed/);
    const pages = (id: string) => [`interventions/${id}/index.html`, `interventions/${id}.json`];
    // Its own words; a study it rests on; an entry it names; and one that was not there.
    for (const id of ['example-days', 'example-evenings', 'example-new'])
      for (const page of pages(id)) expect(made(printed, page), page).toBe(true);
    for (const page of pages('example-nights')) expect(made(printed, page), page).toBe(false);
    expect(built('interventions/example-evenings/index.html')).toContain('Example Mondays');
    expect(existsSync(join(root, 'dist/interventions/example-old'))).toBe(false);

    const kept = join(root, 'dist-kept');
    renameSync(join(root, 'dist'), kept);
    rmSync(join(root, '.astro'), { recursive: true });
    const fresh = await build();
    for (const page of pages('example-nights')) expect(made(fresh, page), page).toBe(true);
    expect(buildDifferences(kept, join(root, 'dist'))).toEqual([]);
    rmSync(kept, { recursive: true });
  });

  test('after a change to a template makes every page anew', async () => {
    folder.append('src/layouts/Page.astro', '\n');
    const printed = await build();
    expect(printed).not.toContain('files that nothing has changed');
    expect(made(printed, 'interventions/example-nights/index.html')).toBe(true);
  });

  test('takes over no page that somebody has changed in the built site, and says so', async () => {
    const page = 'interventions/example-nights/index.html';
    folder.write(`dist/${page}`, `${built(page)}<p>By hand.</p>`);
    const said = await build().then(
      () => 'THE BUILD WENT THROUGH',
      (error: Error) => error.message,
    );
    expect(said).toContain(
      `are no longer as they were built, so the new library cannot take them over:\n${page}\n`,
    );
    expect(said).toContain('Build again: then every page is made anew.');
    expect(said).not.toMatch(/^\s+at /m);
    // So the next build takes nothing over.
    expect(existsSync(join(root, '.astro/kept.json'))).toBe(false);
  });
});
