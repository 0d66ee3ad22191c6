import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Pagefind's own program, as far as tests ask it: it stands for what is right. */
interface Program {
  createInstance(options: object): {
    search(words: string): Promise<{ results: { id: string; score: number }[] }>;
  };
}

/**
 * Opens Pagefind's own program over an index. What stands in for `fetch` has to serve the index.
 * @param file the program, `pagefind.js`; Node has to see that it is a module
 * @param folder the address of the index's folder
 * @param options more that the program takes, such as `ranking`
 */
export async function openPagefind(file: string, folder: string, options: object = {}) {
  const { createInstance } = (await import(/* @vite-ignore */ pathToFileURL(resolve(file)).href)) as Program;
  return createInstance({ noWorker: true, basePath: folder, ...options });
}
