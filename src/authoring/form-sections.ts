import type { Field } from './shapes.ts';

/** A part of a form under a heading of its own. */
export interface FormSection {
  id: string;
  heading: string;
  fields: Field[];
}

type Layout = readonly { heading: string; keys: readonly string[] }[];

/** In what order a person can best answer: sources come early, because what follows points at them. */
export const studyLayout: Layout = [
  { heading: 'The publication', keys: ['citation', 'label', 'part'] },
  { heading: 'Where you read it', keys: ['sources'] },
  { heading: 'How it was done', keys: ['design', 'comparison', 'trial', 'country'] },
  { heading: 'Who took part', keys: ['participants'] },
  { heading: 'How well it was done', keys: ['quality', 'independence'] },
  { heading: 'What it found', keys: ['findings'] },
  { heading: 'Harm, and what else to know', keys: ['harms', 'note'] },
];

export const interventionLayout: Layout = [
  { heading: 'The programme', keys: ['title', 'summary', 'type', 'otherNames', 'notToBeConfusedWith'] },
  { heading: 'Where you read it', keys: ['sources'] },
  { heading: 'Who provides it', keys: ['provider', 'origin', 'ukAvailability'] },
  { heading: 'Who it is for', keys: ['whoFor', 'outcomesIntended', 'questions'] },
  { heading: 'How it is given', keys: ['setting', 'delivery', 'workforce', 'duration'] },
  { heading: 'What it costs', keys: ['cost'] },
  { heading: 'What it rests on', keys: ['studies', 'otherRatings', 'related'] },
  {
    heading: 'Dates, status and rating',
    keys: ['dates', 'status', 'withdrawn', 'history', 'notRated', 'people', 'override'],
  },
];

/** The fields of a record laid out in sections. A field that the layout does not place stands in the last one. */
export function sectionsOf(fields: readonly Field[], layout: Layout): FormSection[] {
  const placed = new Set(layout.flatMap(({ keys }) => keys));
  const others = fields.filter(({ key }) => !placed.has(key));
  return layout.map(({ heading, keys }, index) => ({
    id: `part-${index + 1}`,
    heading,
    fields: [
      ...keys.flatMap((key) => fields.find((field) => field.key === key) ?? []),
      ...(index === layout.length - 1 ? others : []),
    ],
  }));
}
