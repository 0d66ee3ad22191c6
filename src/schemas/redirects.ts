import { z } from 'zod';
import { id } from './fields.ts';

/** What can move to a new address: the page of an entry, or the page of a study. */
export const REDIRECT_KINDS = ['intervention', 'study'] as const;

/** One page that has a new address, because its file has a new name. The old address leads readers on. */
export const redirect = z.strictObject({
  from: id().describe('The old id: the name the file had, without its ending.'),
  to: id().describe('The id it has now.'),
  kind: z.enum(REDIRECT_KINDS).describe('Whether an entry or a study was renamed.'),
});

/** Every address that has moved, as in `content/redirects.yaml`. */
export const redirects = z.array(redirect);

/** The folder of `content/` in which records of each kind lie. */
export const folderOfKind = { intervention: 'interventions', study: 'studies' } as const;

export type Redirect = z.infer<typeof redirect>;
export type RedirectKind = Redirect['kind'];
