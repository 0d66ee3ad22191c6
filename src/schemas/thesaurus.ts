import { z } from 'zod';
import { text, uniqueList } from './fields.ts';

/** The shortest form that may be an ordinary word. A shorter one is safe only as an acronym, such as SW. */
const SHORTEST_WORD = 3;
const SHORT_ACRONYM = /^[A-Z]{2}$/;
/** A word with a capital at its start only. Acronyms, such as UK, have no small letter after the capital. */
const CAPITALISED = /\p{Lu}\p{Ll}/u;

/** One thing that the sector has several words for, so that a search by any of them finds it. */
export const thesaurusConcept = z
  .strictObject({
    concept: text(80)
      .refine((value) => !CAPITALISED.test(value), {
        error: 'write the concept in lower case; only an acronym such as UK has capitals',
      })
      .describe('The word that the entries of this library use, in lower case but for acronyms.'),
    forms: z
      .array(
        text(80).refine((value) => value.length >= SHORTEST_WORD || SHORT_ACRONYM.test(value), {
          error: 'a form of one or two letters must be an acronym in capitals, such as SW; write it out',
        }),
      )
      .default([])
      .describe(
        'Other words for the very same thing: acronyms, older words, other spellings. Not words for something like it.',
      ),
    near: uniqueList(text(80))
      .default([])
      .describe(
        'Other concepts, each as its own record names it, to offer a reader who finds nothing. Related, but not the same.',
      ),
    filters: z
      .record(text(40), uniqueList(text(60)).min(1))
      .default({})
      .describe(
        'Filters of the library that mean the same, to offer to the reader: the filter, then its values, as in the address of a filtered list.',
      ),
    note: text(300).optional().describe('A remark for other editors. Readers never see it.'),
  })
  .refine(({ forms, near }) => forms.length + near.length > 0, {
    path: ['forms'],
    error: 'a concept needs another word for it in forms, or another concept in near',
  });

/** The words of the sector, as in `content/thesaurus.yaml`. */
export const thesaurus = z.array(thesaurusConcept);

export type ThesaurusConcept = z.infer<typeof thesaurusConcept>;
