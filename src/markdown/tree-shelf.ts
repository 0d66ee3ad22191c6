import type { Root } from 'mdast';
import { hash } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Processor } from 'unified';
import { buildWide } from '../build-wide.ts';

/** Trees as packed text without the places of their nodes, by the sum of the text that each was read from. */
const shelf = () => buildWide('Trees', () => new Map<string, Uint8Array>());

/** Blank lines at the beginning, where the facts stood, say nothing. */
const keyOf = (body: string): string => hash('sha256', body.replace(/^\s*\n/, ''));

/** Keeps the tree of a text that was compared with the allow-list, for the step of the build that makes HTML of it. */
export function keepTree(body: string, tree: Root): void {
  const withoutPlaces = (key: string, value: unknown) => (key === 'position' ? undefined : value);
  const packed = deflateRawSync(JSON.stringify(tree, withoutPlaces), { level: 1 });
  // A copy of its own: what zlib gives lies in a block for larger things, all of which would be kept.
  shelf().set(keyOf(body), Uint8Array.from(packed));
}

/** Takes the tree of a text from the shelf, once. Gives nothing where this very text was not kept. */
export function takeTree(body: string): Root | undefined {
  const key = keyOf(body);
  const kept = shelf().get(key);
  shelf().delete(key);
  return kept === undefined ? undefined : (JSON.parse(inflateRawSync(kept).toString('utf8')) as Root);
}

/**
 * Spares a build from reading a text that the check of the same build has just read with the same grammar. Reading is the
 * dearest part of making HTML of a text.
 */
export function remarkReuseTree(this: Processor): void {
  const { parser } = this;
  if (parser === undefined) throw new Error('remarkReuseTree stands before the parser it is to spare');
  this.parser = (text, file) => takeTree(text) ?? parser(text, file);
}
