import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import { checkContent } from '../checks/check-content.ts';
import { reportText } from '../checks/report.ts';

/** Fails the build, before anything is bundled, where any record or text has a problem. */
export function checkContentFirst(): AstroIntegration {
  return {
    name: 'check-content-first',
    hooks: {
      'astro:config:setup': ({ command, config }) => {
        if (command !== 'build') return;
        const today = new Date().toISOString().slice(0, 10);
        const { problems } = checkContent(fileURLToPath(config.root), today);
        if (problems.length > 0)
          throw new Error(`The content has problems, so nothing was built.\n\n${reportText(problems)}`);
      },
    },
  };
}
