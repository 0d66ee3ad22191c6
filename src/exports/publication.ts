import type { FileStamp } from './json-files.ts';

/** Who publishes the files and where they stand: what every file needs to know that is in no record. */
export interface Publication {
  name: string;
  description: string;
  /** A language tag, such as `en-GB`. */
  language: string;
  contact: string;
  stamp: FileStamp;
  /** The full address of a path inside the site, such as `/data/`. */
  address: (path: string) => string;
  entryAddress: (id: string) => string;
  studyAddress: (id: string) => string;
}

/** The version, day and licence in one line, for formats that hold nothing but text. */
export const stampLine = ({ name, stamp: { version, date, licence } }: Publication): string =>
  `${name}, data version ${version}, ${date}. Licence: ${licence.name}, ${licence.address}`;
