import type { APIRoute } from 'astro';
import { studyTree } from '../../authoring/field-tree.ts';
import { draftText } from '../../authoring/write-draft.ts';

/** A study to fill in by hand: every field, each explained. */
export const GET: APIRoute = () =>
  new Response(draftText(studyTree, { findings: [{}] }), { headers: { 'Content-Type': 'application/yaml' } });
