import { hash } from 'node:crypto';
import { bibtexText } from './bibtex.ts';
import { csvText } from './csv.ts';
import { dataPackageText } from './data-package.ts';
import { findingsJson, glossaryJson, interventionsJson, jsonText, studiesJson } from './json-files.ts';
import { jsonSchema, schemaNames } from './json-schemas.ts';
import type { Publication } from './publication.ts';
import { cslJson } from './references.ts';
import { risText } from './ris.ts';
import type { Snapshot } from './snapshot.ts';
import type { TableShape } from './tables/column.ts';
import { findingRows, findingsTable, interventionsTable, studiesTable } from './tables/index.ts';

/** One file of the open data, whole. */
export interface DataFile {
  /** Where it stands below `/data/`. */
  path: string;
  /** What it is, in a sentence without its full stop. */
  what: string;
  format: string;
  mediaType: string;
  text: string;
  /** How many bytes the text has as UTF-8. */
  bytes: number;
  /** Its SHA-256 in the form that Data Packages ask for, `sha256:…`. */
  hash: string;
  /** The table it holds, where it holds one. */
  table?: TableShape;
}

/** The formats in the words readers see, with the media types that name them. */
export const formats = {
  csv: { label: 'CSV', mediaType: 'text/csv' },
  json: { label: 'JSON', mediaType: 'application/json' },
  'csl.json': { label: 'CSL-JSON', mediaType: 'application/vnd.citationstyles.csl+json' },
  ris: { label: 'RIS', mediaType: 'application/x-research-info-systems' },
  bib: { label: 'BibTeX', mediaType: 'application/x-bibtex' },
  'schema.json': { label: 'JSON Schema', mediaType: 'application/schema+json' },
} as const;

export type Format = keyof typeof formats;

/**
 * Every file below `/data/`, in the order readers meet them. The same records, version and day always give the same
 * text. The data package comes last, because it gives the size and hash of the others.
 */
export function dataFiles(library: Snapshot, publication: Publication): DataFile[] {
  const { stamp, entryAddress, studyAddress } = publication;
  const entries = library.entries.map((entry) => ({ ...entry, address: entryAddress(entry.id) }));
  const studies = library.studies.map((used) => ({ ...used, address: studyAddress(used.study.id) }));
  const records = library.studies.map(({ study }) => study);
  const findings = findingRows(library.studies);
  const files = [
    table(interventionsTable, csvText(interventionsTable.columns, entries)),
    table(studiesTable, csvText(studiesTable.columns, studies)),
    table(findingsTable, csvText(findingsTable.columns, findings)),
    file(
      'interventions',
      'json',
      'Every recorded field of every intervention, its rating with the whole reasoning, the direction of each outcome, and its filter values',
      interventionsJson(library.entries, stamp),
    ),
    file(
      'studies',
      'json',
      'Every recorded fact of every study, each with where it was read',
      studiesJson(records, stamp),
    ),
    file(
      'findings',
      'json',
      'Every finding with its study, its source and the interventions that rest on it',
      findingsJson(findings, stamp),
    ),
    file('glossary', 'json', 'The words of the glossary', glossaryJson(library.glossary, stamp)),
    file('references', 'csl.json', 'The publication of every study, for citation software', cslJson(records)),
    file('references', 'ris', 'The same for EndNote, Zotero, Mendeley and RefWorks', risText(records)),
    file('references', 'bib', 'The same for LaTeX', bibtexText(records, publication)),
  ];
  const schemas = schemaNames.map((name) =>
    file(
      `schemas/${name}`,
      'schema.json',
      `What a valid ${name} record is`,
      jsonText(jsonSchema(name, publication)),
    ),
  );
  const description = file(
    'datapackage',
    'json',
    'The tables and files described for programs (Frictionless Data Package 2.0)',
    dataPackageText(files, publication),
  );
  return [...files, ...schemas, description];
}

function file(name: string, format: Format, what: string, text: string): DataFile {
  const { label, mediaType } = formats[format];
  return {
    path: `${name}.${format}`,
    what,
    format: label,
    mediaType,
    text,
    bytes: Buffer.byteLength(text, 'utf8'),
    hash: `sha256:${hash('sha256', text)}`,
  };
}

const table = (shape: TableShape, text: string): DataFile => ({
  ...file(shape.name, 'csv', shape.description.replace(/\.$/, ''), text),
  table: shape,
});
