/** `npm run new`: begins a new study or entry, as a draft with every field explained. `--help` says how. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { explainDisk } from './support/explain-disk.ts';
import { fail } from './support/fail.ts';
import { settleAnswers, settleKind, Unanswered } from './support/new/answers.ts';
import { Stopped, streamAsker } from './support/new/asker.ts';
import { readOptions, usage, type Options } from './support/new/options.ts';
import { kindsOfRecord, type KindName } from './support/new/questions.ts';
import { saveNew } from './support/new/save-new.ts';

const MORE = 'To see what can be given: npm run new -- --help';

const options = optionsGiven();
if (options.help) {
  console.log(usage());
} else {
  if (!existsSync('content'))
    fail('There is no folder "content" here. Run this in the folder of the library.');
  await begin(options);
}

async function begin({ kind: word, given, yes }: Options): Promise<void> {
  const asker = process.stdin.isTTY && !yes ? streamAsker(process.stdin, process.stdout, true) : undefined;
  // A person may press Ctrl and C before the terminal hands its keys to us.
  process.once('SIGINT', () => (asker ? asker.close() : process.exit(130)));
  try {
    const kind = await settleKind(word, asker);
    const { folder, ending, questions, text } = kindsOfRecord[kind];
    const foreign = Object.keys(given).find((name) => !questions.some((one) => one.name === name));
    if (foreign) throw new Unanswered(`--${foreign} is not asked of ${named(kind)}.`);
    const answers = await settleAnswers(questions, given, namesIn(join('content', folder)), asker);
    const path = `content/${folder}/${answers['id']}${ending}`;
    if (!saveNew(path, text(answers))) fail(`Nothing was written: ${path} is there already.`);
    console.log(written(kind, path, answers['id'] ?? ''));
  } catch (error) {
    if (error instanceof Unanswered) fail(`${error.message}\nNothing was written. ${MORE}`);
    if (!(error instanceof Stopped)) fail(`${explainDisk(error, 'the new file')}\nNothing was written.`);
    console.error('\nStopped. Nothing was written.');
    process.exitCode = 130;
  } finally {
    asker?.close();
  }
}

function optionsGiven(): Options {
  try {
    return readOptions(process.argv.slice(2));
  } catch (error) {
    return fail(`${error instanceof Error ? error.message : String(error)}\n${MORE}`);
  }
}

function named(kind: KindName): string {
  return kind === 'study' ? 'a study' : 'an intervention';
}

function namesIn(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder) : [];
}

function written(kind: KindName, path: string, id: string): string {
  return [
    `Written: ${path}`,
    'Next: open it in a text editor, fill in what is blank, and run: npm run check',
    kind === 'study'
      ? `Then add ${id} to the studies of the entry it is about, in content/interventions.`
      : 'It is a draft, and not on the site. When it is finished, write status: published in it.',
  ].join('\n');
}
