import { blocksOf } from '../markdown/blocks.ts';
import { parseBody } from '../markdown/parse.ts';
import { readingGrade } from '../markdown/reading-grade.ts';
import { fileOf, type State } from './state.ts';

/** How hard a changed piece of text is to read, in years of school. */
export interface ReadingChange {
  file: string;
  title: string;
  part: 'text' | 'summary';
  /** `undefined` in a new entry, or where the text cannot be read. */
  before: number | undefined;
  after: number | undefined;
}

/** The grade of every text and summary that changed or is new. */
export function readingChanges(base: State, head: State): ReadingChange[] {
  return head.entries.flatMap(({ id, data, body }) => {
    const old = base.entries.find((one) => one.id === id);
    const about = { file: fileOf('intervention', id), title: data.title };
    const text = (words: string | undefined) => (words === undefined ? undefined : gradeOfBody(words));
    const summary = (words: string | undefined) =>
      words === undefined ? undefined : rounded(readingGrade([words]));
    return [
      ...(old?.body === body
        ? []
        : [{ ...about, part: 'text' as const, before: text(old?.body), after: text(body) }]),
      ...(old?.data.summary === data.summary
        ? []
        : [
            {
              ...about,
              part: 'summary' as const,
              before: summary(old?.data.summary),
              after: summary(data.summary),
            },
          ]),
    ];
  });
}

/** Headings and cells of tables are not sentences, and would make the text look easier than it is. */
function gradeOfBody(body: string): number | undefined {
  try {
    const blocks = blocksOf(parseBody(body)).filter(({ kind }) => kind === 'prose');
    return rounded(readingGrade(blocks.map(({ text }) => text)));
  } catch {
    // The check of the content says what is wrong with a text that cannot be read.
    return undefined;
  }
}

const rounded = (grade: number) => Math.round(grade * 10) / 10;
