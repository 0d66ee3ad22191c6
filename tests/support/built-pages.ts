import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHtml } from './html.ts';

/** One page of the built site. */
export interface BuiltPage {
  /** Its address inside the site, such as `/about/`, or `/404.html`. */
  path: string;
  html: string;
  document: ReturnType<typeof parseHtml>;
}

/** The pages of the built site, which no test changes: reading them takes seconds, so it is done once. */
let ours: BuiltPage[] | undefined;

/** Every page of a built site, read and parsed. */
export function builtPages(directory = 'dist'): BuiltPage[] {
  if (directory !== 'dist') return readPages(directory);
  ours ??= readPages(directory);
  return ours;
}

function readPages(directory: string): BuiltPage[] {
  return filesIn(directory, '.html').map((file) => {
    const html = readFileSync(join(directory, file), 'utf8');
    return { path: `/${file.replace(/(^|\/)index\.html$/, '$1')}`, html, document: parseHtml(html) };
  });
}

/** The page at an address, such as `/about/`. */
export function builtPage(path: string, directory = 'dist'): BuiltPage {
  const file = path.endsWith('/') ? `${path}index.html` : path;
  const html = readFileSync(join(directory, file), 'utf8');
  return { path, html, document: parseHtml(html) };
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
