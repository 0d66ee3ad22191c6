import { z } from 'zod';
import { headcount } from './fields.ts';
import type { EffectKind } from './vocabularies/index.ts';

const interval = z
  .strictObject({
    low: z.number().describe('Lower end of the interval.'),
    high: z.number().describe('Upper end of the interval.'),
    level: z.number().gt(50).lt(100).default(95).describe('Confidence level in percent, nearly always 95.'),
  })
  .refine(({ low, high }) => low <= high, { error: 'the lower end is above the upper end', path: ['low'] });

const shared = {
  lowerIsBetter: z.boolean().describe('true where a lower score or fewer events is better for the child.'),
  p: z
    .number()
    .min(0, { error: 'a p value lies between 0 and 1' })
    .max(1, { error: 'a p value lies between 0 and 1' })
    .optional()
    .meta({ title: 'p value', description: 'The p value, where the source gives one.' }),
};

const kindOf = <Kind extends EffectKind>(kind: Kind) =>
  z.literal(kind).describe('What sort of figures the source gives.');

const INTERVAL = 'The interval around the value, where the source gives one.';

const difference = <Kind extends EffectKind>(kind: Kind) =>
  z.strictObject({
    kind: kindOf(kind),
    value: z.number().describe('Programme minus comparison, as the source gives it.'),
    interval: interval.optional().describe(INTERVAL),
    ...shared,
  });

const ratio = <Kind extends EffectKind>(kind: Kind) =>
  z.strictObject({
    kind: kindOf(kind),
    value: z
      .number()
      .gt(0, { error: 'a ratio is above zero' })
      .describe('Programme over comparison, as the source gives it.'),
    interval: interval
      .refine(({ low }) => low > 0, { error: 'a ratio is above zero', path: ['low'] })
      .optional()
      .describe(INTERVAL),
    ...shared,
  });

const OFFERED = 'The group offered the programme.';
const COMPARED = 'The comparison group.';

const meansArm = z.strictObject({
  mean: z.number().describe('The mean score of the group.'),
  sd: z
    .number()
    .gt(0, { error: 'a standard deviation is above zero' })
    .meta({ title: 'Standard deviation', description: 'The standard deviation of the scores.' }),
  n: headcount()
    .min(1, { error: 'the number of people is at least 1' })
    .meta({ title: 'Number of people', description: 'How many people the mean is of.' }),
});

const eventsArm = z
  .strictObject({
    events: headcount().describe('To how many people it happened.'),
    total: headcount()
      .min(1, { error: 'the number of people is at least 1' })
      .describe('How many people were in the group.'),
  })
  .refine(({ events, total }) => events <= total, {
    error: 'there are more events than people; check both numbers',
    path: ['events'],
  });

/**
 * How large a difference was. Either as the source reports it (with its interval), or the raw figures
 * from which the library computes it.
 */
export const effect = z
  .discriminatedUnion('kind', [
    difference('smd'),
    difference('mean-difference'),
    difference('risk-difference'),
    ratio('odds-ratio'),
    ratio('risk-ratio'),
    ratio('hazard-ratio'),
    z.strictObject({
      kind: kindOf('means'),
      intervention: meansArm.describe(OFFERED),
      comparison: meansArm.describe(COMPARED),
      lowerIsBetter: shared.lowerIsBetter,
      p: shared.p,
    }),
    z.strictObject({
      kind: kindOf('events'),
      intervention: eventsArm.describe(OFFERED),
      comparison: eventsArm.describe(COMPARED),
      lowerIsBetter: shared.lowerIsBetter,
      p: shared.p,
    }),
  ])
  .superRefine((value, context) => {
    if (!('interval' in value) || value.interval === undefined) return;
    const { low, high } = value.interval;
    if (value.value >= low && value.value <= high) return;
    context.addIssue({
      code: 'custom',
      path: ['interval'],
      message: `the interval ${low} to ${high} does not hold its own value ${value.value}; copy all three from the source again`,
    });
  });

export type Effect = z.infer<typeof effect>;
