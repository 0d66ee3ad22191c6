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
  NOT_ESTABLISHED,
  availabilities,
  careStatuses,
  changeCauses,
  costBases,
  costUnits,
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

/** The longest a question may be that leads to an entry, and how many may: a reader looks for their own among them. */
const QUESTION_WORDS = 20;
const MOST_QUESTIONS = 10;

const level = z.enum(keysOf(levels));
const money = () => z.number().min(0).max(10_000_000);

const sourced = { source: id('source').describe('The key of the source in this file where it was read.') };

const childAge = z
  .strictObject({
    from: z.number().min(-1).max(25).describe('Youngest age in years; -1 for before birth.'),
    to: z.number().min(0).max(25).describe('Oldest age in years, counted to the next birthday.'),
  })
  .refine(({ from, to }) => from <= to, { error: 'the youngest age is above the oldest', path: ['from'] });

const whoFor = z.strictObject({
  description: text(400).describe('Who it is for, in a sentence.'),
  childAge: z
    .union([z.literal('not-applicable'), orNotEstablished(childAge)])
    .describe('Ages of the children it is for, in years. Up to 12 means until the thirteenth birthday.'),
  careStatus: z
    .union([z.literal('not-applicable'), listOf(z.enum(keysOf(careStatuses)))])
    .describe('Where the children stand with social care.'),
  levelOfNeed: z
    .union([z.literal('not-applicable'), listOf(z.enum(keysOf(levelsOfNeed)))])
    .describe('How much help the children or families it is for need.'),
});

const question = words(QUESTION_WORDS).refine((value) => value.endsWith('?'), {
  error: 'write a question, and end it with a question mark',
});

const unitCost = z
  .strictObject({
    low: money().describe('The lower figure, or the only one.'),
    high: money().describe('The higher figure, or the same again.'),
    currency: z.enum(['GBP']).describe('Only costs in pounds give a band.'),
    per: z.enum(keysOf(costUnits)).describe('Whom it is the cost of.'),
    year: orNotEstablished(z.number().int().min(1990).max(2100)).describe('The year the price is for.'),
    basis: z.enum(keysOf(costBases)).describe('Where the figure comes from.'),
    ...sourced,
  })
  .refine(({ low, high }) => low <= high, { error: 'the lower figure is above the higher', path: ['low'] });

const otherRating = z
  .strictObject({
    body: z.enum(keysOf(ratingBodies)).describe('Whose rating it is.'),
    name: text(200).optional().describe('The body’s name, where body is other.'),
    scheme: text(200).describe('What the rating is called there.'),
    rating: orNotEstablished(text(200)).describe('The rating in the body’s own words.'),
    date: orNotEstablished(isoDate()).describe('The day it was published or last changed.'),
    address: webAddress().describe('Where that rating stands.'),
    note: text(500).optional().describe('Anything a reader must know about that rating.'),
  })
  .meta({ title: 'Other rating', description: 'The rating of one other body.' });

const change = z
  .strictObject({
    date: isoDate().describe('The day of the change.'),
    from: z
      .union([z.literal('none'), level])
      .describe('The level before the change; none for the first rating.'),
    to: level.describe('The level after the change: the one that the check names.'),
    cause: z.enum(keysOf(changeCauses)).describe('What made the rating change.'),
    sentence: text(400).describe('Why, in a sentence.'),
  })
  .meta({ title: 'Change of rating', description: 'One change of the rating.' });

const override = z.strictObject({
  level: level.describe('The level to show in place of the one the rules give.'),
  reason: text(600).describe('Why the rating is set aside. Every reader sees it.'),
  decidedBy: text(160).describe('The name and role of the person who decided.'),
  date: isoDate().describe('The day it was decided.'),
});

const person = z.strictObject({
  name: text(120).describe('The name of the person, as readers may know it.'),
  interests: text(300).describe(
    'Any tie to the programme, its provider or its evaluators; "none declared" where the person says there is none.',
  ),
});

/** Who answers for an entry. Nobody reviews what they wrote: the rule across both lists is below. */
const people = z.strictObject({
  authors: orNotEstablished(listOf(person)).describe('Who wrote the entry.'),
  reviewers: orNotEstablished(listOf(person)).describe('Who reviewed the entry: never one of its authors.'),
});

const confusion = z
  .strictObject({
    name: text(200).describe('The name of the other programme.'),
    why: text(400).describe('What the other programme is, and how it differs.'),
    address: webAddress().optional().describe('Where a reader can find the other programme.'),
  })
  .meta({ title: 'Other programme', description: 'One programme that readers may take for this one.' });

const provider = z.strictObject({
  name: text(200).describe('The name of the organisation.'),
  address: orNotEstablished(webAddress()).describe('Its web address.'),
});

