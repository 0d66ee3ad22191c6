import { rehypeHeadingIds } from '@astrojs/markdown-remark';
import { createProcessor, runSync } from '@mdx-js/mdx';
import { parseFragment, serialize } from 'parse5';
import { VFile } from 'vfile';
import type { TextPart } from '../../src/markdown/text-parts.ts';
import { textSteps } from '../../src/markdown/text-steps.ts';

type Props = Record<string, unknown>;
/** What stands for a component of ours, so that what it is given can be compared. */
type Stub = (props: Props) => string;

/** HTML as a browser reads it, whichever way its signs were written. */
export const read = (html: string): string => serialize(parseFragment(html));

/** The HTML that comes of a text where MDX writes its program and that is run, as the development server does. */
export function runByMdx(body: string, sources: readonly { id: string; title: string }[]): string {
  const { remarkPlugins, remarkRehype, rehypePlugins } = textSteps('/');
  const file = new VFile({ value: body, path: 'content/interventions/entry.mdx' });
  file.data.astro = { frontmatter: { sources } };
  const program = createProcessor({
    format: 'mdx',
    outputFormat: 'function-body',
    elementAttributeNameCase: 'html',
    remarkPlugins,
    remarkRehypeOptions: remarkRehype,
    rehypePlugins: [...rehypePlugins, rehypeHeadingIds],
  }).processSync(file);
  const { default: Content } = runSync(program, { jsx, jsxs: jsx, Fragment: '' } as never);
  const components = { Callout: stub('callout'), Definition: stub('definition'), Figure: stub('figure') };
  return read(String(Content({ components } as never)));
}

/** The HTML of the parts that a build makes of a text. */
export const asHtml = (parts: readonly TextPart[]): string => read(htmlOf(parts));

const htmlOf = (parts: readonly TextPart[]): string =>
  parts
    .map((part) =>
      typeof part === 'string'
        ? part
        : stub(part.name.toLowerCase())({ ...part.attributes, children: [new Markup(htmlOf(part.parts))] }),
    )
    .join('');

/** Words that are HTML already. */
class Markup {
  readonly html: string;
  constructor(html: string) {
    this.html = html;
  }
  toString() {
    return this.html;
  }
}

const stub =
  (name: string): Stub =>
  (props) =>
    element(`x-${name}`, props);

function jsx(type: string | Stub, props: Props): Markup {
  if (typeof type === 'function') return new Markup(String(type(props)));
  return new Markup(type === '' ? written(props['children']) : element(type, props));
}

function element(name: string, { children, ...attributes }: Props): string {
  const given = Object.entries(attributes).map(
    ([key, value]) => ` ${key}="${escaped(value === true ? '' : String(value))}"`,
  );
  const tag = `<${name}${given.join('')}>`;
  return ['br', 'hr'].includes(name) ? tag : `${tag}${written(children)}</${name}>`;
}

const written = (children: unknown): string =>
  [children]
    .flat(Infinity)
    .map((child) =>
      child instanceof Markup ? child.html : child === undefined ? '' : escaped(String(child)),
    )
    .join('');

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
