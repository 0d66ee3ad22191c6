import type { Page } from 'playwright-core';
import { builtPages, type BuiltPage } from './built-pages.ts';
import { dataRows } from './data-files.ts';
import { eventually } from './eventually.ts';
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
  ...kindsOfPage(),
  ...kindsOfEntry(),
  ...statesOfLibrary,
  ...statesOfForm,
  missingPage,
];

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

/** One entry for each way a rating is drawn and told: with steps or without, provisional or not, mixed, with harm. */
function kindsOfEntry(): PageType[] {
  const kinds = new Map<string, string>();
  for (const { id, rating } of dataRows()) {
    const kind = [
      rating.level.startsWith('level') ? 'a level' : rating.level,
      rating.status,
      ...(rating.mixed ? ['mixed'] : []),
      ...(rating.harm ? ['harm'] : []),
    ].join(' ');
    if (!kinds.has(kind)) kinds.set(kind, id);
  }
  return [...kinds].map(([kind, id]) => ({ name: `entry, ${kind}`, path: `interventions/${id}/` }));
}

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
