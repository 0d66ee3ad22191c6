import type { DataFile } from './data-files.ts';
import type { DataPart } from './data-part.ts';
import { jsonText } from './json-files.ts';
import type { Publication } from './publication.ts';
import { tableSchema } from './table-schema.ts';
import type { TableShape } from './tables/column.ts';

/**
 * The description of the data files for programs: a Data Package, version 2.0 of the standard
 * (https://datapackage.org/standard/data-package/). The paths are relative to the file itself, and each size and hash
 * is that of the very text given. Version is the commit: records have no release numbers, and two builds of one
 * commit hold the same data.
 */
export function dataPackageText(files: readonly DataFile[], publication: Publication): string {
  const { name, description, contact, stamp, address } = publication;
  return jsonText({
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: identifier(name),
    title: name,
    description: `${description}. Text that a spreadsheet would run as a formula has a ' before it in the CSV files. An empty cell means that the question does not arise; not-established means that no source we could read says.`,
    homepage: address('/data/'),
    version: stamp.version,
    created: `${stamp.date}T00:00:00Z`,
    licenses: [{ path: stamp.licence.address, title: stamp.licence.name }],
    sources: [
      {
        title: `Study records of the ${name}, each with where its facts were read`,
        path: address(isWhole(files, 'studies.json') ? '/data/studies.json' : '/data/'),
      },
    ],
    contributors: [{ title: name, email: contact, path: address('/'), roles: ['publisher'] }],
    resources: files.flatMap((file): object[] =>
      file.table === undefined ? fileResources(file) : [tableResource(file, file.table)],
    ),
  });
}

const isWhole = (files: readonly DataFile[], path: string): boolean =>
  files.some((file) => file.path === path && file.parts.length === 1);

/** All but tables are sound by themselves and would not be if they were joined, so each part is a resource. */
const fileResources = ({ what, mediaType, parts }: DataFile) =>
  parts.map((part, index) => ({
    name: identifier(part.path),
    path: part.path,
    title: part.path,
    description: parts.length === 1 ? `${what}.` : `${what}. Part ${index + 1} of ${parts.length}.`,
    ...common(part.path, mediaType),
    ...measured(part),
  }));

/**
 * A table is one resource, because its schema and the keys that lead to it are of the whole. Where it has parts, their
 * paths stand in a list, and whoever reads them leaves out the header of each but the first. `bytes` and `hash` are of
 * one file, so they then stand with each part, in a property of our own.
 * Source: Data Package 2.0, "Multiple Files"; that of headers is how frictionless-py and frictionless-r read them.
 */
function tableResource({ path, what, mediaType, parts }: DataFile, table: TableShape) {
  const [only] = parts;
  const isWhole = only !== undefined && parts.length === 1;
  return {
    name: table.name,
    path: isWhole ? path : parts.map((part) => part.path),
    type: 'table',
    title: table.title,
    description: `${what}.`,
    ...common(path, mediaType),
    ...(isWhole ? measured(only) : { parts: parts.map((part) => ({ path: part.path, ...measured(part) })) }),
    dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
    schema: tableSchema(table),
  };
}

const common = (path: string, mediaType: string) => ({
  format: path.split('.').at(-1),
  mediatype: mediaType,
  encoding: 'utf-8',
});

const measured = ({ bytes, hash }: DataPart) => ({ bytes, hash });

/** A name as the standard asks for it: lower-case letters, digits, dots and hyphens. */
const identifier = (name: string) => name.toLowerCase().replace(/[^a-z0-9.]+/g, '-');
