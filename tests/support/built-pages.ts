import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHtml } from './html.ts';

/** One page of the built site. */
export interface BuiltPage {
  /** Its address inside the site, such as `/about/`, or `/404.html`. */
  path: string;
  html: string;
  /** The page as a browser would read it: worked out once, when it is first asked for. */
  readonly document: ReturnType<typeof parseHtml>;
}

/** The pages of the built site, which no test changes: reading them takes a while, so it is done once. */
let ours: BuiltPage[] | undefined;

/** Every page of a built site. */
export function builtPages(directory = 'dist'): BuiltPage[] {
  if (directory !== 'dist') return readPages(directory);
  ours ??= readPages(directory);
  return ours;
}

function readPages(directory: string): BuiltPage[] {
  return filesIn(directory, '.html').map((file) => {
    const html = readFileSync(join(directory, file), 'utf8');
    return pageOf(`/${file.replace(/(^|\/)index\.html$/, '$1')}`, html);
  });
}

function pageOf(path: string, html: string): BuiltPage {
  let document: BuiltPage['document'] | undefined;
  return {
    path,
    html,
    get document() {
      document ??= parseHtml(html);
      return document;
    },
  };
}

/** The page at an address, such as `/about/`. */
export function builtPage(path: string, directory = 'dist'): BuiltPage {
  const file = path.endsWith('/') ? `${path}index.html` : path;
  const html = readFileSync(join(directory, file), 'utf8');
  return pageOf(path, html);
}

/** The files of a built site with an ending, by path, A to Z. */
export const filesIn = (directory: string, ending: string): string[] =>
  readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith(ending))
    .sort();

/** A check of every page: gives what it says of each as "address: fault", so that a failure names all of them. */
export const faultsOf = (pages: readonly BuiltPage[], check: (page: BuiltPage) => string[]): string[] =>
  pages.flatMap((page) => check(page).map((fault) => `${page.path}: ${fault}`));
