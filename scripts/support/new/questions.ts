import type { z } from 'zod';
import { didYouMean } from '../../../src/checks/suggest.ts';
import { asId, idProblem, suggestEntryId, suggestStudyId } from '../../../src/authoring/record-ids.ts';
import { newEntryText, newStudyText } from '../../../src/authoring/new-record.ts';
import { intervention } from '../../../src/schemas/intervention.ts';
import { study } from '../../../src/schemas/study.ts';
import {
  designs,
  interventionTypes,
  keysOf,
  type Vocabulary,
} from '../../../src/schemas/vocabularies/index.ts';

/** What has been answered so far, by the name of the question. */
export type Answers = Record<string, string>;

/** One thing to ask before a draft can be written. Its name is also the name of its flag. */
export interface Question {
  name: string;
  ask: string;
  /** One line for `--help`. */
  help: string;
  /** Why an answer will not do, in plain words; `undefined` where it will. */
  fault: (answer: string, taken: readonly string[]) => string | undefined;
  /** What is taken where nothing is typed. */
  fallback?: (answers: Answers) => string;
  /** The closed list the answer comes from. */
  words?: Vocabulary;
}

export interface KindOfRecord {
  folder: 'studies' | 'interventions';
  ending: '.yaml' | '.mdx';
  questions: readonly Question[];
  /** The text of the draft. Every answer has been found good. */
  text: (answers: Answers) => string;
}

const OPEN = 'not-established';

const bySchema = (schema: z.ZodType) => (answer: string) =>
  schema.safeParse(answer).error?.issues[0]?.message;

const oneOf = (words: Vocabulary) => (answer: string) => {
  if (Object.hasOwn(words, answer)) return undefined;
  return didYouMean(answer, keysOf(words)) || `the words are ${keysOf(words).join(', ')}`;
};

const { year } = study.shape.citation.shape;
const yearOf = (answer: string) => (answer === OPEN ? OPEN : Number(answer));

/** The facts that the name of a study's file is made of. */
const citationOf = ({ author = OPEN, year: printed = OPEN }: Answers) => ({
  citation: { year: yearOf(printed), ...(author !== OPEN && { authors: [{ family: author }] }) },
});

function idQuestion(folder: string, suggest: (answers: Answers) => string, from: string): Question {
  return {
    name: 'id',
    ask: 'The name of the file, without its ending. It can never change',
    help: `the name of the file without its ending; ${from} where it is not given`,
    fault: (answer, taken) => {
      const there = taken.find((name) => stem(name) === answer);
      if (there !== undefined)
        return `content/${folder}/${there} is there already, and nothing is overwritten; give another --id`;
      return idProblem(answer, taken.map(stem));
    },
    fallback: suggest,
  };
}

const stem = (name: string) => name.replace(/\.[^.]*$/, '');

/** The two sorts of record that can be begun, by the word for each. */
export const kindsOfRecord: Readonly<Record<'study' | 'intervention', KindOfRecord>> = {
  study: {
    folder: 'studies',
    ending: '.yaml',
    questions: [
      {
        name: 'label',
        ask: 'A short name for tables, such as San Diego trial 1 (2008)',
        help: 'a short name for tables',
        fault: bySchema(study.shape.label),
      },
      {
        name: 'author',
        ask: `The family name of the first author, or ${OPEN}`,
        help: `the family name of the first author, or ${OPEN}`,
        fault: bySchema(study.shape.label),
      },
      {
        name: 'year',
        ask: `The year it was published, or ${OPEN}`,
        help: `the year it was published, or ${OPEN}`,
        fault: (answer) =>
          year.safeParse(yearOf(answer)).success
            ? undefined
            : `write a year in four digits from 1900 to 2100, or ${OPEN}`,
      },
      {
        name: 'programme',
        ask: 'The programme it is about, in a word or two, such as keep',
        help: 'the programme it is about, in a word or two',
        fault: (answer) => (asId(answer) ? undefined : 'write a word of letters or digits'),
      },
      {
        name: 'design',
        ask: 'How the study was done',
        help: `how it was done, a word of the list; ${OPEN} where it is not given`,
        fault: oneOf(designs),
        fallback: () => OPEN,
        words: designs,
      },
      idQuestion(
        'studies',
        (answers) => suggestStudyId(citationOf(answers), answers['programme'] ?? ''),
        'author, year and programme',
      ),
    ],
    text: ({ id = '', label = '', author: family = OPEN, year: printed = OPEN, design = OPEN }) =>
      newStudyText({ id, label, author: family, year: yearOf(printed), design }),
  },
  intervention: {
    folder: 'interventions',
    ending: '.mdx',
    questions: [
      {
        name: 'title',
        ask: 'The name of the programme',
        help: 'the name of the programme',
        fault: bySchema(intervention.shape.title),
      },
      {
        name: 'type',
        ask: 'What kind of programme it is',
        help: 'what kind of programme it is, a word of the list',
        fault: oneOf(interventionTypes),
        words: interventionTypes,
      },
      {
        name: 'origin',
        ask: 'The country it comes from, as two capital letters, such as GB',
        help: 'the country it comes from, as two capital letters',
        fault: bySchema(intervention.shape.origin),
      },
      idQuestion('interventions', suggestEntryId, 'the title'),
    ],
    text: ({ title = '', type = '', origin = '' }) => newEntryText({ title, type, origin }),
  },
};

export type KindName = keyof typeof kindsOfRecord;
export const isKind = (word: string | undefined): word is KindName =>
  word !== undefined && Object.hasOwn(kindsOfRecord, word);
