import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { beginKeeping, endKeeping, isSettled, keepingBuild } from '../../../src/kept/build.ts';
import { settleTexts } from '../../../src/kept/settled.ts';
import { unlessKept } from '../../../src/kept/unless-kept.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

afterEach(endKeeping);

const path = (id: string, title: string) => ({ params: { id }, props: { title } });
const FILE = 'studies/[id]/index.html';

/** A site with these files, and what a build noted that made it. */
function siteOf(files: readonly string[], make: () => void) {
  const site = temporaryFolder();
  for (const file of files) {
    mkdirSync(dirname(join(site, file)), { recursive: true });
    writeFileSync(join(site, file), 'a page');
  }
  const build = beginKeeping(site, undefined, 'programs');
  make();
  const { pages, records } = build;
  const before = {
    key: 'key',
    site: 'sum',
    pages: Object.fromEntries(pages),
    records: Object.fromEntries(records),
  };
  return { site, before };
}

test('without a build that may keep pages, all are made', () => {
  expect(keepingBuild()).toBeUndefined();
  expect(unlessKept(FILE, [path('one', 'One')])).toEqual([path('one', 'One')]);
});

test('the first build makes all its pages and notes what each is made from', () => {
  const build = beginKeeping(temporaryFolder(), undefined, 'programs');
  expect(unlessKept(FILE, [path('one', 'One'), path('two', 'Two')])).toHaveLength(2);
  expect([...build.pages.keys()]).toEqual(['studies/one/index.html', 'studies/two/index.html']);
  expect(build.kept.size).toBe(0);
});

test('the next makes only those that are given something else, are new, or are gone from the site', () => {
  const { site, before } = siteOf(
    ['studies/one/index.html', 'studies/two/index.html'],
    () => void unlessKept(FILE, [path('one', 'One'), path('two', 'Two'), path('lost', 'Lost')]),
  );
  const build = beginKeeping(site, before, 'programs');
  const made = unlessKept(FILE, [
    path('one', 'One'),
    path('two', 'Second'),
    path('new', 'New'),
    path('lost', 'Lost'),
  ]);
  expect(made.map(({ params }) => params.id)).toEqual(['two', 'new', 'lost']);
  expect([...build.kept]).toEqual(['studies/one/index.html']);
  expect(build.pages.size).toBe(4);
});

test('the first page of a list stands in the folder of the list, and the others below it', () => {
  const build = beginKeeping(temporaryFolder(), undefined, 'programs');
  const list = (page: string | undefined) => ({ params: { facet: 'age', page }, props: {} });
  unlessKept('browse/[facet]/[...page]/index.html', [list(undefined), list('page/2')]);
  expect([...build.pages.keys()]).toEqual(['browse/age/index.html', 'browse/age/page/2/index.html']);
});

test('a text is settled where its record, all that its page shows, and the page itself are as they were', () => {
  const files = ['a', 'b', 'c', 'd'].map((id) => `interventions/${id}/index.html`);
  const records = ['a', 'b', 'c', 'd', 'e'].map((id) => `content/interventions/${id}.mdx`);
  const study = 'content/studies/s.yaml';
  const note = (changed: readonly string[]) => {
    for (const file of [...records, study])
      keepingBuild()?.records.set(file, changed.includes(file) ? 'other' : 'sum');
  };
  const { site, before } = siteOf(files, () => note([]));
  const build = beginKeeping(site, before, 'programs');
  note(['content/interventions/b.mdx', study]);
  const entry = (id: string, shows: string[]) => ({ id, file: `content/interventions/${id}.mdx`, shows });
  settleTexts(build, [
    entry('a', []),
    entry('b', []),
    entry('c', [study]),
    entry('d', ['content/interventions/b.mdx']),
    // Its page is not there.
    entry('e', []),
    entry('a', ['content/studies/never-seen.yaml']),
  ]);
  expect(records.filter(isSettled)).toEqual(['content/interventions/a.mdx']);
  endKeeping();
  expect(records.filter(isSettled)).toEqual([]);
});
