import { AS, groupValue, planOf } from './controls.ts';
import type { Field } from './shapes.ts';

/** What stands in a form: the values of each control by its name. A text that is blank is an empty text. */
export type Answers = ReadonlyMap<string, readonly string[]>;

/** The name of a control: the path of its field with hyphens, such as `findings-0-result`, counted from 0. */
export const nameOf = (path: readonly PropertyKey[]): string => path.map(String).join('-');

/**
 * The record that the answers in a form make. What is blank is left out, so that the schema can say it is missing; what
 * is of the wrong kind stays as it was typed, so that the schema can speak of it.
 * @param fields the fields of this sort of record, from `field-tree.ts`
 */
export const recordFrom = (fields: readonly Field[], answers: Answers): Record<string, unknown> =>
  groupFrom(fields, '', answers);

function groupFrom(fields: readonly Field[], prefix: string, answers: Answers): Record<string, unknown> {
  const pairs = fields.map(({ key }, index) => [
    key,
    factFrom(fields[index] as Field, `${prefix}${key}`, answers),
  ]);
  return Object.fromEntries(pairs.filter(([, value]) => value !== undefined));
}

function factFrom(field: Field, name: string, answers: Answers): unknown {
  const { control, standing, asks } = planOf(field);
  const as = answers.get(`${name}${AS}`)?.[0];
  if (as !== undefined && standing.some(({ word }) => word === as)) return as;
  if ((asks === 'sort' || asks === 'toggle') && !as) return undefined;
  switch (control.type) {
    case 'text': {
      const text = textAt(name, answers);
      if (text === '') return undefined;
      return control.shape.type === 'number' ? numberOr(text) : text;
    }
    case 'one-of':
      return answers.get(name)?.[0] || undefined;
    case 'yes-no':
      return answers.get(name)?.[0] ? answers.get(name)?.[0] === 'true' : undefined;
    case 'some-of':
      return leftOut(field, [...(answers.get(name) ?? [])]);
    case 'list':
      return leftOut(
        field,
        indexesOf(name, answers).map((index) => itemFrom(control.item, `${name}-${index}`, answers)),
      );
    case 'groups': {
      const chosen =
        control.groups.length === 1 ? 0 : control.groups.findIndex((_, index) => as === groupValue(index));
      const group = control.groups[chosen];
      return group && groupFrom(group.fields, `${name}-`, answers);
    }
    case 'choice': {
      const kind = answers.get(`${name}-${control.kind.key}`)?.[0] ?? '';
      const parts = control.parts.filter(({ kinds }) => kinds.includes(kind));
      const values = parts.map(({ field: part, name: own }) => [
        part.key,
        factFrom(part, `${name}-${own}`, answers),
      ]);
      const known = values.filter(([, value]) => value !== undefined);
      return Object.fromEntries(kind ? [[control.kind.key, kind], ...known] : known);
    }
  }
}

/** An item that is blank stays in the list, so that later ones keep their places and the check can speak of it. */
function itemFrom(item: Field, name: string, answers: Answers): unknown {
  const value = factFrom(item, name, answers);
  if (value !== undefined) return value;
  return planOf(item).control.type === 'text' ? '' : {};
}

const textAt = (name: string, answers: Answers) =>
  (answers.get(name)?.[0] ?? '').replace(/\r\n?/g, '\n').trim();

const numberOr = (text: string): unknown =>
  /^[-−]?\d+(\.\d+)?$/.test(text) ? Number(text.replace('−', '-')) : text;

const leftOut = (field: Field, items: unknown[]) =>
  field.optional && items.length === 0 ? undefined : items;

/** How many items a list in the form has, from the names of the controls in them. */
function indexesOf(name: string, answers: Answers): number[] {
  let last = -1;
  for (const key of answers.keys()) {
    if (!key.startsWith(`${name}-`)) continue;
    last = Math.max(last, Number.parseInt(key.slice(name.length + 1), 10));
  }
  return Array.from({ length: last + 1 }, (_, index) => index);
}
