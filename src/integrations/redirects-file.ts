import type { AstroIntegration } from 'astro';
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadRedirects, movedPaths } from '../library/redirects.ts';
import type { Redirect } from '../schemas/redirects.ts';

/**
 * Writes `_redirects` beside the built pages, for hosts that read it (Netlify, Cloudflare Pages): they then answer an
 * old address with its new one, its data files too. Other hosts serve the page that stands at the old address.
 */
export function redirectsFile(): AstroIntegration {
  let root = '';
  let base = '';
  return {
    name: 'redirects-file',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
        base = config.base.replace(/\/$/, '');
      },
      'astro:build:done': async ({ dir }) => {
        const out = fileURLToPath(dir);
        // A page that was taken from the site since is not led to.
        const live = loadRedirects(root).filter((one) => existsSync(join(out, movedPaths(one).to)));
        if (live.length > 0) await writeFile(join(out, '_redirects'), redirectRules(live, base));
      },
    },
  };
}

/**
 * The rules, one a line: the old address, the new one, and 301 for "moved for good".
 * Source of the format: https://docs.netlify.com/manage/routing/redirects/overview/, which Cloudflare Pages follows.
 * @param base the folder the site is published under, without a slash at its end
 */
export function redirectRules(all: readonly Redirect[], base: string): string {
  return all
    .flatMap((one) => {
      const { from, to } = movedPaths(one);
      const file = (path: string) => path.replace(/\/$/, '.json');
      return [
        ...(one.kind === 'intervention' ? [[file(from), file(to)]] : []),
        // What stands below the page, such as its references, moves with it.
        [`${from}*`, `${to}:splat`],
      ];
    })
    .map(([from, to]) => `${base}${from} ${base}${to} 301\n`)
    .join('');
}
