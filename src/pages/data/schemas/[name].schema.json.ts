import type { APIRoute } from 'astro';
import { jsonText } from '../../../exports/json-files.ts';
import { jsonSchema, schemaNames } from '../../../exports/json-schemas.ts';
import { publication } from '../../../library/publication.ts';

export const getStaticPaths = () => schemaNames.map((name) => ({ params: { name } }));

export const GET: APIRoute = ({ params }) =>
  new Response(jsonText(jsonSchema(params['name'] ?? '', publication())), {
    headers: { 'Content-Type': 'application/schema+json' },
  });
