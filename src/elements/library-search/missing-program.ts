import type { SearchFault } from './text-search.ts';

/**
 * Why a program of this page did not come: a browser does not say. So the page itself is asked for again: a new version of
 * the library has other programs (`gone`), and where not even the page can be reached, nothing can (`failed`).
 * @returns `blocked` where the page is still the same and only the program does not come
 */
export async function whyNoProgram(): Promise<SearchFault> {
  try {
    const response = await fetch(location.href, { cache: 'no-cache' });
    if (!response.ok) return response.status === 404 ? 'gone' : 'failed';
    const html = await response.text();
    const names = [...document.scripts].flatMap(({ src }) => (src === '' ? [] : new URL(src).pathname));
    return names.every((name) => html.includes(name)) ? 'blocked' : 'gone';
  } catch {
    return 'failed';
  }
}
