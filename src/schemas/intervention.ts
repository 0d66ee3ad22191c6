import { z } from 'zod';
import {
  country,
  id,
  isoDate,
  listOf,
  orNotEstablished,
  text,
  webAddress,
  uniqueList,
  whenSound,
  words,
} from './fields.ts';
import { refuseTwinSources, source } from './source.ts';
import {
  availabilities,
  careStatuses,
  changeCauses,
  costBases,
  deliveryModes,
  interventionTypes,
  keysOf,
  levels,
  levelsOfNeed,
  outcomes,
  ratingBodies,
  settings,
  statuses,
  workforces,
} from './vocabularies/index.ts';

/** The longest a summary may be, so that a search result can be read at a glance. */
export const SUMMARY_WORDS = 40;

const level = z.enum(keysOf(levels));
const money = () => z.number().min(0).max(10_000_000);

const sourced = { source: id().describe('The key of the source in this file where it was read.') };

const childAge = z
  .strictObject({
    from: z.number().min(-1).max(25).describe('Youngest age in years; -1 for before birth.'),
    to: z.number().min(0).max(25).describe('Oldest age in years, counted to the next birthday.'),
  })
  .refine(({ from, to }) => from <= to, { error: 'the youngest age is above the oldest', path: ['from'] });

const whoFor = z.strictObject({
  description: text(400).describe('Who it is for, in a sentence.'),
  childAge: z.union([z.literal('not-applicable'), orNotEstablished(childAge)]),
  careStatus: z.union([z.literal('not-applicable'), listOf(z.enum(keysOf(careStatuses)))]),
  levelOfNeed: z.union([z.literal('not-applicable'), listOf(z.enum(keysOf(levelsOfNeed)))]),
});

const unitCost = z
  .strictObject({
    low: money().describe('The lower figure, or the only one.'),
    high: money().describe('The higher figure, or the same again.'),
    currency: z.enum(['GBP']).describe('Only costs in pounds give a band.'),
    per: z.enum(['child', 'parent', 'carer', 'family', 'worker']),
    year: orNotEstablished(z.number().int().min(1990).max(2100)).describe('The year the price is for.'),
    basis: z.enum(keysOf(costBases)),
    ...sourced,
  })
  .refine(({ low, high }) => low <= high, { error: 'the lower figure is above the higher', path: ['low'] });

const otherRating = z.strictObject({
  body: z.enum(keysOf(ratingBodies)),
  name: text(200).optional().describe('The body’s name, where body is other.'),
  scheme: text(200).describe('What the rating is called there.'),
  rating: orNotEstablished(text(200)).describe('The rating in the body’s own words.'),
  date: orNotEstablished(isoDate()).describe('The day it was published or last changed.'),
  address: webAddress(),
  note: text(500).optional(),
});

const change = z.strictObject({
  date: isoDate(),
  from: z.union([z.literal('none'), level]).describe('none for the first rating.'),
  to: level,
  cause: z.enum(keysOf(changeCauses)),
  sentence: text(400).describe('Why, in a sentence.'),
});

const override = z.strictObject({
  level,
  reason: text(600),
  decidedBy: text(160).describe('The name and role of the person who decided.'),
  date: isoDate(),
});

