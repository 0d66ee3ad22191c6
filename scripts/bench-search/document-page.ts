import type { Document } from './question.ts';

/** A document as a plain page: its title as the heading, then its other parts, and its text in paragraphs. */
export function documentPage({ title, names, summary, outcomes, text }: Document): string {
  const paragraphs = [names, summary, outcomes, ...text.split(/\r?\n\s*\r?\n/)]
    .filter((paragraph) => paragraph !== undefined && paragraph.trim() !== '')
    .map((paragraph) => `<p>${escaped(paragraph ?? '')}</p>`);
  return [
    '<!doctype html><html lang="en"><head><meta charset="utf-8"></head><body>',
    ...(title.trim() === '' ? [] : [`<h1>${escaped(title)}</h1>`]),
    ...paragraphs,
    '</body></html>',
  ].join('\n');
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\0', '');
