import type { APIRoute } from 'astro';
import { draftBody } from '../../authoring/draft-body.ts';
import { interventionTree } from '../../authoring/field-tree.ts';
import { draftText } from '../../authoring/write-draft.ts';

/** An entry to fill in by hand: every field, each explained, and every heading of its text. */
export const GET: APIRoute = () =>
  new Response(`---\n${draftText(interventionTree, { status: 'draft' })}---\n\n${draftBody()}`, {
    headers: { 'Content-Type': 'text/markdown; charset=utf-8' },
  });
