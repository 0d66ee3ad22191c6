import type { Asker } from './asker.ts';
import { isKind, kindsOfRecord, type Answers, type KindName, type Question } from './questions.ts';

/** Flags that are missing or will not do, each said in a line, where there is nobody to ask. */
export class Unanswered extends Error {}

/** The sort of record, as given or as asked. Throws `Unanswered` where it is unknown and there is nobody to ask. */
export async function settleKind(given: string | undefined, asker: Asker | undefined): Promise<KindName> {
  const names = Object.keys(kindsOfRecord).join(' or ');
  let kind = given;
  while (!isKind(kind)) {
    const fault = kind === undefined ? undefined : `"${kind}" is no sort of record.`;
    if (!asker) throw new Unanswered([fault, `Say which to begin: ${names}.`].filter(Boolean).join(' '));
    if (fault) asker.say(fault);
    kind = (await asker.ask(`Which do you want to begin: ${names}? `)).toLowerCase();
  }
  return kind;
}

/**
 * A good answer to every question: as given, as asked, or where nothing is typed as the question falls back to.
 * Throws `Unanswered` with every fault at once where there is nobody to ask.
 * @param taken the names of the files that stand in the folder already
 */
export async function settleAnswers(
  questions: readonly Question[],
  given: Answers,
  taken: readonly string[],
  asker: Asker | undefined,
): Promise<Answers> {
  const answers: Answers = {};
  const faults: string[] = [];
  for (const question of questions) {
    const { name, fault, fallback } = question;
    let answer = given[name]?.trim();
    // What the question falls back to rests on answers that may be missing.
    if (answer === undefined && !asker && faults.length === 0) answer = fallback?.(answers);
    let wrong = answer === undefined ? undefined : fault(answer, taken);
    while (asker && (answer === undefined || wrong !== undefined)) {
      if (wrong !== undefined) asker.say(`  ${sentence(answer, wrong)}`);
      answer = await askOne(question, answers, asker);
      wrong = fault(answer, taken);
    }
    if (wrong !== undefined) faults.push(`--${name}: ${sentence(answer, wrong)}`);
    else if (answer !== undefined) answers[name] = answer;
    else if (!fallback) faults.push(`--${name} is missing: ${question.help}.`);
  }
  if (faults.length > 0) throw new Unanswered(faults.join('\n'));
  return answers;
}

async function askOne({ ask, words, fallback }: Question, answers: Answers, asker: Asker): Promise<string> {
  for (const [word, { label }] of Object.entries(words ?? {})) asker.say(`  ${word}: ${label}`);
  const otherwise = fallback?.(answers);
  const typed = await asker.ask(otherwise ? `${ask} [${otherwise}]: ` : `${ask}: `);
  return typed === '' && otherwise !== undefined ? otherwise : typed;
}

const sentence = (answer: string | undefined, wrong: string) =>
  `"${answer}" will not do: ${wrong}${/[.?!]$/.test(wrong) ? '' : '.'}`;
