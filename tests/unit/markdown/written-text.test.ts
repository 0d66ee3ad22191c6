import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseBody } from '../../../src/markdown/parse.ts';
import { keepTree, takeTree } from '../../../src/markdown/tree-shelf.ts';
import { textWriter } from '../../../src/markdown/written-text.ts';
import { readContentFiles } from '../../../src/records/content-files.ts';
import { splitEntry } from '../../../src/records/frontmatter.ts';
import { asHtml, read, runByMdx } from '../../support/run-by-mdx.ts';

const sources = [
  { id: 'page', title: 'A page of the provider' },
  { id: 'trust-page', title: 'A "page" <of> the trust & others' },
];
const place = { path: 'content/interventions/entry.mdx', sources };
const write = textWriter('/');

const example = splitEntry(
  readFileSync('tests/fixtures/content/interventions/example-evenings.mdx', 'utf8'),
)?.body;
const LONG = `${example}
### A second look: what "5 < 6 & 7" means

1. A list

   with two paragraphs, a [link](https://example.org/?a=1&b=2) and a note.[^2]
2. **Bold**, *leaning*, ~~struck~~, \`code\` and <Figure source="page">5%</Figure>
3. a line that is \\
   broken, and <Definition term="a">**bold** inside</Definition>

> A quotation of <Figure source="trial/abstract">7</Figure>, don't you think?

***

<Callout kind="note" title="A title with 'marks' & more">

| Left | Right |
| :--- | ---: |
| a | <Figure source="trust-page">b</Figure> |

- One
- <Figure source="page">Two</Figure>

</Callout>

<Callout kind="note" title="One line">words</Callout>

[^2]: The note, https://example.org/.
`;

describe('the HTML of a text', () => {
  test('is what MDX’s own program writes of it', () => {
    expect(asHtml(write(LONG, place).parts)).toBe(runByMdx(LONG, sources));
  });

  const files = readContentFiles(process.cwd(), ['interventions']);
  test.each(files.map(({ id, text }) => [id, text] as const))('is that for %s too', (_, text) => {
    const body = splitEntry(text)?.body ?? '';
    expect(body.length).toBeGreaterThan(500);
    expect(asHtml(write(body, place).parts)).toBe(runByMdx(body, sources));
  });

  test('is the same from a tree that the check has kept, which is taken', () => {
    const fromText = write(LONG, place);
    keepTree(LONG, parseBody(LONG));
    expect(write(LONG, place)).toEqual(fromText);
    expect(takeTree(LONG)).toBeUndefined();
  });

  test('is one piece where no component of ours is used', () => {
    const { parts } = write('## Title\n\nWords & **more**, 5 < 6.\n', place);
    expect(parts).toEqual(['<h2 id="title">Title</h2>\n<p>Words &amp; <strong>more</strong>, 5 &lt; 6.</p>']);
  });

  test('has links with the folder it is published under', () => {
    const { parts } = textWriter('/library/')('[here](/glossary/)', place);
    expect(parts).toEqual(['<p><a href="/library/glossary/">here</a></p>']);
  });
});

describe('a component of ours', () => {
  test('stands between the pieces, with what it is given and what stands in it', () => {
    const { parts } = write('Of <Figure source="trust-page">5 *in all*</Figure>, two left.', place);
    expect(parts).toEqual([
      '<p>Of ',
      {
        name: 'Figure',
        attributes: { source: 'trust-page', number: '2', title: 'A "page" <of> the trust & others' },
        parts: ['5 <em>in all</em>'],
      },
      ', two left.</p>',
    ]);
  });

  test('of a whole paragraph is in no paragraph', () => {
    const { parts } = write('<Callout kind="note" title="One line">words</Callout>', place);
    expect(parts).toEqual([
      { name: 'Callout', attributes: { kind: 'note', title: 'One line' }, parts: ['words'] },
    ]);
  });
});

test('headings are told in their order, each with the place it has in the page', () => {
  expect(write('## One\n\n### Two & three\n\n## One\n', place).headings).toEqual([
    { depth: 2, slug: 'one', text: 'One' },
    { depth: 3, slug: 'two--three', text: 'Two & three' },
    { depth: 2, slug: 'one-1', text: 'One' },
  ]);
});

test.each([
  ['a program', 'import { x } from "fs"\n\nWords.'],
  ['an expression', 'Words {1 + 1}.'],
  ['a picture', '![](https://example.org/a.png)'],
  ['an unknown component', '<Script src="https://example.org/" />'],
])('%s is refused, whoever let it come so far', (_, body) => {
  expect(() => write(body, place)).toThrow();
});

test('what is no MDX is refused', () => {
  expect(() => write('<Callout kind="note" title="Open">', place)).toThrow();
});

test('two ways to write the same HTML are read alike, and two texts are not', () => {
  expect(read('<p>don&#39;t</p>')).toBe(read("<p>don't</p>"));
  expect(asHtml(['<p>a</p>'])).not.toBe(asHtml(['<p>b</p>']));
});
