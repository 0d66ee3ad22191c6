/** Every kind of problem a check can find: its name, and how an editor mends it. */
export const problemKinds = {
  'file-name': {
    title: 'A file the library cannot publish',
    mend: 'Name the file in lower-case letters, digits and single hyphens, ending .mdx in content/interventions or .yaml in content/studies, and keep it out of sub-folders.',
  },
  'file-missing': {
    title: 'A file or folder the library needs is not there',
    mend: 'Put the file back. If you removed it by mistake, take it from the last version that had it.',
  },
  'file-unreadable': {
    title: 'A file or folder cannot be read',
    mend: 'Let yourself read it: in a terminal, type chmod -R u+rX content, or ask whoever owns it. If that does not help, take it from the last version that had it.',
  },
  'file-size': {
    title: 'A file is too large',
    mend: 'Shorten the file. A record is a few pages of text, and holds no pictures or attachments.',
  },
  'file-encoding': {
    title: 'A file is not saved as plain text in UTF-8',
    mend: 'In your editor, choose to save the file with the encoding UTF-8 (without BOM).',
  },
  'no-fences': {
    title: 'The facts at the head of the entry cannot be found',
    mend: 'Begin the file with a line of three hyphens (---), then the facts, then another line of three hyphens, then the text.',
  },
  'yaml-syntax': {
    title: 'The facts are not laid out as YAML',
    mend: 'Check the spaces at the start of the line, the colon with a space after the field name, and that quotes are closed.',
  },
  'yaml-duplicate': {
    title: 'A field stands twice',
    mend: 'Keep one of the two lines and remove the other.',
  },
  'yaml-shortcut': {
    title: 'A YAML shortcut is used',
    mend: 'Write the value out in full each time. Anchors (&), aliases (*), merge keys (<<) and tags (!) are not accepted.',
  },
  'unknown-field': {
    title: 'A field has a name the library does not know',
    mend: 'Correct the spelling of the field name, or remove the line.',
  },
  'missing-field': {
    title: 'A field is missing',
    mend: 'Add the field. Where no source says, write not-established.',
  },
  'unknown-word': {
    title: 'A word is not in the library’s list for this field',
    mend: 'Use one of the listed words exactly as written.',
  },
  'wrong-type': {
    title: 'A value is of the wrong kind',
    mend: 'Write the kind of value the message asks for.',
  },
  'bad-value': {
    title: 'A value breaks a rule of its field',
    mend: 'Change the value as the message says.',
  },
  'unknown-key': {
    title: 'A key points at something that is not there',
    mend: 'Correct the key, or add what it points at.',
  },
  'study-missing': {
    title: 'An entry names a study that has no file',
    mend: 'Correct the id, or add the study as content/studies/<id>.yaml.',
  },
  'study-uncited': {
    title: 'A study is not used by any entry',
    mend: 'Add its id to the studies of an entry, or remove the file.',
  },
  'doi-twice': {
    title: 'Two studies have the same DOI',
    mend: 'Keep one record. If one paper reports two separate studies, give each record a part: saying which it covers.',
  },
  'trial-disagrees': {
    title: 'Two papers of one trial disagree',
    mend: 'Make the design the same in both, or give one of them another trial.',
  },
  'entry-missing': {
    title: 'An entry is named that is not there',
    mend: 'Correct the id, or remove it.',
  },
  'redirect-nowhere': {
    title: 'An old address leads nowhere',
    mend: 'In content/redirects.yaml, write to: with the id that the page has now.',
  },
  'redirect-taken': {
    title: 'An old address still has a page of its own',
    mend: 'Remove the line from content/redirects.yaml, or give the file its new name.',
  },
  'redirect-twice': {
    title: 'An old address stands twice',
    mend: 'Keep the line whose to: is right, and remove the other.',
  },
  'thesaurus-twice': {
    title: 'A word that people search for stands twice',
    mend: 'In content/thesaurus.yaml, keep the word where it means the very same thing, and remove the other.',
  },
  'thesaurus-concept': {
    title: 'Another word for a concept is itself a concept',
    mend: 'Remove it from forms. If the two are only alike, write it in near instead.',
  },
  'thesaurus-near': {
    title: 'A concept is near one that is not there',
    mend: 'In near, write other concepts exactly as their own records in content/thesaurus.yaml name them.',
  },
  'thesaurus-filter': {
    title: 'A concept names a filter that is not there',
    mend: 'In filters, write a filter of the library and its values as they stand in the address of a filtered list, or remove the line.',
  },
  'date-future': {
    title: 'A day lies in the future',
    mend: 'Write the day it happened.',
  },
  'history-behind': {
    title: 'The rating history does not end at the computed rating',
    mend: 'Ask first whether the move is right. If so, paste the line below the last one of history:, correct its cause and write its sentence.',
  },
  'body-construct': {
    title: 'The text uses something that is not allowed in an entry',
    mend: 'Write plain Markdown, or one of the components Callout, Figure and Definition.',
  },
  'body-hint': {
    title: 'The text still holds a hint of the draft',
    mend: 'Write the section in your own words, and remove the line that begins “To write:”.',
  },
  'body-address': {
    title: 'A link in the text has an address that is not allowed',
    mend: 'Use an address that begins https://, a page of this site that begins /, or a heading on this page that begins #.',
  },
} as const satisfies Record<string, { title: string; mend: string }>;

export type ProblemCode = keyof typeof problemKinds;

/** Where the editors' guide says how to mend a kind of problem. */
export const guideSection = (code: ProblemCode): string => `content/README.md#${code}`;

/** One thing to mend. Data, not text: reporters decide how to show it. */
export interface Problem {
  code: ProblemCode;
  file: string;
  /** Counted from 1. */
  line: number;
  /** The field as an editor would say it, such as `findings[2].result`; empty for the whole file. */
  field: string;
  /** What is wrong, and what to type instead. */
  message: string;
}

/** Problems in the order an editor meets them: by file, then line, then field. */
export function inReadingOrder(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (one, other) => compare(one.file, other.file) || one.line - other.line || compare(one.field, other.field),
  );
}

/** A path into a record as an editor would say it: `findings[2].result`, counting from 1. */
export function fieldName(path: readonly PropertyKey[]): string {
  return path
    .map((part, index) =>
      typeof part === 'number' ? `[${part + 1}]` : `${index === 0 ? '' : '.'}${String(part)}`,
    )
    .join('');
}

const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);
