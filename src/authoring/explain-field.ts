import type { Field, NumberShape, Shape, TextFormat, TextShape, Word } from './shapes.ts';

/** The word lists that a draft has already explained, and where. */
export type Explained = Map<string, string>;

/**
 * What a field is and what may be written in it, for the remark above it in a draft: lines of prose, each closed list
 * with its meanings the first time it comes.
 * @param explained what the draft has explained so far; the lists of this field are added to it
 */
export function explainField(field: Field, explained: Explained): string[] {
  const { label, description, optional } = field;
  const repeats = description.toLowerCase().startsWith(label.toLowerCase());
  const { advice, list } = whatToWrite(field, explained);
  return [
    [
      repeats ? description : `${label}. ${description}`,
      ...(optional ? ['May be left out.'] : []),
      ...(advice ? [advice] : []),
    ].join(' '),
    ...list,
  ];
}

function whatToWrite({ key, shapes }: Field, explained: Explained): { advice: string; list: string[] } {
  const standing = shapes.flatMap((shape) => (shape.type === 'word' ? [shape.word] : []));
  const grouped = standing.length > 0 && shapes.some(({ type }) => type === 'group');
  const choices = [
    ...shapes.flatMap((shape) => inWords(shape) ?? []),
    ...standing,
    ...(grouped ? ['the fields behind the # below'] : []),
  ];
  const advice = choices.length > 0 ? `Write ${choices.join(', or ')}` : '';
  const words = shapes.find((shape) => shape.type === 'words')?.words ?? itemWords(shapes);
  if (words === undefined) return { advice: advice && `${advice}.`, list: [] };
  const list = words.map(({ word }) => word).join(', ');
  const place = explained.get(list);
  if (place !== undefined) return { advice: `${advice}, as explained at ${place} above: ${list}.`, list: [] };
  explained.set(list, key);
  return { advice: `${advice}:`, list: words.map(meaningOf) };
}

function meaningOf({ word, label, meaning }: Word): string {
  const repeats = label.toLowerCase() === word.toLowerCase().replaceAll('-', ' ');
  const told = [repeats ? '' : label, meaning].filter(Boolean).map(asSentence).join(' ');
  return told ? `- ${word}: ${told}` : `- ${word}`;
}

const asSentence = (text: string) =>
  `${text.charAt(0).toUpperCase()}${text.slice(1)}${/[.?!]$/.test(text) ? '' : '.'}`;

/** The words of a list of words. */
function itemWords(shapes: readonly Shape[]): Word[] | undefined {
  const item = shapes.find((shape) => shape.type === 'list')?.item;
  return item?.shapes.find((shape) => shape.type === 'words')?.words;
}

function inWords(shape: Shape): string | undefined {
  switch (shape.type) {
    case 'text':
      return textInWords(shape);
    case 'number':
      return numberInWords(shape);
    case 'boolean':
      return 'true or false';
    case 'words':
      return 'one of these words';
    case 'list':
      return listInWords(shape.item, shape.minimum);
    // A group explains itself through its fields, and a standing word is named after the rest.
    default:
      return undefined;
  }
}

const forms: Record<Exclude<TextFormat, 'plain'>, string> = {
  date: 'a day as year-month-day in quotes, such as "2025-03-04"',
  address: 'a full web address that begins https://',
  doi: 'a DOI, such as 10.1007/s11121-007-0080-7',
  isbn: 'an ISBN in digits and hyphens, in quotes',
  id: 'a key of lower-case letters, digits and single hyphens',
  country: 'two capital letters',
};

const pointed = {
  source: 'a key of those under sources',
  study: 'the id of a study, which is the name of its file without the ending',
  intervention: 'the id of an entry, which is the name of its file without the ending',
};

function textInWords({ format, maxLength, maxWords, pointsAt }: TextShape): string {
  if (pointsAt) return pointed[pointsAt];
  if (format !== 'plain') return forms[format];
  if (maxWords !== undefined) return `text of at most ${maxWords} words`;
  return maxLength === undefined ? 'text' : `text of at most ${maxLength} characters`;
}

function numberInWords({ integer, min, max, above, below }: NumberShape): string {
  const sort = integer ? 'a whole number' : 'a number';
  const low = min !== undefined ? `from ${min}` : above !== undefined ? `above ${above}` : '';
  // A limit so high only catches slips, and would not help anybody to write.
  const high =
    max !== undefined && max < 1_000_000 ? `up to ${max}` : below !== undefined ? `below ${below}` : '';
  return [sort, low, low && high ? `and ${high}` : high]
    .filter(Boolean)
    .join(' ')
    .replace(' and up to', ' to');
}

function listInWords(item: Field, minimum: number): string {
  const none = minimum > 0 ? '' : ', or [] where there is none';
  const least = minimum > 0 ? ' of at least one' : '';
  if (item.shapes.some(({ type }) => type === 'group' || type === 'choice'))
    return `a list${least}, each item after a hyphen${none}`;
  const each = item.shapes.flatMap((shape) => inWords(shape) ?? []).join(', or ');
  return itemWords([{ type: 'list', item, minimum }])
    ? `a list in square brackets of one or more of these words${none}`
    : `a list in square brackets${least}${none}. Each is ${each}`;
}
