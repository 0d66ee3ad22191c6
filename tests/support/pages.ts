import type { Page } from 'playwright-core';
import { builtPage, builtPages, type BuiltPage } from './built-pages.ts';
import { dataRows, type DataRow } from './data-files.ts';
import { eventually } from './eventually.ts';
import { attribute, elements } from './html.ts';
import { SEARCHED_FOR, searchFor, view } from './library-page.ts';
import { askForProblems, askWithFigures, makeFile } from './record-form.ts';

/** A kind of page, or a state of one, that every rule about pages must hold for. */
export interface PageType {
  name: string;
  /** Its address after the site's own, such as `about/`. */
  path: string;
  /** What makes the state, once the page is open. */
  prepare?: (page: Page) => Promise<void>;
  /** The state is one in which requests fail, which browsers report on the console. */
  requestsFail?: boolean;
}

/** Every page type: made from the built site, so that a new kind of page cannot be forgotten. */
export const pageTypes = (): PageType[] => [
  ...(plain ??= plainTypes()),
  ...statesOfLibrary,
  ...statesOfForm,
  missingPage,
];

/** The types that are pages as they were built, which no test changes. */
let plain: PageType[] | undefined;

function plainTypes(): PageType[] {
  const kinds = kindsOfPage();
  return [...kinds, ...kindsOfEntry(kinds)];
}

/** The heaviest page of each kind of address, such as `/studies/…/`. */
function kindsOfPage(): PageType[] {
  const heaviest = new Map<string, BuiltPage>();
  for (const page of builtPages()) {
    const known = heaviest.get(kindOf(page.path));
    if (known === undefined || known.html.length < page.html.length) heaviest.set(kindOf(page.path), page);
  }
  return [...heaviest]
    .filter(([kind]) => kind !== '/404.html' && kind !== ENTRY)
    .map(([kind, { path }]) => ({ name: kind, path: path.slice(1) }));
}

/**
 * As few entries as hold, together, every kind of part that any entry holds, such as footnotes or a drawing of effects,
 * and every way a rating is told. What other kinds of page hold as well, such as the mark of each level, is looked at
 * there.
 */
function kindsOfEntry(others: readonly PageType[]): PageType[] {
  const ratings = new Map(dataRows().map(({ id, rating }) => [`/interventions/${id}/`, rating]));
  const elsewhere = new Set(others.flatMap(({ path }) => partsOf(builtPage(`/${path}`))));
  const entries = builtPages()
    .filter(({ path }) => kindOf(path) === ENTRY)
    .map((page) => ({ path: page.path, holds: [...partsOf(page), ...waysTold(ratings.get(page.path))] }));
  const missing = new Set(entries.flatMap(({ holds }) => holds).filter((part) => !elsewhere.has(part)));
  const chosen: PageType[] = [];
  while (missing.size > 0) {
    const adds = ({ holds }: { holds: string[] }) => new Set(holds.filter((part) => missing.has(part))).size;
    const { path, holds } = entries.reduce((one, other) => (adds(other) > adds(one) ? other : one));
    for (const part of holds) missing.delete(part);
    chosen.push({ name: `entry, ${path.split('/')[2]}`, path: path.slice(1) });
  }
  return chosen;
}

/** The kinds of parts on a page: its elements that have a look or a role of their own. */
const partsOf = ({ document }: BuiltPage): string[] =>
  elements(document)
    .map((element) =>
      [element.tagName, ...['class', 'role', 'type'].map((name) => attribute(element, name))]
        .join(' ')
        .trim(),
    )
    .filter((part) => part.includes(' '));

/** Provisional or not, mixed, with harm. */
const waysTold = (rating: DataRow['rating'] | undefined): string[] =>
  rating ? [rating.status, ...(rating.mixed ? ['mixed'] : []), ...(rating.harm ? ['harm'] : [])] : [];

const statesOfLibrary: readonly PageType[] = [
  {
    name: 'library, searched and filtered',
    path: `interventions/?q=${SEARCHED_FOR}&for=looked-after`,
    prepare: searchSettled,
  },
  { name: 'library, nothing found', path: 'interventions/?q=zzzzzz', prepare: searchSettled },
  {
    name: 'library, search failed',
    path: 'interventions/',
    requestsFail: true,
    prepare: async (page) => {
      await page.route('**/pagefind/**', (route) => route.abort());
      await searchFor(page, SEARCHED_FOR);
      await page.locator('[data-message="failed"]').waitFor();
    },
  },
];

const statesOfForm: readonly PageType[] = [
  { name: 'form for an entry, with problems', path: 'contribute/new-intervention/', prepare: askForProblems },
  { name: 'form for a study, with problems', path: 'contribute/new-study/', prepare: askWithFigures },
  { name: 'form for a study, finished', path: 'contribute/new-study/', prepare: makeFile },
];

const missingPage: PageType = { name: 'missing page', path: 'no-such-page/', requestsFail: true };

const ENTRY = '/interventions/*/';

/** The kind of an address: its first part, with every further part as `*`. */
const kindOf = (path: string): string =>
  path
    .split('/')
    .map((part, index) => (index > 1 && part !== '' ? '*' : part))
    .join('/');

async function searchSettled(page: Page): Promise<void> {
  const all = dataRows().length;
  await eventually(async () => (await view(page)).shown.length).toBeLessThan(all);
}
