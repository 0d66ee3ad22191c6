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