const ukAvailability = z.strictObject({
  answer: z.enum(keysOf(availabilities)).describe('Whether a source shows it running in the UK.'),
  note: text(400).describe('What you read about it, in a sentence or two.'),
  ...sourced,
});

const cost = z.strictObject({
  unit: orNotEstablished(unitCost).meta({
    title: 'Cost for one',
    description: 'The cost for one child, carer or family.',
  }),
  note: text(600).describe('What the figure covers, and what was not seen.'),
});

const dates = z.strictObject({
  searched: orNotEstablished(isoDate()).describe('The day the evidence was last searched for.'),
  reviewed: isoDate().describe('The day the rating was last reviewed.'),
});

const withdrawn = z.strictObject({
  date: isoDate().describe('The day it was taken down.'),
  reason: text(600).describe('Why it was taken down.'),
});

/** The facts at the head of an intervention's page. The file name is its address; the rating is computed. */
export const intervention = z
  .strictObject({
    title: text(120).describe('The name of the programme.'),
    otherNames: z.array(text(160).meta({ title: 'Other name' })).describe('Other names it goes by.'),
    notToBeConfusedWith: z.array(confusion).describe('Other programmes that readers may take for this one.'),
    summary: words(SUMMARY_WORDS).describe('What it is, and what is known, in at most 40 words.'),
    type: z.enum(keysOf(interventionTypes)).describe('What kind of programme it is.'),
    provider: provider.describe('Who makes or delivers it.'),
    origin: country().describe('The one country it comes from, such as GB.'),
    ukAvailability: ukAvailability.meta({
      title: 'UK availability',
      description: 'Whether people in the UK can get it.',
    }),
    whoFor: whoFor.meta({ title: 'Who it is for', description: 'Who it is for.' }),
    setting: listOf(z.enum(keysOf(settings))).describe('Where it takes place.'),
    delivery: listOf(z.enum(keysOf(deliveryModes))).describe('How it is given.'),
    workforce: listOf(z.enum(keysOf(workforces))).describe('Who gives it.'),
    duration: orNotEstablished(text(300)).describe('How long it lasts, in words.'),
    cost: cost.describe('What it costs.'),
    outcomesIntended: listOf(z.enum(keysOf(outcomes))).describe('What it aims to change.'),
    studies: uniqueList(id('study').meta({ title: 'Study' })).describe('The ids of the studies it rests on.'),
    questions: uniqueList(question.meta({ title: 'Question' }))
      .max(MOST_QUESTIONS, {
        error: `keep the ${MOST_QUESTIONS} that people ask most, and remove the others`,
      })
      .default([])
      .describe('Questions that bring people to it, in a worker’s own words. None says that it works.'),
    otherRatings: z.array(otherRating).describe('Ratings by other bodies.'),
    related: uniqueList(id('intervention').meta({ title: 'Related entry' }))
      .default([])
      .describe('The ids of entries a reader may want next.'),
    dates: dates.describe('When the evidence was searched and the rating reviewed.'),
    history: listOf(change).describe('Every change of rating, oldest first.'),
    status: z.enum(keysOf(statuses)).describe('Whether readers can see it.'),
    withdrawn: withdrawn
      .optional()
      .describe('When and why it was taken down. Only where the status is withdrawn.'),
    notRated: z
      .strictObject({ reason: text(600).describe('Why it is not rated.') })
      .optional()
      .describe('Only where it aims at no outcome for children.'),
    people: people
      .default({ authors: NOT_ESTABLISHED, reviewers: NOT_ESTABLISHED })
      .describe('Who wrote and who reviewed the entry, each with any interest to declare.'),
    override: override.optional().describe('Only where a named person sets the rating aside.'),
    sources: listOf(source).describe('Every place where any of this was read.'),
  })
  .superRefine(({ sources }, context) => refuseTwinSources(sources, context), whenSound('sources'))
  .superRefine(
    (value, context) => void checkSources(value, context),
    whenSound('sources', 'ukAvailability', 'cost'),
  )
  .superRefine((value, context) => void checkStatus(value, context), whenSound('status', 'withdrawn'))
  .superRefine((value, context) => void checkOtherRatings(value, context), whenSound('otherRatings'))
  .superRefine((value, context) => void checkHistory(value, context), whenSound('history'))
  .superRefine((value, context) => void checkPeople(value, context), whenSound('people'));

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

function checkPeople({ people: { authors, reviewers } }: Intervention, context: z.RefinementCtx): void {
  if (typeof authors === 'string' || typeof reviewers === 'string') return;
  const wrote = new Set(authors.map(({ name }) => sameName(name)));
  reviewers.forEach(({ name }, index) => {
    if (!wrote.has(sameName(name))) return;
    context.addIssue({
      code: 'custom',
      path: ['people', 'reviewers', index, 'name'],
      message:
        'a reviewer is never an author of the same entry; name somebody else, or write not-established',
    });
  });
}

const sameName = (name: string) =>
  name
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();
