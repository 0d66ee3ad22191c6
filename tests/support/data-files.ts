import { readFileSync } from 'node:fs';
import type { DataFile as ExportedFile } from '../../src/exports/data-files.ts';
import type { ratingData } from '../../src/exports/json-files.ts';
import type { Intervention } from '../../src/schemas/intervention.ts';

/** One intervention as the built data files hold it. */
export interface DataRow {
  id: string;
  record: Intervention;
  rating: ReturnType<typeof ratingData>;
  /** The values it has for each filter. */
  filters: Record<string, string[]>;
}

export interface DataFile {
  version: string;
  date: string;
  licence: unknown;
  interventions: DataRow[];
  studies: { id: string; record: unknown }[];
}

export const dataFile = (name: 'interventions' | 'studies'): DataFile =>
  JSON.parse(readFileSync(`dist/data/${name}.json`, 'utf8')) as DataFile;

/** The interventions of the data file: what other pages are compared with. A test holds it to the records. */
export const dataRows = (): DataRow[] => dataFile('interventions').interventions;

/** The text of a data file, or of one part of it, as the exports made it; empty where there is none. */
export const textOfFile = (files: readonly ExportedFile[], path: string): string => {
  const part = files.flatMap(({ parts }) => parts).find((one) => one.path === path);
  return part === undefined ? '' : new TextDecoder().decode(part.read());
};
