import { BadFile } from './bad-file.ts';
import { readLines } from './read-lines.ts';

/** What one document is worth to one query. */
export interface Judgement {
  query: string;
  document: string;
  grade: number;
}

/**
 * Reads judgements: query, document and grade with tabs between, or the four columns of TREC, whose second means
 * nothing here. A first line of column names may stand above. Grades below 0, as TREC has for rubbish, count as 0.
 * Throws `BadFile` with the line of the first that does not fit.
 * Source of the four columns: trec_eval, https://github.com/usnistgov/trec_eval
 */
export function readQrels(file: string): Judgement[] {
  return readLines(file, 'judgements: query, document and grade, with tabs between').flatMap(
    ({ number, text }, place) => {
      const cells = (text.includes('\t') ? text.split('\t') : text.trim().split(/\s+/)).map((cell) =>
        cell.trim(),
      );
      if (cells.length !== 3 && cells.length !== 4) {
        const found = `this line has ${cells.length}`;
        throw new BadFile(file, { line: number }, `a line has 3 columns, or 4 as TREC writes them; ${found}`);
      }
      const [query = '', document = '', grade = ''] = cells.length === 4 ? cells.toSpliced(1, 1) : cells;
      if (!/^-?\d+(\.\d+)?$/.test(grade)) {
        if (place === 0) return [];
        throw new BadFile(file, { line: number, field: 'grade' }, `"${grade}" is no number`);
      }
      if (query === '' || document === '') {
        const field = query === '' ? 'query' : 'document';
        throw new BadFile(file, { line: number, field }, 'nothing stands here. Write an id');
      }
      return [{ query, document, grade: Math.max(0, Number(grade)) }];
    },
  );
}
