import type { z } from 'zod';
import { definitionOf } from '../schemas/definition.ts';
import { writtenAs } from '../schemas/fields.ts';
import type { NumberShape, TextFormat, TextShape } from './shapes.ts';

/** Text longer than this is given more than one line to be written in. */
const ONE_LINE = 200;

/** What a schema of text allows. */
export function textShape(schema: z.core.$ZodType): TextShape {
  const { format: asZodSays } = definitionOf(schema);
  const { format: asWritten, maxWords, pointsAt } = writtenAs.get(schema as z.ZodType) ?? {};
  const format: TextFormat = asWritten ?? (asZodSays === 'date' ? 'date' : 'plain');
  const maxLength = limits(schema)['max_length'];
  return {
    type: 'text',
    format,
    ...(maxLength !== undefined && { maxLength: Number(maxLength) }),
    ...(maxWords !== undefined && { maxWords }),
    ...(pointsAt !== undefined && { pointsAt }),
    multiline: format === 'plain' && Number(maxLength ?? 0) > ONE_LINE,
  };
}

/** What a schema of numbers allows. */
export function numberShape(schema: z.core.$ZodType): NumberShape {
  const { min, max, above, below, integer } = limits(schema);
  return {
    type: 'number',
    integer: integer !== undefined,
    ...(min !== undefined && { min: Number(min) }),
    ...(max !== undefined && { max: Number(max) }),
    ...(above !== undefined && { above: Number(above) }),
    ...(below !== undefined && { below: Number(below) }),
  };
}

/** The limits a schema sets, by name. Where it sets one twice, as a stricter copy of another does, the last holds. */
export function limits(schema: z.core.$ZodType): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  for (const { _zod } of definitionOf(schema).checks ?? []) {
    const { check, value, inclusive, minimum, maximum, format } = _zod.def as unknown as Limit;
    if (check === 'greater_than') found[inclusive ? 'min' : 'above'] = value;
    if (check === 'less_than') found[inclusive ? 'max' : 'below'] = value;
    if (check === 'min_length') found[check] = minimum;
    if (check === 'max_length') found[check] = maximum;
    if (check === 'number_format' && format === 'safeint') found['integer'] = true;
  }
  return found;
}

interface Limit {
  check: string;
  value?: number;
  inclusive?: boolean;
  minimum?: number;
  maximum?: number;
  format?: string;
}
