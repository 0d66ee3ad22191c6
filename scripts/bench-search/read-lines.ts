import { readFileSync } from 'node:fs';
import type { z } from 'zod';
import { BadFile } from './bad-file.ts';

/** One line of a file, without its end. The first is number 1. */
export interface Line {
  number: number;
  text: string;
}

/** The lines of a text file that hold anything. Throws `BadFile` where it cannot be read. */
export function readLines(file: string, whatItHolds: string): Line[] {
  return textOf(file, whatItHolds)
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .map((text, index) => ({ number: index + 1, text }))
    .filter(({ text }) => text.trim() !== '');
}

/** One value of a JSON Lines file, and where it stands. */
export interface Row<Value> {
  line: number;
  value: Value;
}

/**
 * Reads a file with one JSON object a line. Throws `BadFile` with the line and the field of the first that does not fit.
 * @param whatItHolds a few words for the message where the file is missing, such as "one document a line"
 */
export function readJsonLines<Shape extends z.ZodType>(
  file: string,
  shape: Shape,
  whatItHolds: string,
): Row<z.output<Shape>>[] {
  return readLines(file, whatItHolds).map(({ number, text }) => {
    const checked = shape.safeParse(parsed(file, number, text));
    if (checked.success) return { line: number, value: checked.data };
    const [issue] = checked.error.issues;
    throw new BadFile(file, { line: number, field: issue?.path.join('.') }, issue?.message ?? 'does not fit');
  });
}

function parsed(file: string, line: number, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new BadFile(
      file,
      { line },
      `this is no JSON object (${(error as Error).message}). Write one object a line`,
    );
  }
}

function textOf(file: string, whatItHolds: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    throw new BadFile(file, {}, `there is no such file. It should hold ${whatItHolds}`);
  }
}
