import type { Field, TextFormat } from '../../authoring/shapes.ts';

const forms: Partial<Record<TextFormat, string>> = {
  date: 'Year, month and day, such as 2025-03-04.',
  address: 'The full address, with https:// at its beginning.',
  id: 'Lower-case letters, digits and single hyphens.',
};

/** What stands under the label of a field: its description, and the form it is written in. */
export function hintOf({ label, description, shapes }: Field): string {
  const text = shapes.find((shape) => shape.type === 'text');
  const form = text && !text.pointsAt ? (forms[text.format] ?? '') : '';
  const spoken = description
    .replace(/^true where/, 'Yes where')
    .replace('or not-established', 'or “Not established”');
  const repeats = spoken.replace(/\.$/, '').toLowerCase() === label.toLowerCase();
  return [repeats ? '' : spoken, form].filter(Boolean).join(' ');
}
