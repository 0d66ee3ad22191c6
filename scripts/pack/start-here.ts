import { dayInWords } from '../../src/evidence/dates.ts';

/** The built library, as its own files describe it. */
export interface Packed {
  name: string;
  /** The day of its data, as `YYYY-MM-DD`. */
  date: string;
  /** The folder it was built for, with a slash at both ends. */
  base: string;
}

/** What somebody who has unpacked the archive reads first. */
export const startHere = ({ name, date, base }: Packed): string => `${name}
Data of ${dayInWords(date)}

This is the whole library as files, with its search. It needs no network and no
database. It does need a program that serves files: browsers do not let a page
load its parts when you open it with a double click.

1. Unpack everything into a folder of its own.
2. Open a terminal in the folder that holds this file. Run one of these:

     python3 -m http.server 8000
     php -S localhost:8000
     ruby -run -e httpd . -p 8000

   On Windows, the first may be: py -m http.server 8000
3. Open this address in a browser:

     http://localhost:8000${base}

Serve the folder that holds this file, and no other. All links in the library
begin with ${base}, so it does not work in another folder of a site. To publish it
in one, build it for that folder: see README.md in its repository.

A host on the web needs no rules. Where it can, let it answer an unknown address
with 404.html, and send the headers that the file _headers names.
`;
