import { describe, expect, test } from 'vitest';
import { outputFaults, pageFaults } from '../../../src/markdown/output-faults.ts';

const entry = (text: string) =>
  `<!DOCTYPE html><html><body><main><div class="measure" data-entry-text>${text}</div><div onload-note></div></main></body></html>`;

describe('the text of a built entry', () => {
  test('may hold what Markdown and our components become', () => {
    const text =
      '<h2 id="in-brief">In brief</h2><p>A <strong>trial</strong><br>of <a class="definition" href="/glossary/#trial">care</a>.</p>' +
      '<section class="table-box" tabindex="0" aria-label="Table"><table><tbody><tr><td class="align-right">1</td></tr></tbody></table></section>' +
      '<div class="callout callout--note" role="note"><p>Words</p></div><p><a href="https://example.org/?a=1&#38;b=2">here</a></p>';
    expect(outputFaults(entry(text))).toEqual([]);
  });

  test.each([
    ['<script src="/x.js"></script>', 'the element <script>'],
    ['<iframe src="/x"></iframe>', 'the element <iframe>'],
    ['<img src="/x.png">', 'the element <img>'],
    ['<p onclick="alert(1)">x</p>', 'onclick="alert(1)" on <p>'],
    ['<p style="display:none">x</p>', 'style="display:none" on <p>'],
    ['<a href="javascript:alert(1)">x</a>', 'href="javascript:alert(1)" on <a>'],
    ['<a href="JAVA&#115;CRIPT:alert(1)">x</a>', 'on <a>'],
    ['<a href="//example.org/">x</a>', 'href="//example.org/" on <a>'],
    ['<p data-pagefind-weight="9">x</p>', 'data-pagefind-weight="9" on <p>'],
    ['<form action="/x"></form>', 'the element <form>'],
    ['<svg><use href="#a"/></svg>', 'the element <svg>'],
  ])('may not hold %s', (text, fault) => {
    expect(outputFaults(entry(`<p>Words.</p>${text}`)).join('; ')).toContain(fault);
  });

  test('ends where its element ends: what templates write beside it is not looked at here', () => {
    expect(outputFaults(`${entry('<p>x</p>')}<form action="/x"></form>`)).toEqual([]);
  });

  test('must be marked once, or nothing was looked at', () => {
    expect(outputFaults('<main><p>x</p></main>')).toEqual([
      '0 elements are marked as the text of the entry, and there must be one',
    ]);
    expect(outputFaults(entry('<p>x</p>') + entry('<p>y</p>'))).toHaveLength(1);
  });
});

describe('any built page', () => {
  test('is looked at, however many pages with the same tags came before it', () => {
    const page = '<p ONCLICK=alert(1)><p ONCLICK=alert(1)>';
    const faults = [pageFaults(page), pageFaults(page), pageFaults(`<main>${page}</main>`)];
    for (const found of faults) expect(found).toHaveLength(2);
    expect(outputFaults(entry(page))).toEqual(outputFaults(entry(page)));
  });

  test('may hold files of this site, data for search engines and plain addresses', () => {
    const page =
      '<script type="module" src="/_astro/a.js"></script><script type="application/ld+json">{"a":"\\u003c"}</script>' +
      '<a href="mailto:a@example.org">a</a><form action="/compare/"></form><p data-entry-text>x</p>';
    expect(pageFaults(page)).toEqual([]);
  });

  test.each([
    ['<script>alert(1)</script>', 'a script that is not a file of this site'],
    ['<script src="https://example.org/x.js"></script>', 'a script that is not a file of this site'],
    ['<style>p{}</style>', 'the element <style>'],
    ['<p ONCLICK=alert(1)>', 'onclick="alert(1)" on <p>'],
    ['<a href="data:text/html,x">', 'href="data:text/html,x" on <a>'],
    ['<p data-pagefind-filter="strength:Level 4">', 'data-pagefind-filter="strength:Level 4" on <p>'],
    ['<base href="/x">', 'the element <base>'],
  ])('may not hold %s', (html, fault) => {
    expect(pageFaults(html)).toContain(fault);
  });
});
