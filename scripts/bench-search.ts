/**
 * `npm run bench:search`: how well the search of the built library finds what its graded queries want, beside other
 * engines on the same pages, and what each sends to a reader. `-- --collection FOLDER` asks a test collection instead.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { collectionBench } from './bench-search/bench-collection.ts';
import { libraryBench } from './bench-search/bench-library.ts';
import { details } from './bench-search/details.ts';
import { engineNames, LIBRARY_ENGINES } from './bench-search/engines.ts';
import { readOptions } from './bench-search/options.ts';
import { progress } from './bench-search/progress.ts';
import { reportData, reportText } from './bench-search/report.ts';
import { runBench } from './bench-search/run.ts';
import { OUR_PROGRAM } from './bench-search/stage.ts';
import { fail } from './support/fail.ts';

const OUT = join('node_modules', '.cache', 'bench-search');

try {
  const options = readOptions(process.argv.slice(2));
  const { collection, queries, half, limit } = options;
  const bench = collection === undefined ? libraryBench(process.cwd()) : collectionBench(collection, queries);
  for (const warning of bench.warnings) console.error(`Note: ${warning}`);
  const engines = options.engines ?? (collection === undefined ? LIBRARY_ENGINES : engineNames);
  const questions = bench.questions
    .filter((question) => half === undefined || question.half === half)
    .slice(0, limit);

  const shown = progress();
  const results = await runBench({ ...bench, questions }, engines, OUR_PROGRAM, shown.say);
  shown.end();

  const data = reportData(results);
  const json = `${JSON.stringify({ ...data, details: details(results, bench.idOf) }, undefined, 2)}\n`;
  const name = collection === undefined ? 'library' : 'collection';
  mkdirSync(OUT, { recursive: true });
  writeFileSync(join(OUT, `${name}.md`), `${reportText(data, { whole: true })}\n`);
  writeFileSync(join(OUT, `${name}.json`), json);
  if (options.json !== undefined) writeFileSync(options.json, json);
  console.log(reportText(data, { whole: false }));
  console.log(
    `\nIn full: ${join(OUT, `${name}.md`)}, and as data: ${options.json ?? join(OUT, `${name}.json`)}`,
  );
} catch (error) {
  fail((error as Error).message);
}
