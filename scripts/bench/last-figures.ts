import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Measured } from './figures.ts';

const FIGURES = 'last.json';
const REPORT = 'report.md';

/** What was measured last time; nothing where nothing was, or where its file cannot be read. */
export function lastFigures(folder: string): Measured[] {
  const file = join(folder, FIGURES);
  if (!existsSync(file)) return [];
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Measured[];
  } catch {
    return [];
  }
}

/**
 * Keeps the report, and the figures for next time: those measured now in place of older ones of the same thing.
 * @returns where the report lies
 */
export function keepFigures(folder: string, report: string, now: readonly Measured[]): string {
  const key = ({ entries, stack, name }: Measured) => `${entries} ${stack} ${name}`;
  const fresh = new Set(now.map(key));
  const older = lastFigures(folder).filter((one) => !fresh.has(key(one)));
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, FIGURES), JSON.stringify([...older, ...now], null, 1));
  writeFileSync(join(folder, REPORT), report);
  return join(folder, REPORT);
}
