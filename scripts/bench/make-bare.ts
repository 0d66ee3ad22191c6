import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { linkPackages } from '../support/copy-project.ts';

/** The files of the bare site. They end in `.txt`, so that nothing here takes them for its own. */
const BARE = fileURLToPath(new URL('bare', import.meta.url));
const ENDING = /\.txt$/;

/**
 * Makes the plainest site that shows the same bodies: Astro with one layout, MDX by the same processor, a collection
 * whose schema lets everything pass, and nothing computed. Pagefind is run on what it builds.
 * @param folder made if it is not there
 * @param library a folder with `content/interventions` and `node_modules`
 */
export function makeBare(folder: string, library: string): void {
  for (const path of readdirSync(BARE, { recursive: true, encoding: 'utf8' })) {
    if (!ENDING.test(path)) continue;
    const file = join(folder, path.replace(ENDING, ''));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, readFileSync(join(BARE, path), 'utf8'));
  }
  cpSync(join(library, 'content/interventions'), join(folder, 'content'), { recursive: true });
  linkPackages(join(library, 'node_modules'), join(folder, 'node_modules'));
}
