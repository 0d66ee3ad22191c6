import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import { didYouMean } from '../../../src/checks/suggest.ts';
import { kindsOfRecord, type Answers } from './questions.ts';

export interface Options {
  help: boolean;
  /** Ask nothing: take what is given, and what each question falls back to. */
  yes: boolean;
  kind: string | undefined;
  given: Answers;
}

const kinds = Object.values(kindsOfRecord);
const names = [...new Set(kinds.flatMap(({ questions }) => questions.map(({ name }) => name)))];

const flags = {
  help: { type: 'boolean', short: 'h', default: false },
  yes: { type: 'boolean', short: 'y', default: false },
  ...Object.fromEntries(names.map((name) => [name, { type: 'string' as const }])),
} as const satisfies ParseArgsOptionsConfig;

/** The words typed after the command. Throws an error in plain words where one of them is not known. */
export function readOptions(words: readonly string[]): Options {
  const { tokens } = parseArgs({ args: [...words], options: flags, strict: false, tokens: true });
  const strange = tokens.find((token) => token.kind === 'option' && !Object.hasOwn(flags, token.name));
  if (strange?.kind === 'option') {
    const hint = didYouMean(strange.name, Object.keys(flags));
    throw new Error([`There is no option ${strange.rawName}.`, hint].filter(Boolean).join(' '));
  }
  const { values, positionals } = parseArgs({ args: [...words], options: flags, allowPositionals: true });
  if (positionals.length > 1) {
    throw new Error(
      `"${positionals.slice(1).join(' ')}" stands by itself. Put quotes round an answer of several words.`,
    );
  }
  const { help, yes, ...given } = values as { help: boolean; yes: boolean } & Answers;
  return { help, yes, kind: positionals[0], given };
}

/** What `--help` prints. */
export function usage(): string {
  return [
    'Begins a new record: a draft with every field in it, each explained. It never overwrites a file.',
    '',
    '  npm run new                     asks what it needs to know',
    '  npm run new -- study            the same, for a study',
    '  npm run new -- study --yes --label "KEEP in Leeds (2024)" --author Smith --year 2024 --programme keep',
    '  npm run new -- intervention --yes --title "Example Evenings" --type carer-training --origin GB',
    ...Object.entries(kindsOfRecord).flatMap(([kind, { questions }]) => [
      '',
      `For ${kind === 'study' ? 'a study' : 'an intervention'}:`,
      ...questions.map(({ name, help }) => `  ${`--${name}`.padEnd(12)} ${help}`),
    ]),
    '',
    '  --yes        asks nothing',
    '  --help       prints this',
  ].join('\n');
}
