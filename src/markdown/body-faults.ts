import type { Node, Nodes, Root } from 'mdast';
import type {
  MdxJsxAttribute,
  MdxJsxExpressionAttribute,
  MdxJsxFlowElement,
  MdxJsxTextElement,
} from 'mdast-util-mdx';
import { toString } from 'mdast-util-to-string';
import { HIDDEN_CHARACTERS } from '../schemas/fields.ts';
import {
  allowedComponents,
  allowedHeadingDepths,
  allowedNodes,
  calloutKinds,
  isAllowedAddress,
  pageSections,
  refusedNames,
} from './allowed.ts';
import { eachNode } from './each-node.ts';
import { footnoteFaults } from './footnote-faults.ts';
import { literalAttributes } from './literal-attributes.ts';

/** Something in the text of an entry that the table in `allowed.ts` does not hold. */
export interface BodyFault {
  kind: 'construct' | 'address';
  /** Counted from 1 at the first line of the body. */
  line: number;
  message: string;
}

/** A component of ours used in a body, with its attributes as plain text. */
export interface ComponentUse {
  name: string;
  line: number;
  attributes: Record<string, string>;
}

type Element = MdxJsxFlowElement | MdxJsxTextElement;

/** Compares a parsed body with the allow-list. Gives every fault and every use of our components. */
export function inspectBody(tree: Root): { faults: BodyFault[]; components: ComponentUse[] } {
  const faults: BodyFault[] = [];
  const components: ComponentUse[] = [];
  eachNode(tree, (any) => {
    const node = any as Nodes;
    const line = node.position?.start.line ?? 1;
    const refuse = (message: string, kind: BodyFault['kind'] = 'construct') =>
      faults.push({ kind, line, message });
    faults.push(...hiddenIn(node, line));
    if (!allowedNodes.has(node.type)) {
      refuse(`${refusedNames[node.type] ?? `"${node.type}"`} is not allowed in an entry`);
    } else if (isElement(node)) {
      const fault = elementFault(node);
      if (fault) refuse(fault);
      else components.push({ name: node.name ?? '', line, attributes: literalAttributes(node) });
    } else if (node.type === 'heading' && !allowedHeadingDepths.has(node.depth)) {
      refuse(`a heading here begins with two to four # signs, not ${node.depth}`);
    } else if (node.type === 'heading' && pageSections.has(slugOf(toString(node)))) {
      refuse(`the page has a section of its own called "${toString(node)}"; give this heading other words`);
    } else if (node.type === 'paragraph' && beginsProgram(toString(node))) {
      refuse('a line begins as a program does, with import or export; put another word first');
    } else if ((node.type === 'link' || node.type === 'definition') && !isAllowedAddress(node.url)) {
      refuse(`the address "${node.url}" is not allowed${adviceFor(node.url)}`, 'address');
    }
  });
  return { faults: [...faults, ...footnoteFaults(tree)], components };
}

/** Characters a reviewer cannot see, and letters whose accent is a second character, in the words of a node. */
function hiddenIn(node: Node, firstLine: number): BodyFault[] {
  return wordsOf(node).flatMap((words) =>
    words.split(/\r?\n/).flatMap((line, index): BodyFault[] => {
      const fault = { kind: 'construct', line: firstLine + index } as const;
      if (HIDDEN_CHARACTERS.test(line.replaceAll('\t', ' '))) {
        return [{ ...fault, message: 'a hidden character stands in this line; type the line again by hand' }];
      }
      if (line === line.normalize('NFC')) return [];
      return [
        { ...fault, message: 'an accented letter in this line is made of two characters; type it again' },
      ];
    }),
  );
}

function wordsOf(node: Node): string[] {
  const own = node as { value?: unknown; url?: unknown; title?: unknown };
  const attributes = isElement(node) ? Object.values(literalAttributes(node)) : [];
  return [own.value, own.url, own.title, ...attributes].filter((words) => typeof words === 'string');
}

/** Inside a list or a component such a line is only text, but a reviewer could not tell. */
const beginsProgram = (words: string): boolean =>
  /^(import\s+[^\n]*\bfrom\s*['"]|import\s*[('"{]|export\s+(default|const|let|var|function|class|async|\*|\{))/m.test(
    words,
  );

function adviceFor(address: string): string {
  if (/^http:/i.test(address)) return '; write https:// in its place, if the site has it';
  if (/^mailto:/i.test(address)) return '; link to a page where readers find the address instead';
  if (/^www\./i.test(address)) return '; write https:// before it';
  return '';
}

/** A heading's anchor as the page will make it: lower case, words joined by hyphens. */
const slugOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, '')
    .trim()
    .replace(/\s+/g, '-');

const isElement = (node: Node): node is Element =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

function elementFault(element: Element): string | undefined {
  const name = element.name ?? '';
  const attributes = Object.hasOwn(allowedComponents, name) ? allowedComponents[name] : undefined;
  if (attributes === undefined) {
    return `<${name}> is not one of our components, which are ${Object.keys(allowedComponents).join(', ')}; to write a plain < put a backslash before it`;
  }
  for (const attribute of element.attributes) {
    const fault = attributeFault(name, attribute, attributes);
    if (fault) return fault;
  }
  const names = element.attributes.map((attribute) =>
    attribute.type === 'mdxJsxAttribute' ? attribute.name : '',
  );
  const twice = names.find((one, index) => names.indexOf(one) !== index);
  if (twice) return `<${name}> has ${twice}="…" twice; keep one`;
  if (toString(element).trim() === '')
    return `<${name}> has no words in it; write them between <${name} …> and </${name}>`;
  const given = literalAttributes(element);
  const missing = Object.entries(attributes).find(([key, required]) => required && !given[key]?.trim());
  if (missing) return `<${name}> needs ${missing[0]}="…"`;
  if (name === 'Callout' && !Object.hasOwn(calloutKinds, given['kind'] ?? '')) {
    return `kind="${given['kind']}" is not a kind of Callout; write one of ${Object.keys(calloutKinds).join(', ')}`;
  }
  return undefined;
}

function attributeFault(
  name: string,
  attribute: MdxJsxAttribute | MdxJsxExpressionAttribute,
  allowed: Readonly<Record<string, boolean>>,
): string | undefined {
  if (attribute.type !== 'mdxJsxAttribute')
    return `<${name}> holds an expression in curly brackets, which is not allowed`;
  if (!Object.hasOwn(allowed, attribute.name)) {
    return `<${name}> has no attribute "${attribute.name}"; it takes ${Object.keys(allowed).join(', ')}`;
  }
  if (typeof attribute.value !== 'string')
    return `write ${attribute.name}="…" with its value in double quotes`;
  return undefined;
}
