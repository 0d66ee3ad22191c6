import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { BadFile } from './bad-file.ts';
import { readQrels, type Judgement } from './qrels.ts';
import type { Document, Question, Task } from './question.ts';
import { readJsonLines, type Row } from './read-lines.ts';

const anyId = z
  .union([z.string().min(1), z.number()], { error: 'write an id: any text or number' })
  .transform(String);
const someText = (error: string) => z.string({ error });
const documentLine = z.object({
  id: anyId,
  title: someText('write text, or leave it out').default(''),
  text: someText('write the text of the document, or "" where it has none'),
});
const queryLine = z.object({
  id: anyId,
  text: someText('write the words of the query').refine((text) => text.trim() !== '', 'nothing stands here'),
});

/** A collection that was read, and what a person should know of it. */
export interface Collection extends Task {
  warnings: string[];
}

/**
 * Reads a test collection from a folder: `docs.jsonl` with `id`, `title`, `text`; queries with `id`, `text`; and
 * `qrels.tsv`. Queries that nothing in the collection answers are left out.
 * Throws `BadFile` where a file is missing, has a line that does not fit, or leaves no query to ask.
 * @param queries the name of the file of queries in the folder
 */
export function readCollection(folder: string, queries = 'queries.jsonl'): Collection {
  if (!existsSync(folder)) throw new BadFile(folder, {}, 'there is no such folder');
  const warnings: string[] = [];
  const documents = documentsIn(join(folder, 'docs.jsonl'), warnings);
  const asked = unique(
    join(folder, queries),
    readJsonLines(join(folder, queries), queryLine, 'one query a line: {"id": "1", "text": "…"}'),
  );
  const file = join(folder, 'qrels.tsv');
  const judgements = known(file, readQrels(file), documents, asked, warnings);
  const questions = asked
    .map(({ id, text }): Question => ({ id, text, grades: judgements.get(id) ?? new Map() }))
    .filter(({ grades }) => [...grades.values()].some((grade) => grade > 0));
  const without = asked.length - questions.length;
  if (questions.length === 0) {
    throw new BadFile(
      file,
      {},
      `none of the ${asked.length} queries in ${queries} has a document with a grade above 0`,
    );
  }
  if (without > 0)
    warnings.push(`${without} of ${asked.length} queries have no document with a grade above 0: left out`);
  const graded = questions.flatMap(({ grades }) => [...grades.values()]).some((grade) => grade >= 2);
  return { documents, questions, foundFrom: graded ? 2 : 1, warnings };
}

function documentsIn(file: string, warnings: string[]): Document[] {
  const rows = readJsonLines(
    file,
    documentLine,
    'one document a line: {"id": "1", "title": "…", "text": "…"}',
  );
  const all = unique(file, rows);
  const documents = all.filter(({ title, text }) => `${title}${text}`.trim() !== '');
  if (documents.length === 0) throw new BadFile(file, {}, 'there is no document with any text');
  const empty = all.length - documents.length;
  if (empty > 0) warnings.push(`${empty} of ${all.length} documents hold no text: left out`);
  return documents;
}

/** The values of lines, each under an id of its own. */
function unique<Value extends { id: string }>(file: string, rows: readonly Row<Value>[]): Value[] {
  const lines = new Map<string, number>();
  for (const { line, value } of rows) {
    const first = lines.get(value.id);
    if (first !== undefined) {
      throw new BadFile(
        file,
        { line, field: 'id' },
        `"${value.id}" stands on line ${first} too. Give each its own`,
      );
    }
    lines.set(value.id, line);
  }
  return rows.map(({ value }) => value);
}

/** By query: the grades of documents that are there. The highest counts where one is graded twice. */
function known(
  file: string,
  judgements: readonly Judgement[],
  documents: readonly Document[],
  asked: readonly { id: string }[],
  warnings: string[],
): Map<string, Map<string, number>> {
  const there = new Set(documents.map(({ id }) => id));
  const queries = new Set(asked.map(({ id }) => id));
  const grades = new Map<string, Map<string, number>>();
  let lostQueries = 0;
  let lostDocuments = 0;
  for (const { query, document, grade } of judgements) {
    if (!queries.has(query)) lostQueries += 1;
    else if (!there.has(document)) lostDocuments += 1;
    else {
      const of = grades.get(query) ?? new Map<string, number>();
      grades.set(query, of.set(document, Math.max(grade, of.get(document) ?? grade)));
    }
  }
  const say = (count: number, what: string) => {
    if (count > 0) warnings.push(`${file}: ${count} of ${judgements.length} lines name a ${what}: left out`);
  };
  say(lostQueries, 'query that is not asked');
  say(lostDocuments, 'document that is not there');
  return grades;
}
