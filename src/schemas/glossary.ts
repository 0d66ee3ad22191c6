import { z } from 'zod';
import { id, isoDate, text, webAddress } from './fields.ts';

/** One word of the glossary. `as of` dates what changes with policy; `source` says where it was read. */
export const glossaryTerm = z.strictObject({
  id: id().describe('The key that a Definition in an entry points at, and the anchor on the glossary page.'),
  term: text(120),
  otherForms: z.array(text(120)).default([]),
  meaning: text(800).describe('What it means, in plain English.'),
  asOf: isoDate().optional().describe('The day this was true, for law and policy that move.'),
  source: z.strictObject({ title: text(300), address: webAddress().optional() }).optional(),
});

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
