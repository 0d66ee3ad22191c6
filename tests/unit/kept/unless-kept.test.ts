import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { beginKeeping, endKeeping, keepingBuild } from '../../../src/kept/build.ts';
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
  const before = { key: 'key', site: 'sum', pages: Object.fromEntries(build.pages) };
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
