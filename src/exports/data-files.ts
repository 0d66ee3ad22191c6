import { bibtexText } from './bibtex.ts';
import { csvText } from './csv.ts';
import { dataPackageText } from './data-package.ts';
import { dataPart, inParts, type DataPart, type PlaceAmongParts } from './data-part.ts';
import { findingsJson, glossaryJson, interventionsJson, jsonText, studiesJson } from './json-files.ts';
import { jsonSchema, schemaNames } from './json-schemas.ts';
import { PART_SIZES, type PartSizes } from './part-sizes.ts';
import type { Publication } from './publication.ts';
import { cslJson } from './references.ts';
import { risText } from './ris.ts';
import type { Snapshot } from './snapshot.ts';
import type { Table, TableShape } from './tables/column.ts';
import { findingRows, findingsTable, interventionsTable, studiesTable } from './tables/index.ts';

/** One file of the open data: whole, or in parts where it has more records than one file should hold. */
export interface DataFile {
  /** What it is called as a whole, such as `studies.csv`; where it stands below `/data/` if it has one part. */
  path: string;
  /** What it is, in a sentence without its full stop. */
  what: string;
  format: string;
  mediaType: string;
  /** What is published: itself alone, or each of its parts in their order. */
  parts: readonly DataPart[];
  /** How many bytes they have together. */
  bytes: number;
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
 * text. The data package comes last, because it gives the size and hash of the others. Of no file is more than one part
 * made at a time.
 * @param sizes how many records each file holds at most
 */
export function dataFiles(
  library: Snapshot,
  publication: Publication,
  sizes: PartSizes = PART_SIZES,
): DataFile[] {
  const { entryAddress, studyAddress } = publication;
  const entries = library.entries.map((entry) => ({ ...entry, address: entryAddress(entry.id) }));
  const studies = library.studies.map((used) => ({ ...used, address: studyAddress(used.study.id) }));
  const records = library.studies.map(({ study }) => study);
  const findings = findingRows(library.studies);
  const stampOf = (place: PlaceAmongParts | undefined) => ({ ...publication.stamp, ...place });
  const files = [
    tableFile(interventionsTable, entries, sizes['interventions.csv']),
    tableFile(studiesTable, studies, sizes['studies.csv']),
    tableFile(findingsTable, findings, sizes['findings.csv']),
    file(
      'interventions.json',
      'Every recorded field of every intervention, its rating with the whole reasoning, the direction of each outcome, and its filter values',
      textsOf(library.entries, sizes['interventions.json'], (some, place) =>
        interventionsJson(some, stampOf(place)),
      ),
    ),
    file(
      'studies.json',
      'Every recorded fact of every study, each with where it was read',
      textsOf(records, sizes['studies.json'], (some, place) => studiesJson(some, stampOf(place))),
    ),
    file(
      'findings.json',
      'Every finding with its study, its source and the interventions that rest on it',
      textsOf(findings, sizes['findings.json'], (some, place) => findingsJson(some, stampOf(place))),
    ),
    file('glossary.json', 'The words of the glossary', [glossaryJson(library.glossary, publication.stamp)]),
    file(
      'references.csl.json',
      'The publication of every study, for citation software',
      textsOf(records, sizes['references.csl.json'], cslJson),
    ),
    file(
      'references.ris',
      'The same for EndNote, Zotero, Mendeley and RefWorks',
      textsOf(records, sizes['references.ris'], risText),
    ),
    file(
      'references.bib',
      'The same for LaTeX',
      textsOf(records, sizes['references.bib'], (some) => bibtexText(some, publication)),
    ),
  ];
  const schemas = schemaNames.map((name) =>
    file(`schemas/${name}.schema.json`, `What a valid ${name} record is`, [
      jsonText(jsonSchema(name, publication)),
    ]),
  );
  const description = file(
    'datapackage.json',
    'The tables and files described for programs (Frictionless Data Package 2.0)',
    [dataPackageText(files, publication)],
  );
  return [...files, ...schemas, description];
}

/** Where a part of a file stands: the second of `data/studies.json` is `data/studies-2.json`. */
export const partPath = (path: string, part: number): string => path.replace(/(?=\.)/, `-${part}`);

/** The texts of a file, each made when it is asked for. */
function* textsOf<Row>(
  all: readonly Row[],
  most: number,
  write: (rows: readonly Row[], place: PlaceAmongParts | undefined) => string,
): Iterable<string> {
  for (const { rows, place } of inParts(all, most)) yield write(rows, place);
}

function file(path: string, what: string, texts: Iterable<string>): DataFile {
  const { label, mediaType } = formats[formatOf(path)];
  const parts: DataPart[] = [];
  for (const text of texts) parts.push(dataPart(partPath(path, parts.length + 1), text));
  const [only] = parts;
  return {
    path,
    what,
    format: label,
    mediaType,
    parts: only !== undefined && parts.length === 1 ? [{ ...only, path }] : parts,
    bytes: parts.reduce((sum, { bytes }) => sum + bytes, 0),
  };
}

/** A table as CSV. Each part has the header, so that it can be opened by itself. */
const tableFile = <Row>(table: Table<Row>, rows: readonly Row[], most: number): DataFile => ({
  ...file(
    `${table.name}.csv`,
    table.description.replace(/\.$/, ''),
    textsOf(rows, most, (some) => csvText(table.columns, some)),
  ),
  table,
});

/** A file's format, by all that stands after the first full stop of its name. */
const formatOf = (path: string): Format => path.replace(/^[^.]*\./, '') as Format;
