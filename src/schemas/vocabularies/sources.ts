import { vocabulary } from './vocabulary.ts';

/** How much of a source the library has read. */
export const readings = vocabulary({
  'full-text': { label: 'Read in full', meaning: 'We read the whole study or report itself.' },
  abstract: {
    label: 'Abstract read',
    meaning: 'We read the study’s own short summary, not the whole paper.',
  },
  'whole-page': {
    label: 'Page about it read',
    meaning: 'We read the whole of a web page about it, not the study or report itself.',
  },
  excerpt: { label: 'Part read', meaning: 'We read the opening or another part of the page or report.' },
  'secondary-account': {
    label: 'Seen through others',
    meaning: 'We read what somebody else says the study found.',
  },
});
export type Reading = keyof typeof readings;

/** Who is speaking. A provider's account of a study is not the study. */
export const voices = vocabulary({
  evaluator: { label: 'The study team', meaning: 'The people who did the study.' },
  provider: { label: 'The provider', meaning: 'The organisation that made or delivers the programme.' },
  government: { label: 'Government', meaning: 'A minister, department, council or public body.' },
  independent: {
    label: 'An independent summary',
    meaning: 'A register, clearinghouse or reviewer with no part in the programme.',
  },
  press: { label: 'The press', meaning: 'A newspaper, magazine or website.' },
  campaigner: { label: 'A charity or campaigner', meaning: 'An organisation with a view of its own.' },
});
export type Voice = keyof typeof voices;

/** What sort of publication a study appeared as. */
export const publicationTypes = vocabulary({
  article: { label: 'Article', meaning: 'An article in a journal.' },
  report: { label: 'Report', meaning: 'A report.' },
  chapter: { label: 'Chapter', meaning: 'A chapter of a book.' },
  'web-page': { label: 'Web page', meaning: 'A page on the web.' },
});
