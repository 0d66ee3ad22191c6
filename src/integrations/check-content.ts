import type { AstroIntegration } from 'astro';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkContent } from '../checks/check-content.ts';
import { reportText } from '../checks/report.ts';
import { keepTree } from '../markdown/tree-shelf.ts';
import type { SoundReading } from '../checks/read-content.ts';
import { keepingBuild } from '../kept/build.ts';
import { Readings } from '../kept/readings.ts';
import { putOnShelf } from '../records/shelf.ts';
import { giveMemoryBack } from './give-memory-back.ts';

/**
 * Fails the build, before anything is bundled, where any record or text has a problem. What it found sound is kept for
 * the reader of records and the step that makes HTML of texts, so that a build reads every file once.
 */
export function checkContentFirst(): AstroIntegration {
  return {
    name: 'check-content-first',
    hooks: {
      'astro:config:setup': ({ command, config }) => {
        if (command !== 'build') return;
        const today = new Date().toISOString().slice(0, 10);
        const root = fileURLToPath(config.root);
        const build = keepingBuild();
        const readings = build && new Readings<SoundReading>(root, build.programs);
        const { content, problems } = checkContent(root, today, keepTree, readings);
        readings?.write();
        if (problems.length > 0)
          throw new Error(`The content has problems, so nothing was built.\n\n${reportText(problems)}`);
        for (const { file, text, data } of [...content.interventions, ...content.studies])
          if (text !== undefined && data !== undefined) putOnShelf(join(root, file), text, data);
      },
      // The whole content as the check has read it, each fact with its place, is three times what the build goes on with.
      'astro:config:done': giveMemoryBack,
    },
  };
}
