import { unified } from 'unified';
import { expect, test, vi } from 'vitest';
import { parseBody } from '../../../src/markdown/parse.ts';
import { keepTree, remarkReuseTree } from '../../../src/markdown/tree-shelf.ts';

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
