import type { z } from 'zod';

/** The parts of Zod's own definition of a schema that we read, so that no second list of fields is kept anywhere. */
export interface Definition {
  type: string;
  shape?: Record<string, z.core.$ZodType>;
  element?: z.core.$ZodType;
  innerType?: z.core.$ZodType;
  in?: z.core.$ZodType;
  options?: z.core.$ZodType[];
  /** The words of a literal. */
  values?: unknown[];
  /** The words of an enum, each under itself. */
  entries?: Record<string, string>;
  /** The field that tells the kinds of a choice apart. */
  discriminator?: string;
  /** What a field that is left out is taken to be. */
  defaultValue?: unknown;
  /** The name of a form of text that Zod knows, such as `date`. */
  format?: string;
  checks?: z.core.$ZodCheck[];
}

/** Zod's definition of a schema. */
export const definitionOf = (schema: z.core.$ZodType) => schema._zod.def as unknown as Definition;

/** What a schema wraps (optional, default, a pipe), or `undefined` where it wraps nothing. */
export function unwrapped(schema: z.core.$ZodType): z.core.$ZodType | undefined {
  const { innerType, in: input } = definitionOf(schema);
  return innerType ?? input;
}

/** The schemas a value may meet here, with wrappers and unions taken off. */
export function openUp(schema: z.core.$ZodType): z.core.$ZodType[] {
  const inner = unwrapped(schema);
  if (inner) return openUp(inner);
  return definitionOf(schema).options?.flatMap(openUp) ?? [schema];
}
