import './jitless.ts';
import { recordFrom, nameOf, type Answers } from '../../authoring/answers.ts';
import { bodySections, bodyText } from '../../authoring/body-sections.ts';
import { fieldAt } from '../../authoring/field-at.ts';
import { interventionTree, studyTree } from '../../authoring/field-tree.ts';
import { newFileAddress } from '../../authoring/new-file.ts';
import { idProblem, suggestEntryId, suggestStudyId } from '../../authoring/record-ids.ts';
import { entryText, recordText } from '../../authoring/write-record.ts';
import { futureDays } from '../../checks/date-problems.ts';
import { explainIssues } from '../../checks/explain-issues.ts';
import { fieldsAt, wordsAt } from '../../checks/schema-fields.ts';
import { intervention } from '../../schemas/intervention.ts';
import { study } from '../../schemas/study.ts';
import type { FormProblem } from './errors.ts';
import { labelsIn, problemInWords } from './words.ts';

/** What a form is checked by, and what makes its file. Loaded once somebody begins to write. */
export interface Rules {
  problems: (answers: Answers, today: string) => FormProblem[];
  suggestedId: (answers: Answers) => string;
  file: (answers: Answers) => { name: string; text: string };
  newFileAddress: typeof newFileAddress;
}

const sorts = {
  study: { schema: study, tree: studyTree, ending: '.yaml' },
  intervention: { schema: intervention, tree: interventionTree, ending: '.mdx' },
} as const;

export type Kind = keyof typeof sorts;

/**
 * The rules of one sort of record: the same schemas and the same words as the check of the library.
 * @param taken the ids that records of this sort have
 */
export function rulesFor(kind: Kind, taken: readonly string[]): Rules {
  const { schema, tree, ending } = sorts[kind];
  const allowed = {
    fields: (path: readonly PropertyKey[]) => fieldsAt(schema, path),
    words: (path: readonly PropertyKey[]) => wordsAt(schema, path),
  };
  const labels = labelsIn(tree);
  return {
    problems: (answers, today) => {
      const record = recordFrom(tree, answers);
      const parsed = schema.safeParse(record);
      const found = parsed.success ? [] : explainIssues(parsed.error.issues, record, allowed);
      const late = futureDays(record, today).map((one) => ({ code: 'date-future' as const, ...one }));
      return [
        ...[...found, ...late].map((problem) => {
          const at = fieldAt(tree, problem.path);
          const where = at?.trail.join(', ') ?? problem.path.map(String).join(', ');
          return { path: nameOf(problem.path), where, message: problemInWords(problem, at?.field, labels) };
        }),
        ...(kind === 'intervention' ? blankSections(answers) : []),
        ...nameProblems(answers, taken),
      ];
    },
    suggestedId: (answers) => {
      const record = recordFrom(tree, answers);
      return kind === 'study'
        ? suggestStudyId(record, textOf(answers, 'file-programme'))
        : suggestEntryId(record);
    },
    file: (answers) => {
      const record = recordFrom(tree, answers);
      const name = `${textOf(answers, 'file-id')}${ending}`;
      if (kind === 'study') return { name, text: recordText(tree, record) };
      const texts = bodySections.map((_, index) => textOf(answers, `text-${index}`));
      return { name, text: entryText(tree, record, bodyText(texts)) };
    },
    newFileAddress,
  };
}

const textOf = (answers: Answers, name: string) => (answers.get(name)?.[0] ?? '').trim();

const blankSections = (answers: Answers): FormProblem[] =>
  bodySections.flatMap(({ heading, optional }, index) =>
    optional || textOf(answers, `text-${index}`) !== ''
      ? []
      : [{ path: `text-${index}`, where: `The text, ${heading}`, message: 'write something here' }],
  );

function nameProblems(answers: Answers, taken: readonly string[]): FormProblem[] {
  const message = idProblem(textOf(answers, 'file-id'), taken);
  return message === undefined ? [] : [{ path: 'file-id', where: 'File name', message }];
}
