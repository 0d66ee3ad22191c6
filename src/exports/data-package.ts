import type { DataFile } from './data-files.ts';
import { jsonText } from './json-files.ts';
import type { Publication } from './publication.ts';
import { tableSchema } from './table-schema.ts';

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
        path: address('/data/studies.json'),
      },
    ],
    contributors: [{ title: name, email: contact, path: address('/'), roles: ['publisher'] }],
    resources: files.map(resource),
  });
}

function resource({ path, what, mediaType, bytes, hash, table }: DataFile) {
  return {
    name: table?.name ?? identifier(path),
    path,
    ...(table && { type: 'table' }),
    title: table?.title ?? path,
    description: `${what}.`,
    format: path.split('.').at(-1),
    mediatype: mediaType,
    encoding: 'utf-8',
    bytes,
    hash,
    ...(table && {
      dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
    }),
    ...(table && { schema: tableSchema(table) }),
  };
}

/** A name as the standard asks for it: lower-case letters, digits, dots and hyphens. */
const identifier = (name: string) => name.toLowerCase().replace(/[^a-z0-9.]+/g, '-');
