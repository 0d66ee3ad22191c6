import type { z } from 'zod';
import { globalRegistry } from 'zod';
import { definitionOf, openUp, unwrapped } from '../schemas/definition.ts';
import { intervention } from '../schemas/intervention.ts';
import { study } from '../schemas/study.ts';
import { humanWords, labelled, standing } from './labels.ts';
import { limits, numberShape, textShape } from './plain-shapes.ts';
import type { ChoiceShape, Field, Shape } from './shapes.ts';

export type * from './shapes.ts';

/**
 * Every field of a record as plain data, in the order of its schema: what forms, drafts and records are written from.
 * It is read from the Zod schemas themselves, so there is no second list of fields.
 *
 *     for (const { key, label, description, optional, shapes } of studyTree)
 *       for (const shape of shapes)
 *         switch (shape.type) { case 'text': …; case 'group': shape.fields … }
 *
 * A field with two shapes takes either: `ages` has two standing words and a group. Rules across fields are not here;
 * check a finished record with the schema. In a browser, call `z.config({ jitless: true })` before any schema runs, or
 * write the tree into the page as JSON and leave Zod out.
 * @param schema the schema of a group of fields
 * Throws where the schema is of another sort.
 */
export function fieldTree(schema: z.core.$ZodType): Field[] {
  const { shape } = definitionOf(schema);
  if (shape === undefined) throw new Error('a field tree is made from a schema with fields');
  return Object.entries(shape).map(([key, child]) => field(key, child));
}

function field(key: string, schema: z.core.$ZodType, parent?: { label: string; description: string }): Field {
  const fallback = defaultOf(schema);
  const label = told(schema, 'title') ?? parent?.label ?? humanWords(key);
  const description = told(schema, 'description') ?? parent?.description ?? '';
  return {
    key,
    label,
    description,
    optional: isOptional(schema),
    ...(fallback !== undefined && { default: fallback }),
    shapes: shapesOf(schema, { key, label, description }),
  };
}

/** What a schema says of itself, or else what it wraps says. */
function told(schema: z.core.$ZodType, what: 'title' | 'description'): string | undefined {
  const inner = unwrapped(schema);
  return globalRegistry.get(schema)?.[what] ?? (inner && told(inner, what));
}

function isOptional(schema: z.core.$ZodType): boolean {
  return ['optional', 'default', 'prefault'].includes(definitionOf(schema).type);
}

function defaultOf(schema: z.core.$ZodType): unknown {
  const inner = unwrapped(schema);
  return definitionOf(schema).defaultValue ?? (inner && defaultOf(inner));
}

type Named = Pick<Field, 'key' | 'label' | 'description'>;

function shapesOf(schema: z.core.$ZodType, named: Named): Shape[] {
  const inner = unwrapped(schema);
  if (inner) return shapesOf(inner, named);
  const { type, discriminator, options } = definitionOf(schema);
  if (discriminator !== undefined) return [choice(discriminator, options ?? [])];
  if (type === 'union') return (options ?? []).flatMap((one) => shapesOf(one, named));
  return [plainShape(schema, named)];
}

function plainShape(schema: z.core.$ZodType, { key, label, description }: Named): Shape {
  const { type, element, entries = {}, values = [] } = definitionOf(schema);
  switch (type) {
    case 'string':
      return textShape(schema);
    case 'number':
      return numberShape(schema);
    case 'boolean':
      return { type };
    case 'enum':
      return { type: 'words', words: labelled(Object.values(entries)) };
    case 'literal':
      return { type: 'word', ...standing(String(values[0])) };
    case 'array':
      return {
        type: 'list',
        item: field(key, element ?? schema, { label, description }),
        minimum: Number(limits(schema)['min_length'] ?? 0),
      };
    case 'object': {
      const title = told(schema, 'title');
      return { type: 'group', ...(title && title !== label && { label: title }), fields: fieldTree(schema) };
    }
    default:
      throw new Error(`the field tree has no shape for "${type}", which ${key} is`);
  }
}

function choice(discriminator: string, options: readonly z.core.$ZodType[]): ChoiceShape {
  const groups = options.flatMap(openUp).map(fieldTree);
  const named = groups.map((fields) => fields.find(({ key }) => key === discriminator));
  const words = labelled(named.flatMap((one) => one?.shapes ?? []).flatMap(wordOf));
  return {
    type: 'choice',
    discriminator,
    kind: {
      ...(named[0] ?? { key: discriminator, label: '', description: '', optional: false }),
      shapes: [{ type: 'words', words }],
    },
    options: words.map((word, index) => ({
      ...word,
      fields: (groups[index] ?? []).filter(({ key }) => key !== discriminator),
    })),
  };
}

const wordOf = (shape: Shape) => (shape.type === 'word' ? [shape.word] : []);

/** The fields of a study record. */
export const studyTree = fieldTree(study);

/** The fields at the head of an entry. Its text stands below them and is no field. */
export const interventionTree = fieldTree(intervention);
