import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { useExampleContent } from './project-copy.ts';
import { servedCopy, type ServedCopy } from './served-copy.ts';

/** The folder below its host's top that the other centre publishes in, as many do. */
export const SUB_PATH = '/library/';

/** What the other centre writes in `src/site.ts` in place of our own words. */
export const theirs = {
  name: 'Gwybodfa',
  strapline: 'What helps young tenants, and how far to trust it',
  field: 'housing advice',
  subject: 'programmes for young tenants in Sealand',
  origin: 'https://www.gwybodfa.example',
  repository: 'https://code.gwybodfa.example/gwybodfa',
  branch: 'prif',
  contact: 'post@gwybodfa.example',
  language: 'en-IE',
  independence: 'It belongs to the invented Institute of Sealand.',
  ratings: { footNote: 'These ratings are the Institute’s own.', whose: 'The Institute keeps these rules.' },
  policy: { lead: 'What Sealand announced.', link: 'The announcements of Sealand' },
  licence: {
    content: { name: 'An Invented Licence', address: 'https://licence.gwybodfa.example/' },
    code: 'MIT',
  },
  accessibility: {
    prepared: '2024-02-29',
    regulations: 'Sealand Web Law',
    enforcer: 'Sealand Ombudsman',
    adviser: { name: 'Sealand Helpline', address: 'https://help.gwybodfa.example/' },
  },
};

/** The colour of its band. */
export const BAND = '#123456';

/** The entry of its library, and the id that it had before. */
export const ENTRY_ID = 'example-evenings';
export const OLD_ID = 'name-of-before';

/**
 * Builds and serves the library of another centre: of another name, in another country, with other colours and records,
 * in a folder of another host. It is made by what /about/reuse/ tells a centre to change, and by nothing else.
 */
export const anotherCentre = (): Promise<ServedCopy> =>
  servedCopy((root) => {
    change(join(root, 'src/site.ts'), (text) => `${text}\nObject.assign(site, ${JSON.stringify(theirs)});\n`);
    change(join(root, 'src/styles/palette.scss'), (text) =>
      text.replaceAll(/(--library-band: )[^;]+/g, `$1${BAND}`),
    );
    useExampleContent(root);
    writeFileSync(
      join(root, 'content/redirects.yaml'),
      `- { from: ${OLD_ID}, to: ${ENTRY_ID}, kind: intervention }\n`,
    );
  }, SUB_PATH);

const change = (file: string, how: (text: string) => string) =>
  writeFileSync(file, how(readFileSync(file, 'utf8')));