/** The facts at the head of an intervention's page. The file name is its address; the rating is computed. */
export const intervention = z
  .strictObject({
    title: text(120),
    otherNames: z.array(text(160)),
    notToBeConfusedWith: z.array(
      z.strictObject({ name: text(200), why: text(400), address: webAddress().optional() }),
    ),
    summary: words(SUMMARY_WORDS).describe('What it is, and what is known, in at most 40 words.'),
    type: z.enum(keysOf(interventionTypes)),
    provider: z.strictObject({ name: text(200), address: orNotEstablished(webAddress()) }),
    origin: country(),
    ukAvailability: z.strictObject({ answer: z.enum(keysOf(availabilities)), note: text(400), ...sourced }),
    whoFor,
    setting: listOf(z.enum(keysOf(settings))),
    delivery: listOf(z.enum(keysOf(deliveryModes))),
    workforce: listOf(z.enum(keysOf(workforces))),
    duration: orNotEstablished(text(300)),
    cost: z.strictObject({ unit: orNotEstablished(unitCost), note: text(600) }),
    outcomesIntended: listOf(z.enum(keysOf(outcomes))),
    studies: uniqueList(id()).describe('The ids of the studies it rests on.'),
    otherRatings: z.array(otherRating),
    related: uniqueList(id()).default([]).describe('The ids of entries a reader may want next.'),
    dates: z.strictObject({
      searched: orNotEstablished(isoDate()).describe('The day the evidence was last searched for.'),
      reviewed: isoDate().describe('The day the rating was last reviewed.'),
    }),
    history: listOf(change).describe('Every change of rating, oldest first.'),
    status: z.enum(keysOf(statuses)),
    withdrawn: z.strictObject({ date: isoDate(), reason: text(600) }).optional(),
    notRated: z
      .strictObject({ reason: text(600) })
      .optional()
      .describe('Only where it aims at no outcome for children.'),
    override: override.optional(),
    sources: listOf(source),
  })
  .superRefine(({ sources }, context) => refuseTwinSources(sources, context), whenSound('sources'))
  .superRefine(
    (value, context) => void checkSources(value, context),
    whenSound('sources', 'ukAvailability', 'cost'),
  )
  .superRefine((value, context) => void checkStatus(value, context), whenSound('status', 'withdrawn'))
  .superRefine((value, context) => void checkOtherRatings(value, context), whenSound('otherRatings'))
  .superRefine((value, context) => void checkHistory(value, context), whenSound('history'));

export type Intervention = z.infer<typeof intervention>;
export type UnitCost = z.infer<typeof unitCost>;

function checkSources(value: Intervention, context: z.RefinementCtx): void {
  const known = value.sources.map(({ id }) => id);
  const uses: [string, (string | number)[]][] = [[value.ukAvailability.source, ['ukAvailability', 'source']]];
  if (value.cost.unit !== 'not-established') uses.push([value.cost.unit.source, ['cost', 'unit', 'source']]);
  for (const [given, path] of uses) {
    if (known.includes(given)) continue;
    context.addIssue({
      code: 'custom',
      path,
      message: `no source in this file has the key "${given}"`,
      params: { given, allowed: known },
    });
  }
}

function checkStatus(value: Intervention, context: z.RefinementCtx): void {
  if ((value.status === 'withdrawn') !== (value.withdrawn !== undefined)) {
    context.addIssue({
      code: 'custom',
      path: ['withdrawn'],
      message:
        'an entry with status: withdrawn needs withdrawn: with a date and a reason, and no other entry may have it',
    });
  }
}

function checkOtherRatings({ otherRatings }: Intervention, context: z.RefinementCtx): void {
  otherRatings.forEach((rating, index) => {
    if ((rating.body === 'other') === (rating.name !== undefined)) return;
    context.addIssue({
      code: 'custom',
      path: ['otherRatings', index, 'name'],
      message: 'write name: with body: other, and only then',
    });
  });
}

function checkHistory({ history }: Intervention, context: z.RefinementCtx): void {
  history.forEach((entry, index) => {
    const before = history[index - 1];
    if (before === undefined ? entry.from !== 'none' : entry.from !== before.to) {
      context.addIssue({
        code: 'custom',
        path: ['history', index, 'from'],
        message: before
          ? `this line must begin where the one before it ended; write from: "${before.to}"`
          : 'the first line of the history has from: none',
      });
    }
    if (before !== undefined && entry.date < before.date) {
      context.addIssue({
        code: 'custom',
        path: ['history', index, 'date'],
        message: `the history runs oldest first, and this day is before ${before.date}`,
      });
    }
  });
}
