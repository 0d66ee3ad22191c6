import type { AstroIntegration } from 'astro';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkContent } from '../checks/check-content.ts';
import { reportText } from '../checks/report.ts';
import { keepTree } from '../markdown/tree-shelf.ts';
import type { ReadContent } from '../checks/content.ts';
import type { SoundReading } from '../checks/read-content.ts';
import { keepingBuild, type KeepingBuild } from '../kept/build.ts';
import { Readings } from '../kept/readings.ts';
import { settleTexts } from '../kept/settled.ts';
import { sumOf } from '../kept/sums.ts';
import { recordFile } from '../records/content-files.ts';
import { putOnShelf } from '../records/shelf.ts';

/**
 * Fails the build, before anything is bundled, where any record or text has a problem. What it found sound is kept for
 * the reader of records and the Markdown step, so that a build reads every file once.
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
          if (text !== undefined && data !== undefined) putOnShelf(join(root, file), { text, data });
        if (build) noteRecords(build, content);
      },
    },
  };
}

/** Tells the build which files its records were read from, and which of their texts no page will need. */
function noteRecords(build: KeepingBuild, { interventions, studies }: ReadContent): void {
  for (const { file, text } of [...interventions, ...studies])
    if (text !== undefined) build.records.set(file, sumOf(text));
  const byId = new Map(interventions.map(({ id, data }) => [id, data]));
  const studiesOf = (id: string) =>
    (byId.get(id)?.studies ?? []).map((study) => recordFile('studies', study));
  settleTexts(
    build,
    interventions.map(({ id, file, data }) => ({
      id,
      file,
      shows: [id, ...(data?.related ?? [])].flatMap((one) => [
        recordFile('interventions', one),
        ...studiesOf(one),
      ]),
    })),
  );
}
