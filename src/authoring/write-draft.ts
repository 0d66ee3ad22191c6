import { explainField, type Explained } from './explain-field.ts';
import { standingWords } from '../schemas/vocabularies/index.ts';
import { formFor, groupForms } from './group-forms.ts';
import type { Field, Shape } from './shapes.ts';
import { LINE_WIDTH, pairLines } from './write-record.ts';

type Values = Readonly<Record<string, unknown>>;

/**
 * A draft of a record with every field of its sort in it, each under a remark that says what to write. What nobody
 * knows yet is `not-established` where the schema allows that; what nobody can leave open is blank, and the check asks
 * for it. Fields that may be left out, and other forms that a field may take, stand behind a `#`: taking away that one
 * character from each of their lines makes them part of the record.
 * @param tree the fields of this sort of record, from `field-tree.ts`
 * @param values what is known already; a group or a list of groups may be known in part
 * @param notes what else the remark above a field says, by its key
 */
export function draftText(
  tree: readonly Field[],
  values: Values,
  notes: Readonly<Record<string, string>> = {},
): string {
  const explained: Explained = new Map();
  const lines = tree.flatMap((field) => {
    const note = notes[field.key];
    const told = note === undefined ? [] : remark([note], 0);
    return ['', ...told, ...fieldLines(field, values[field.key], 0, explained)];
  });
  return `${[...remark(HEAD, 0), ...lines].join('\n')}\n`;
}

const HEAD = [
  'A draft. Fill in every field that is blank, and put what you read in place of the rest.',
  'A line that begins with # and a space is a remark. It is no part of the record, and you may remove it. A line such as #note: is a field not in use. To use it, take away the #, and the # of the lines that belong to it.',
  'Words that many fields take:',
  ...Object.entries(standingWords).map(([word, { meaning }]) => `- ${word}: ${meaning}`),
];

/** A field with its remark. A value that is given is written; without one, the field begins as open as it may. */
function fieldLines(field: Field, given: unknown, depth: number, explained: Explained): string[] {
  const value = given ?? (field.optional ? undefined : opening(field));
  const written = valueLines(field, value, depth, explained);
  const live = value !== undefined || !field.optional;
  return [
    ...remark(explainField(field, explained), depth),
    ...(live ? written.lines : hidden(written.lines, depth)),
    ...written.others.flatMap((lines) => hidden(lines, depth)),
  ];
}

/** The lines of a field, and those of each other form that it may take. */
interface Written {
  lines: string[];
  others: string[][];
}

function valueLines(field: Field, value: unknown, depth: number, explained: Explained): Written {
  const { key } = field;
  const forms = groupForms(field.shapes);
  const indent = ' '.repeat(depth);
  if (Array.isArray(value) && forms.length > 0 && isListOfGroups(field)) {
    const items = value.flatMap((item) =>
      itemLines(formFor(forms, item), item as Values, depth + 2, explained),
    );
    const others = forms.filter((form) => !value.some((item) => formFor(forms, item) === form));
    const live = value.length === 0 ? [`${indent}${key}: []`] : [`${indent}${key}:`, ...items];
    const more = others.flatMap((form) => itemLines(form, {}, depth + 2, explained));
    if (more.length === 0) return { lines: live, others: [] };
    return { lines: live, others: [value.length === 0 ? [`${indent}${key}:`, ...more] : more] };
  }
  if (isValues(value) && forms.length > 0) {
    return { lines: groupLines(key, formFor(forms, value), value, depth, explained), others: [] };
  }
  const alternatives = isListOfGroups(field)
    ? [[`${indent}${key}:`, ...forms.flatMap((form) => itemLines(form, {}, depth + 2, explained))]]
    : forms.map((form) => groupLines(key, form, {}, depth, explained));
  if (value === undefined && forms.length > 0) {
    const [lines = [], ...others] = alternatives;
    return { lines, others };
  }
  return {
    lines: pairLines(key, value ?? field.default ?? null, field.shapes, depth),
    others: forms.length > 0 ? alternatives : [],
  };
}

/** What a field that somebody must fill in begins as. `undefined` where its own fields say; `null` for a blank. */
function opening({ shapes }: Field): unknown {
  const takes = (shape: Shape) =>
    (shape.type === 'word' && shape.word === OPEN) ||
    (shape.type === 'words' && shape.words.some(({ word }) => word === OPEN));
  if (shapes.some(takes)) return OPEN;
  const [only, ...rest] = shapes.flatMap((shape) => (shape.type === 'words' ? shape.words : []));
  if (only && rest.length === 0) return only.word;
  const list = shapes.find((shape) => shape.type === 'list');
  if (list?.item.shapes.some(takes)) return [OPEN];
  if (list?.minimum === 0) return [];
  if (list && isGroupField(list.item)) return [{}];
  return shapes.some(({ type }) => type === 'group' || type === 'choice') ? undefined : null;
}

const OPEN = 'not-established';

const isGroupField = ({ shapes }: Field) => shapes.some(({ type }) => type === 'group' || type === 'choice');
const isListOfGroups = ({ shapes }: Field) =>
  shapes.some((shape) => shape.type === 'list' && isGroupField(shape.item));

function groupLines(
  key: string,
  form: readonly Field[],
  values: Values,
  depth: number,
  explained: Explained,
): string[] {
  return [
    `${' '.repeat(depth)}${key}:`,
    ...form.flatMap((field) => fieldLines(field, values[field.key], depth + 2, explained)),
  ];
}

/** An item of a list: the hyphen stands before its first field, and the remark of that field above the hyphen. */
function itemLines(form: readonly Field[], values: Values, depth: number, explained: Explained): string[] {
  const indent = ' '.repeat(depth);
  const lines = form.flatMap((field) => fieldLines(field, values[field.key], depth + 2, explained));
  const first = lines.findIndex((line) => !line.trimStart().startsWith('#'));
  return lines.map((line, index) => {
    if (index > first) return line;
    return `${indent}${index === first ? '- ' : ''}${line.trimStart()}`;
  });
}

/** Lines put behind a `#`. It stands where they begin, so that without it they stand where they belong. */
const hidden = (lines: readonly string[], depth: number) =>
  lines.map((line) => `${' '.repeat(depth)}#${line.slice(depth)}`);

const isValues = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Prose as remarks, broken into lines. A remark has a space after its `#`, and a field behind a `#` has none. */
function remark(paragraphs: readonly string[], depth: number): string[] {
  const indent = ' '.repeat(depth);
  return paragraphs.flatMap((paragraph) => {
    const lines: string[] = [];
    let line = '';
    for (const word of paragraph.split(' ')) {
      if (line !== '' && indent.length + 2 + line.length + 1 + word.length > LINE_WIDTH) {
        lines.push(line);
        line = '';
      }
      line = line === '' ? word : `${line} ${word}`;
    }
    return [...lines, line].map((one) => `${indent}# ${one}`);
  });
}
