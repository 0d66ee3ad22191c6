/** A section of the text of an entry. */
export interface BodySection {
  heading: string;
  /** What a reader wants to find there. */
  hint: string;
  optional?: true;
}

/** The sections of the text of an entry, in the order readers find them. */
export const bodySections: readonly BodySection[] = [
  {
    heading: 'In brief',
    hint: 'Three or four short points, each on its own line after a hyphen: what it is, does it work, how sure, what is not known.',
  },
  { heading: 'What it is', hint: 'What happens, who with, and the idea behind it.' },
  { heading: 'Who it is for', hint: 'Who can join, and who cannot.' },
  {
    heading: 'Does it work, and how sure can we be?',
    hint: 'What the studies found, harm and no difference too, and how far each can be trusted.',
  },
  { heading: 'What is not known', hint: 'The open questions, each after a hyphen.' },
  { heading: 'What it costs', hint: 'What the figures cover. Where no source gives any, say so.' },
  { heading: 'What it takes to run it here', hint: 'Staff, training, time and leadership.' },
  {
    heading: 'Who it was tested with, and who was left out',
    hint: 'Ethnicity, disability, sex and places. Where the studies do not say, say that.',
  },
  {
    heading: 'What people say about it',
    hint: 'Only where somebody who lived or worked with it was heard. Leave it blank where nobody was.',
    optional: true,
  },
];

/**
 * The text of an entry from what was written for each section, under its heading. A blank section that may be left out
 * is; any other keeps its heading.
 * @param texts by the place of the section
 */
export const bodyText = (texts: readonly string[]): string =>
  bodySections
    .map(({ heading, optional }, index) => {
      const text = (texts[index] ?? '').replace(/\r\n?/g, '\n').trim();
      return optional && text === '' ? '' : `## ${heading}\n\n${text}`.trim();
    })
    .filter(Boolean)
    .join('\n\n');
