import type { APIRoute } from 'astro';
import { studiesJson } from '../../exports/json-files.ts';
import { fileStamp } from '../../library/build-stamp.ts';
import { loadLibrary } from '../../library/library.ts';

export const GET: APIRoute = async () => {
  const { studies } = await loadLibrary();
  const records = studies.map(({ study }) => study);
  return new Response(studiesJson(records, fileStamp()), { headers: { 'Content-Type': 'application/json' } });
};
