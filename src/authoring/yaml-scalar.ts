import { Document, Scalar, isCollection } from 'yaml';

export type Plain = string | number | boolean | null;

export const isPlain = (value: unknown): value is Plain =>
  value === null || ['string', 'number', 'boolean'].includes(typeof value);

/**
 * A value on one line, in quotes where YAML needs them, or where an older reader of YAML would take the text for
 * something else: a day, a number, `yes`, `no`, `null`.
 * @param inFlow whether it stands within `[ ]` or `{ }`, where a comma needs quotes
 */
export function inlineScalar(value: Plain, inFlow = false): string {
  const scalar = new Scalar(value);
  if (typeof value === 'string' && value.includes('\n')) scalar.type = 'QUOTE_DOUBLE';
  const document = new Document(inFlow ? [scalar] : { text: scalar }, { version: '1.2', compat: 'yaml-1.1' });
  if (isCollection(document.contents)) document.contents.flow = inFlow;
  const text = document
    .toString({
      lineWidth: 0,
      doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER,
      flowCollectionPadding: false,
    })
    .trim();
  return inFlow ? text.slice(1, -1) : text.slice('text: '.length);
}

/** True for text that can be folded over several lines and be read back just as it was. */
const canFold = (value: string) =>
  value.split('\n').every((line) => line === line.trim() && !/[^\P{C}\p{Cf}]/u.test(line)) &&
  !/^\n|\n$/.test(value);

/**
 * The text as `>-` and the lines below it, without their indentation; `undefined` where it cannot be folded.
 * @param width how many characters a line may have
 */
export function foldedScalar(value: string, width: number): string[] | undefined {
  if (!/[ \n]/.test(value) || !canFold(value)) return undefined;
  const scalar = new Scalar(value);
  scalar.type = 'BLOCK_FOLDED';
  const text = new Document({ text: scalar }, { version: '1.2' }).toString({ lineWidth: width + 2 });
  const [first, ...rest] = text.trimEnd().split('\n');
  return first === 'text: >-' ? rest.map((line) => line.replace(/^ {2}/, '')) : undefined;
}
