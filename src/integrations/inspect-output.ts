import type { AstroIntegration } from 'astro';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { publishedIds } from '../checks/published-ids.ts';
import { keepingBuild } from '../kept/build.ts';
import { outputFaults, pageFaults } from '../markdown/output-faults.ts';

/**
 * Looks at what was built before anybody publishes it: every published entry has its page, no page holds anything in
 * its text that the allow-list does not name, and nothing of the build's own workings is left behind. Fails the build
 * with everything it found.
 */
export function inspectOutput(): AstroIntegration {
  let root = '';
  return {
    name: 'inspect-output',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:build:done': ({ dir }) => {
        const out = fileURLToPath(dir);
        const entries = new Map(
          publishedIds(root).map((id) => [join('interventions', id, 'index.html'), id]),
        );
        const faults: string[] = [];
        // A build can end early without an error; a published entry without a page is never let through.
        for (const [page, id] of entries) {
          const file = join(out, page);
          if (!existsSync(file)) faults.push(`the build wrote no page for ${id} (${file})`);
        }
        const pages = readdirSync(out, { recursive: true, encoding: 'utf8' });
        // What is kept was looked at by the very same rules when it was made.
        const kept = keepingBuild()?.kept;
        const isKept = (page: string) => kept?.has(page.replaceAll('\\', '/')) ?? false;
        for (const page of pages.filter((name) => name.endsWith('.html') && !isKept(name))) {
          const html = readFileSync(join(out, page), 'utf8');
          const id = entries.get(page);
          const inText = id === undefined ? [] : outputFaults(html);
          faults.push(
            ...inText.map(
              (fault) =>
                `content/interventions/${id}.mdx became a page with ${fault}, which no entry may hold`,
            ),
            ...pageFaults(html).map((fault) => `the page ${page} has ${fault}, which no page may hold`),
          );
        }
        const left = readdirSync(out).filter((name) => name === '.prerender');
        faults.push(...left.map((name) => `the build left its own folder ${name} in ${out}`));
        if (faults.length > 0)
          throw new Error(`What was built may not be published.\n\n${faults.join('\n')}`);
      },
    },
  };
}
