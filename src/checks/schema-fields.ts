import type { z } from 'zod';
import { definitionOf, openUp } from '../schemas/definition.ts';

/**
 * The field names a schema allows at a path, through lists, optional fields and unions.
 * Read from Zod's own definitions, so there is no second list of fields to keep in step.
 */
export function fieldsAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): string[] {
  const here = openUp(schema);
  const [part, ...rest] = path;
  if (part === undefined) return [...new Set(here.flatMap((one) => Object.keys(shapeOf(one))))];
  return [...new Set(here.flatMap((one) => childrenAt(one, part)).flatMap((child) => fieldsAt(child, rest)))];
}

/** The plain words that a value at a path may be, besides what else it may hold. */
export function wordsAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): string[] {
  const here = openUp(schema);
  const [part, ...rest] = path;
  if (part !== undefined)
    return here.flatMap((one) => childrenAt(one, part)).flatMap((child) => wordsAt(child, rest));
  return here.flatMap((one) => definitionOf(one).values ?? []).map(String);
}

const shapeOf = (schema: z.core.$ZodType) => definitionOf(schema).shape ?? {};

function childrenAt(schema: z.core.$ZodType, part: PropertyKey): z.core.$ZodType[] {
  const { element } = definitionOf(schema);
  if (element && typeof part === 'number') return [element];
  const child = shapeOf(schema)[String(part)];
  return child ? [child] : [];
}
