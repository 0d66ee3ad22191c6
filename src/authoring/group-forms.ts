import type { ChoiceShape, Field, Shape } from './shapes.ts';

/** The fields of one sort of group that a value may be. */
export type Form = readonly Field[];

/** The groups of fields that a value, or each item of a list, may be. Kinds that have the same fields are one form. */
export function groupForms(shapes: readonly Shape[]): Form[] {
  return shapes.flatMap((shape): Form[] => {
    if (shape.type === 'group') return [shape.fields];
    if (shape.type === 'list') return groupForms(shape.item.shapes);
    return shape.type === 'choice' ? kindForms(shape) : [];
  });
}

function kindForms({ kind, options }: ChoiceShape): Form[] {
  const alike = new Map<string, typeof options>();
  for (const option of options) {
    const fields = JSON.stringify(option.fields);
    alike.set(fields, [...(alike.get(fields) ?? []), option]);
  }
  return [...alike.values()].map((words) => [
    { ...kind, shapes: [{ type: 'words', words }] },
    ...(words[0]?.fields ?? []),
  ]);
}

/** The form that a value has, by its kind and its keys; no field at all where there is no form to choose from. */
export function formFor(forms: readonly Form[], value: object): Form {
  const alike = (form: Form) => form.filter((field) => fits(field, value)).length;
  return [...forms].sort((one, other) => alike(other) - alike(one))[0] ?? [];
}

/** True where a value has a field, and where that field names a kind, one of its kinds. */
function fits({ key, shapes }: Field, value: object): boolean {
  const [shape] = shapes;
  const given = (value as Record<string, unknown>)[key];
  if (!Object.hasOwn(value, key)) return false;
  if (shape?.type !== 'words' || shapes.length > 1) return true;
  return shape.words.some(({ word }) => word === given);
}
