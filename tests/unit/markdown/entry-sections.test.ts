import { describe, expect, test } from 'vitest';
import { entrySections } from '../../../src/markdown/entry-sections.ts';

const page = (text: string) =>
  `<!DOCTYPE html><html><head><title>T</title></head><body><nav><h2 id="nav">Frame</h2><p>Frame</p></nav><main><h1>Title</h1><div class="measure" data-entry-text>${text}</div><h2 id="after">After</h2><p>After</p></main></body></html>`;

describe('the text of a built entry', () => {
  test('is cut at its second-level headings, each with its place in the page', () => {
    const text =
      '<h2 id="in-brief">In brief</h2>\n<p>One.</p>\n<h3 id="more">More</h3><p>Two.</p><h2 id="the-studies">The <em>studies</em></h2><p>Three.</p>';
    expect(entrySections(page(text))).toEqual([
      { id: 'in-brief', heading: 'In brief', text: 'One.\nMore\nTwo.' },
      { id: 'the-studies', heading: 'The studies', text: 'Three.' },
    ]);
  });

  test('keeps what stands before the first heading, and leaves out what is empty', () => {
    expect(entrySections(page('<p>First.</p><h2 id="a">A</h2>'))).toEqual([
      { id: '', heading: '', text: 'First.' },
      { id: 'a', heading: 'A', text: '' },
    ]);
    expect(entrySections(page(' '))).toEqual([]);
  });

  test('is what a reader sees: elements within a line part no word, others do, and entities are signs', () => {
    const text =
      '<h2 id="a">A&#38;B</h2><p>A <a href="/glossary/#x" title="a > b">foster</a><strong>er</strong> p &lt; 0.05, £1&nbsp;m&#x2014;&quot;so&quot; &amp;lt;.<br>Next</p><ul>\n<li>one</li><li>two</li></ul><table><tbody><tr><td>3</td><td>4</td></tr></tbody></table>';
    expect(entrySections(page(text))).toEqual([
      { id: 'a', heading: 'A&B', text: 'A fosterer p < 0.05, £1 m—"so" &lt;.\nNext\none\ntwo\n3\n4' },
    ]);
  });

  test('has no numbers of sources, and all that stands round them', () => {
    const text =
      '<h2 id="a">A</h2><p>About <span>six to ten<span class="cite">[<a href="#source-x" aria-label="Source 7: X">7</a>]</span></span> homes<span class="cite">[<a href="#y">8</a>, <a href="#z">9</a>]</span>.</p><p>More</p>';
    expect(entrySections(page(text))).toEqual([
      { id: 'a', heading: 'A', text: 'About six to ten homes.\nMore' },
    ]);
  });

  test('ends where its element ends', () => {
    const words = JSON.stringify(entrySections(page('<div><div><p>In.</p></div></div><p>Still in.</p>')));
    expect(words).toContain('Still in.');
    expect(words).not.toMatch(/Frame|After|Title/);
  });

  test('is none where the page has no such text', () => {
    expect(entrySections('<main><p>Words</p></main>')).toEqual([]);
  });
});
