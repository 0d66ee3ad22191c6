import { isSafeAddress } from '../schemas/fields.ts';

/**
 * What the text of an entry may hold: the one table that every check of it reads. Anything not named here is
 * refused, never removed, so that a reviewer sees it and no evidence is lost.
 */
export const allowedNodes: ReadonlySet<string> = new Set([
  'root',
  'paragraph',
  'heading',
  'text',
  'emphasis',
  'strong',
  'delete',
  'break',
  'thematicBreak',
  'blockquote',
  'list',
  'listItem',
  'link',
  'linkReference',
  'definition',
  'inlineCode',
  'table',
  'tableRow',
  'tableCell',
  'footnoteReference',
  'footnoteDefinition',
  'mdxJsxFlowElement',
  'mdxJsxTextElement',
]);

/** Our components, and for each its attributes: `true` where one must be given. */
export const allowedComponents: Readonly<Record<string, Readonly<Record<string, boolean>>>> = {
  Callout: { kind: true, title: true },
  Figure: { source: true },
  Definition: { term: true },
};

/** The kinds of Callout: how each is named to readers. */
export const calloutKinds: Readonly<Record<string, string>> = {
  note: 'Note',
  caution: 'Take care',
  clash: 'Sources disagree',
};

/** Headings an entry may use. The page owns the first level. */
export const allowedHeadingDepths: ReadonlySet<number> = new Set([2, 3, 4]);

/** Anchors that the page of an entry makes itself: a heading in the text must not take one over. */
export const pageSections: ReadonlySet<string> = new Set([
  'main',
  'at-a-glance',
  'why-this-rating',
  'why-not-higher',
  'not-established',
  'the-studies',
  'effects',
  'other-ratings',
  'not-the-same',
  'related',
  'sources',
  'cite',
]);

/** Where a link may lead: secure addresses of the public web, pages of this site, and headings of this page. */
export const isAllowedAddress = (address: string): boolean =>
  address.startsWith('#') || /^\/(?![/\\])/.test(address) || isSafeAddress(address);

/**
 * What the text of an entry may have become in a built page: elements, and for each its attributes. `class`, `id` and
 * `aria-*` come from our own templates and from Markdown, and mean nothing to a browser but names.
 */
export const allowedElements: Readonly<Record<string, readonly string[]>> = {
  a: ['href', 'data-footnote-ref', 'data-footnote-backref'],
  blockquote: [],
  br: [],
  code: [],
  del: [],
  div: ['role'],
  em: [],
  h2: [],
  h3: [],
  h4: [],
  hr: [],
  li: [],
  ol: ['start'],
  p: [],
  section: ['tabindex', 'data-footnotes'],
  span: [],
  strong: [],
  sup: [],
  table: [],
  tbody: [],
  td: [],
  th: [],
  thead: [],
  tr: [],
  ul: [],
};

/** Plain names for what is refused, for messages. */
export const refusedNames: Readonly<Record<string, string>> = {
  mdxjsEsm: 'an import or export line',
  mdxFlowExpression: 'an expression in curly brackets',
  mdxTextExpression: 'an expression in curly brackets',
  html: 'raw HTML',
  image: 'a picture',
  imageReference: 'a picture',
  code: 'a block of code',
};
