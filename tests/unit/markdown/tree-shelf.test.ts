import { unified as astroUnified } from '@astrojs/markdown-remark';
import { readFileSync } from 'node:fs';
import remarkGfm from 'remark-gfm';
import { unified } from 'unified';
import { expect, test, vi } from 'vitest';
import { remarkLeaveFacts } from '../../../src/markdown/leave-facts.ts';
import { remarkNumberSources } from '../../../src/markdown/number-sources.ts';
import { parseBody } from '../../../src/markdown/parse.ts';
import { keepTree, remarkReuseTree } from '../../../src/markdown/tree-shelf.ts';
import { splitEntry } from '../../../src/records/frontmatter.ts';

const BODY = '## In brief\n\nOf <Figure source="abstract">5 carers</Figure>, two left.\n';

/** A processor that tells which texts it had to read itself. */
function processor() {
  const read = vi.fn(parseBody);
  const parse = unified()
    .use(function (this: { parser?: unknown }) {
      this.parser = read;
    })
    .use(remarkReuseTree)
    .freeze();
  return { read, parse: (text: string) => parse.parse(text) };
}

test('a text that was kept is not read again, its facts above it or not', () => {
  const { read, parse } = processor();
  keepTree(BODY, parseBody(BODY));
  expect(parse(`   \n   \n \n${BODY}`)).toMatchObject({
    type: 'root',
    children: [{ type: 'heading' }, { type: 'paragraph' }],
  });
  expect(read).not.toHaveBeenCalled();
});

test('a text that was not kept, or is not quite the same, is read', () => {
  const { read, parse } = processor();
  keepTree(BODY, parseBody(BODY));
  const other = BODY.replace('two left', 'three left');
  expect(JSON.stringify(parse(other))).toContain('three left');
  parse(`Before. ${BODY}`);
  expect(read).toHaveBeenCalledTimes(2);
});

test('a tree is given once, for whoever takes it changes it', () => {
  const { read, parse } = processor();
  keepTree(BODY, parseBody(BODY));
  parse(BODY);
  parse(BODY);
  expect(read).toHaveBeenCalledTimes(1);
});

test('a step that stands before its parser says so', () => {
  expect(() => unified().use(remarkReuseTree).freeze()).toThrow('before the parser');
});

const facts = { sources: [{ id: 'page', title: 'A page of the provider' }], secret: 'what the record says' };

async function compiled(body: string): Promise<string> {
  const { createMdxRenderer } = astroUnified({
    gfm: false,
    smartypants: false,
    remarkPlugins: [remarkGfm, remarkReuseTree, remarkNumberSources, remarkLeaveFacts],
  });
  const { process } = await createMdxRenderer!(
    { syntaxHighlight: false, gfm: false, smartypants: false },
    { optimize: false, srcDir: new URL('file:///src/'), sourcemap: false },
  );
  return (await process(body, '/src/entry.mdx', structuredClone(facts))).code;
}

const real = splitEntry(readFileSync('tests/fixtures/content/interventions/example-evenings.mdx', 'utf8'));
const LONG = `${real?.body}
1. A list

   with two paragraphs, a [link](https://example.org "its title") and a note.[^1]
2. **Bold**, ~~struck~~ and <Figure source="page">5%</Figure>

<Callout kind="note" title="A title">

| Left | Right |
| :--- | ---: |
| a | b |

</Callout>

<Callout kind="note" title="One line">words</Callout>

[^1]: The note, https://example.org/.
`;

test('what is compiled from a kept tree is what is compiled from the text', async () => {
  const fromText = await compiled(LONG);
  keepTree(LONG, parseBody(LONG));
  expect(await compiled(LONG)).toBe(fromText);
});

test('a compiled text names its sources, and holds no other facts', async () => {
  const code = await compiled(LONG);
  expect(code).toContain('A page of the provider');
  expect(code).not.toContain('what the record says');
});
