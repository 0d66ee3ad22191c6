import type { APIRoute } from 'astro';
import { interventionsJson } from '../../exports/json-files.ts';
import { fileStamp } from '../../library/build-stamp.ts';
import { loadLibrary } from '../../library/library.ts';

export const GET: APIRoute = async () => {
  const { entries } = await loadLibrary();
  return new Response(interventionsJson(entries, fileStamp()), { headers: { 'Content-Type': 'application/json' } });
};
