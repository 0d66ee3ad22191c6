import { describe, expect, test } from 'vitest';
import { excerptParts } from '../../../src/elements/library-search/excerpt.ts';

const texts = (excerpt: string) => excerptParts(excerpt).map(({ text }) => text);

describe('an excerpt', () => {
  test('is cut into plain stretches and matched words', () => {
    expect(excerptParts('for <mark>foster</mark> and <mark>kinship</mark> carers')).toEqual([
      { text: 'for ', matched: false },
      { text: 'foster', matched: true },
      { text: ' and ', matched: false },
      { text: 'kinship', matched: true },
      { text: ' carers', matched: false },
    ]);
  });

  test('has no part where there is no text', () => {
    expect(excerptParts('')).toEqual([]);
    expect(excerptParts('<mark>foster</mark>')).toEqual([{ text: 'foster', matched: true }]);
  });

  test('shows an angle bracket as the sign it was', () => {
    expect(texts('p &lt; 0.05 and <mark>n &gt; 20</mark>')).toEqual(['p < 0.05 and ', 'n > 20']);
  });

  test('decodes nothing but angle brackets, and those once', () => {
    expect(texts('Smith &amp;lt; Jones &quot; &#60;')).toEqual(['Smith &amp;lt; Jones &quot; &#60;']);
  });

  test.each([
    '<img src=x onerror=alert(1)>',
    '<script>alert(1)</script>',
    '&lt;script&gt;alert(1)&lt;/script&gt;',
    '<mark><b>bold</b></mark>',
    '<mark>never closed',
    'closed</mark> too often',
    '<MARK>shouted</MARK>',
    '<mark class="x">with a class</mark>',
  ])('holds %s only as words, never as an element', (hostile) => {
    const parts = excerptParts(hostile);
    for (const part of parts) expect(Object.keys(part).sort()).toEqual(['matched', 'text']);
    // Every sign that stood in it, but for marks that Pagefind itself writes, is still there to be read.
    const words = hostile
      .replace(/<mark>(.*?)<\/mark>/gs, '$1')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>');
    expect(parts.map(({ text }) => text).join('')).toBe(words);
  });

  test('may run over several lines inside a matched word', () => {
    expect(excerptParts('a <mark>foster\ncare</mark> b').map(({ matched }) => matched)).toEqual([
      false,
      true,
      false,
    ]);
  });
});
