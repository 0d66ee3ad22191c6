import type { TableShape } from './column.ts';
import { findingsTable } from './findings.ts';
import { interventionsTable } from './interventions.ts';
import { studiesTable } from './studies.ts';

export { findingRows, findingsTable, type FindingRow } from './findings.ts';
export { interventionsTable, type InterventionRow } from './interventions.ts';
export { studiesTable, type StudyRow } from './studies.ts';

/** Every table in the order of the documentation. */
export const tables: readonly TableShape[] = [interventionsTable, studiesTable, findingsTable];
