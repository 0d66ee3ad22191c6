import { z } from 'zod';
import { effect } from './effect.ts';
import { id, orNotEstablished, text } from './fields.ts';
import {
  informants,
  keysOf,
  measureKinds,
  outcomes,
  results,
  scaleParts,
  significances,
  subjects,
} from './vocabularies/index.ts';

const months = () =>
  z
    .number({ error: 'write a number of months, or not-established' })
    .min(0, { error: 'write zero or more months' })
    .max(1200, { error: 'this number of months is too large to be right' });

const measure = z.strictObject({
  name: orNotEstablished(text(200)).describe('The name of the questionnaire, record or method.'),
  kind: z.enum(keysOf(measureKinds)).describe('What sort of measure it is.'),
  informant: z.enum(keysOf(informants)).describe('Who answered, or where it was taken from.'),
  part: z
    .enum(keysOf(scaleParts))
    .default('single')
    .describe('Whether this is the total score of a longer measure, or one part of it.'),
});

const timing = z.strictObject({
  afterEnd: orNotEstablished(months()).meta({
    title: 'Months after the end',
    description: 'Months after the END of the programme.',
  }),
  afterStart: orNotEstablished(months()).meta({
    title: 'Months after the start',
    description: 'Months after the study’s first measurement.',
  }),
});

/** What one study found for one outcome at one time. */
export const finding = z
  .strictObject({
    id: id().meta({
      title: 'Key',
      description: 'A short key, different from the study’s other findings.',
    }),
    outcome: z.enum(keysOf(outcomes)).describe('Which outcome this is about.'),
    about: z.enum(keysOf(subjects)).meta({
      title: 'About whom',
      description: 'Whose life was measured. Only child findings count toward the rating.',
    }),
    measure: measure.describe('How it was measured.'),
    timing: timing.meta({ title: 'Time', description: 'When it was measured.' }),
    result: z.enum(keysOf(results)).describe('Which way the result points.'),
    significant: z.enum(keysOf(significances)).describe('Whether chance could explain it.'),
    effect: effect.optional().describe('How large the difference was, where the source gives figures.'),
    reported: text(900).meta({
      title: 'What the source says',
      description: 'The figures as the source gives them, in our own words.',
    }),
    source: id('source').describe('The key of the source in this file where it was read.'),
  })
  .superRefine((value, context) => {
    if (value.result === 'no-clear-difference' && value.significant === 'yes') {
      context.addIssue({
        code: 'custom',
        path: ['significant'],
        message:
          'a significant finding has a direction; write result: favours-intervention or favours-comparison, or significant: no',
      });
    }
    if (value.result === 'not-tested' && value.significant !== 'not-tested') {
      context.addIssue({
        code: 'custom',
        path: ['significant'],
        message: 'a finding that was not tested has significant: not-tested',
      });
    }
  })
  .meta({ title: 'Finding', description: 'What the study found for one outcome at one time.' });

export type Finding = z.infer<typeof finding>;
