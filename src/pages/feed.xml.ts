import type { APIRoute } from 'astro';
import { feedText } from '../exports/feed.ts';
import { loadLibrary } from '../library/library.ts';
import { publication } from '../library/publication.ts';

export const GET: APIRoute = async () => {
  const { entries, withdrawn } = await loadLibrary();
  const text = await feedText([...entries, ...withdrawn], publication());
  return new Response(text, { headers: { 'Content-Type': 'application/rss+xml' } });
};
