import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { answerWith } from '../../../scripts/bench-search/answer.ts';
import { documentPage } from '../../../scripts/bench-search/document-page.ts';
import { elements, only, parseHtml, textOf } from '../../support/html.ts';

describe('the page of a document', () => {
  const pageOf = (title: string, text: string) =>
    only(parseHtml(documentPage({ id: 'd0', title, text })), { tag: 'body' });

  test('has its title as the heading and its text in paragraphs, cut at empty lines', () => {
    const page = pageOf('Kinship care', 'One\nline.\n\nTwo.\r\n \r\nThree.\n\n\n');
    expect(textOf(only(page, { tag: 'h1' }))).toBe('Kinship care');
    expect(elements(page, { tag: 'p' }).map(textOf)).toEqual(['One line.', 'Two.', 'Three.']);
  });

  test('has all that the library says of an entry', () => {
    const entry = {
      id: 'keep',
      title: 'KEEP',
      names: 'KEEP Safe',
      summary: 'A course.',
      outcomes: 'Behaviour',
    };
    const page = parseHtml(documentPage({ ...entry, text: 'Carers meet.' }));
    expect(elements(page, { tag: 'p' }).map(textOf)).toEqual([
      'KEEP Safe',
      'A course.',
      'Behaviour',
      'Carers meet.',
    ]);
  });

  test('shows marks as text, so that no document can write a page of its own', () => {
    const page = pageOf('a < b & c', '<p data-pagefind-ignore>&lt;</p>');
    expect(textOf(only(page, { tag: 'h1' }))).toBe('a < b & c');
    expect(elements(page, { tag: 'p' }).map(textOf)).toEqual(['<p data-pagefind-ignore>&lt;</p>']);
  });

  test('has no heading where there is no title', () => {
    expect(elements(pageOf(' ', 'one two'), { tag: 'h1' })).toEqual([]);
  });
});

describe('what a host sends', () => {
  test('is packed by gzip where it is text, and counted as sent', () => {
    const { headers, body, bytes } = answerWith('/a/words.txt', 'care '.repeat(1000));
    expect(headers).toMatchObject({ 'Content-Encoding': 'gzip' });
    expect(gunzipSync(body).toString()).toBe('care '.repeat(1000));
    expect(bytes).toBe(body.length);
    expect(bytes).toBeLessThan(100);
  });

  test('is as it is where it is packed already', () => {
    const packed = new Uint8Array([1, 2, 3]);
    const { headers, body, bytes } = answerWith('/a/en_1.pf_fragment', packed);
    expect(headers).not.toHaveProperty('Content-Encoding');
    expect([...body]).toEqual([1, 2, 3]);
    expect(bytes).toBe(3);
  });

  test('is JavaScript where it was TypeScript', () => {
    const { headers, text } = answerWith('/a/one.ts', 'export const one: number = 1;');
    expect(headers['Content-Type']).toBe('text/javascript');
    expect(text).toMatch(/^export const one\s+= 1;$/);
  });
});
