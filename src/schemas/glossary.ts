import { z } from 'zod';
import { dayMonthOrYear, id, text, uniqueList, webAddress, whenSound } from './fields.ts';
import { keysOf, policyGroups } from './vocabularies/index.ts';

/** One word of the glossary. `as of` dates what changes with policy; `source` says where it was read. */
export const glossaryTerm = z
  .strictObject({
    id: id().describe(
      'The key that a Definition in an entry points at, and the anchor on the glossary page.',
    ),
    term: text(120).describe('The word as readers see it.'),
    otherForms: z.array(text(120)).default([]).describe('Other forms of the word.'),
    meaning: text(800).describe('What it means, in plain English.'),
    asOf: dayMonthOrYear()
      .optional()
      .describe('The day, month or year in which this was true, for law and policy that move.'),
    source: z
      .strictObject({
        title: text(300).describe('What was read, in words a reader can recognise.'),
        address: webAddress().optional().describe('Where it was read.'),
      })
      .optional()
      .describe('Where the meaning was read.'),
    policy: z
      .strictObject({
        group: z.enum(keysOf(policyGroups)).describe('Where it stands on the page about policy context.'),
        entries: uniqueList(id())
          .default([])
          .describe('The ids of the interventions that the announcement names or concerns.'),
      })
      .optional()
      .describe(
        'Only for what the founding documents announced. Such a word also stands on /policy-context/.',
      ),
  })
  .superRefine(
    ({ policy, asOf, source }, context) => {
      if (policy === undefined) return;
      const refuse = (field: string, message: string) =>
        context.addIssue({ code: 'custom', path: [field], message });
      if (asOf === undefined)
        refuse('asOf', 'a word of policy needs the day, month or year it was announced');
      if (source === undefined) refuse('source', 'a word of policy needs its source: where it was announced');
    },
    whenSound('policy', 'asOf', 'source'),
  );

export const glossary = z.array(glossaryTerm).superRefine((terms, context) => {
  terms.forEach(({ id }, index) => {
    if (terms.findIndex((other) => other.id === id) === index) return;
    context.addIssue({
      code: 'custom',
      path: [index, 'id'],
      message: `two words have the key "${id}"; give each its own`,
    });
  });
});

export type GlossaryTerm = z.infer<typeof glossaryTerm>;
/** A word that the founding documents announced: it always has a date and a source. */
export type PolicyTerm = GlossaryTerm & Required<Pick<GlossaryTerm, 'asOf' | 'source' | 'policy'>>;

export const isPolicyTerm = (term: GlossaryTerm): term is PolicyTerm => term.policy !== undefined;
