import { formFor, groupForms } from './group-forms.ts';
import type { Field, Shape, TextShape } from './shapes.ts';
import { foldedScalar, inlineScalar, isPlain } from './yaml-scalar.ts';

/** How wide a line of a record is, in characters, where its words can be broken. */
export const LINE_WIDTH = 110;

/**
 * A record as the text of a YAML file, in the layout of the library: fields in the order of the schema, long text
 * folded, short groups on one line. `readYaml` gives the same record back. A field that is `undefined` is left out.
 * One that the schema does not know is written last, so that nothing is lost and the check can speak of it.
 * @param tree the fields of this sort of record, from `field-tree.ts`
 * Throws where a value is of a sort that YAML files of the library never hold, such as a function.
 */
export function recordText(tree: readonly Field[], values: Readonly<Record<string, unknown>>): string {
  return `${mapLines(tree, values, 0).join('\n')}\n`;
}

/**
 * An entry as the text of its file: the facts between two lines of three hyphens, then its words.
 * @param body the words as Markdown
 */
export function entryText(
  tree: readonly Field[],
  values: Readonly<Record<string, unknown>>,
  body: string,
): string {
  return `---\n${recordText(tree, values)}---\n\n${body.trim()}\n`;
}

/** The lines of a key and its value, indented by `depth` spaces. */
export function pairLines(key: string, value: unknown, shapes: readonly Shape[], depth: number): string[] {
  const before = `${' '.repeat(depth)}${keyText(key)}:`;
  if (value === null) return [before];
  const inline = inlineText(value, shapes);
  if (inline !== undefined && fits(before, inline, value)) return [`${before} ${inline}`];
  if (typeof value === 'string') return textLines(before, value, depth);
  if (Array.isArray(value)) return [before, ...value.flatMap((item) => itemLines(item, shapes, depth + 2))];
  if (isGroup(value)) return [before, ...mapLines(formFor(groupForms(shapes), value), value, depth + 2)];
  throw new Error(`${key} cannot be written: it is neither text, number, list nor group of fields`);
}

const fits = (before: string, inline: string, value: unknown) =>
  before.length + 1 + inline.length <= LINE_WIDTH && !(typeof value === 'string' && value.includes('\n'));

function mapLines(
  fields: readonly Field[],
  values: Readonly<Record<string, unknown>>,
  depth: number,
): string[] {
  return inOrder(fields, values).flatMap(([key, value, shapes]) => pairLines(key, value, shapes, depth));
}

/** The entries of a group in the order of its fields, without those that are left out. */
function inOrder(
  fields: readonly Field[],
  values: Readonly<Record<string, unknown>>,
): [key: string, value: unknown, shapes: readonly Shape[]][] {
  const known = fields.map(({ key }) => key);
  const others = Object.keys(values).filter((key) => !known.includes(key));
  return [...known, ...others]
    .filter((key) => Object.hasOwn(values, key) && values[key] !== undefined)
    .map((key) => [key, values[key], fields.find((field) => field.key === key)?.shapes ?? []]);
}

function textLines(before: string, value: string, depth: number): string[] {
  const folded = foldedScalar(value, LINE_WIDTH - depth - 2);
  if (folded === undefined) return [`${before} ${inlineScalar(value)}`];
  // A blank line stays blank: spaces at the end of a line are easily lost.
  return [`${before} >-`, ...folded.map((line) => (line === '' ? '' : `${' '.repeat(depth + 2)}${line}`))];
}

function itemLines(item: unknown, shapes: readonly Shape[], depth: number): string[] {
  const inner = shapes.flatMap((shape) => (shape.type === 'list' ? shape.item.shapes : []));
  const before = `${' '.repeat(depth)}-`;
  const inline = inlineText(item, inner);
  if (inline !== undefined && fits(before, inline, item)) return [`${before} ${inline}`];
  if (typeof item === 'string') return textLines(before, item, depth);
  if (Array.isArray(item)) return [before, ...item.flatMap((one) => itemLines(one, inner, depth + 2))];
  if (!isGroup(item)) throw new Error('an item of a list is neither text, number, list nor group of fields');
  const [first = '', ...rest] = mapLines(formFor(groupForms(inner), item), item, depth + 2);
  return [`${before} ${first.trimStart()}`, ...rest];
}

/** A value on one line, where it is of a sort that the library writes so; `undefined` where it is not. */
function inlineText(value: unknown, shapes: readonly Shape[], inFlow = false): string | undefined {
  if (isPlain(value)) return inlineScalar(value, inFlow);
  if (Array.isArray(value)) {
    const inner = shapes.flatMap((shape) => (shape.type === 'list' ? shape.item.shapes : []));
    const short = value.every((item) => isPlain(item) && isKey(item, inner));
    return short ? `[${value.map((item) => inlineScalar(item, true)).join(', ')}]` : undefined;
  }
  if (!isGroup(value)) return undefined;
  const parts = inOrder(formFor(groupForms(shapes), value), value).map(([key, one, its]) => {
    const inline = isShort(one, its) ? inlineText(one, its, true) : undefined;
    return inline === undefined ? undefined : `${keyText(key)}: ${inline}`;
  });
  if (parts.length === 0) return '{}';
  return parts.includes(undefined) ? undefined : `{ ${parts.join(', ')} }`;
}

/** True for a word or a key, of which several stand well on one line; false for words of one's own. */
function isKey(item: unknown, shapes: readonly Shape[]): boolean {
  if (typeof item !== 'string') return true;
  return !shapes.some((shape) => shape.type === 'text' && shape.format === 'plain');
}

const SHORT = 200;

/** True for what may stand in a group on one line. */
function isShort(value: unknown, shapes: readonly Shape[]): boolean {
  if (value === null) return false;
  if (typeof value !== 'string') return true;
  if (value.includes('\n')) return false;
  const isWord = shapes.some(
    (shape) =>
      (shape.type === 'word' && shape.word === value) ||
      (shape.type === 'words' && shape.words.some(({ word }) => word === value)),
  );
  const isShortText = ({ format, maxLength = 0 }: TextShape) => format !== 'address' && maxLength <= SHORT;
  return isWord || shapes.some((shape) => shape.type === 'text' && isShortText(shape));
}

const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;

/** Keys of our own schemas are plain; any other is put in quotes where it could be read as something else. */
const keyText = (key: string) =>
  /^[a-z]\w*$/i.test(key) && !/^(null|true|false)$/i.test(key) ? key : JSON.stringify(key);
