import type { APIRoute } from 'astro';
import { loadDataFiles } from './_files.ts';

export async function getStaticPaths() {
  const files = await loadDataFiles();
  return files
    .filter(({ path }) => !path.includes('/'))
    .map(({ path, text, mediaType }) => {
      const [name, ...format] = path.split('.');
      return { params: { name, format: format.join('.') }, props: { text, mediaType } };
    });
}

export const GET: APIRoute<{ text: string; mediaType: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'Content-Type': props.mediaType } });
