import { z } from 'zod';
import {
  country,
  doi,
  headcount,
  id,
  listOf,
  orNotEstablished,
  text,
  webAddress,
  whenSound,
} from './fields.ts';
import { finding } from './finding.ts';
import { refuseTwinSources, source } from './source.ts';
import {
  NOT_ESTABLISHED,
  careStatuses,
  characteristicAnswers,
  comparisons,
  countedUnits,
  designs,
  evaluators,
  harmAnswers,
  keysOf,
  peerReviews,
  qualityAnswers,
} from './vocabularies/index.ts';

const author = z.union([
  z.strictObject({
    family: text(120).describe('Family name.'),
    given: text(120).optional().describe('Given names or initials, where the source shows them.'),
  }),
  z.strictObject({ organisation: text(200).describe('An organisation named as author.') }),
]);

const citation = z.strictObject({
  type: z.enum(['article', 'report', 'chapter', 'web-page']).describe('What was published.'),
  authors: orNotEstablished(listOf(author)).describe('In the order printed.'),
  year: orNotEstablished(z.number().int().min(1900).max(2100)).describe('Year of publication.'),
  title: orNotEstablished(text(400)).describe('Title as published.'),
  container: text(200).optional().describe('The journal, book or report series.'),
  publisher: text(200).optional(),
  volume: text(40).optional(),
  issue: text(40).optional(),
  pages: text(40).optional(),
  doi: doi().optional(),
  isbn: z
    .string()
    .regex(/^[\d-]{9,16}[\dX]$/, { error: 'write the ISBN in digits and hyphens' })
    .optional(),
  url: webAddress().optional().describe('Where a reader can find the publication itself.'),
});

const arms = z.strictObject({
  intervention: orNotEstablished(headcount()),
  comparison: z
    .union([z.literal('none'), orNotEstablished(headcount())])
    .describe('none where there was no comparison group.'),
  total: orNotEstablished(headcount()),
});

const ages = z
  .strictObject({ from: z.number().min(0).max(120), to: z.number().min(0).max(120) })
  .refine(({ from, to }) => from <= to, { error: 'the youngest age is above the oldest', path: ['from'] });

const characteristic = z
  .strictObject({ answer: z.enum(keysOf(characteristicAnswers)), text: text(600).optional() })
  .refine(({ answer, text }) => (answer === 'reported') === (text !== undefined), {
    error: 'write text: with answer: reported, and only then',
    path: ['text'],
  });

const participants = z.strictObject({
  who: text(600).describe('Who took part, in a sentence.'),
  ages: z
    .union([z.literal('not-applicable'), orNotEstablished(ages)])
    .describe('Ages of the children in years.'),
  careStatus: z
    .union([z.literal('not-applicable'), orNotEstablished(listOf(z.enum(keysOf(careStatuses))))])
    .describe('Where the children stood with social care.'),
  counted: z.enum(keysOf(countedUnits)).describe('What the numbers below count.'),
  allocated: arms.describe('How many started.'),
  analysed: arms.describe('How many were in the main analysis.'),
  ethnicity: characteristic,
  disability: characteristic,
  sex: characteristic,
});

const qualityFact = z.strictObject({
  answer: z.enum(keysOf(qualityAnswers)),
  note: text(600).optional().describe('What the source says, in our words.'),
});

const percentage = () => orNotEstablished(z.number().min(0).max(100));

const quality = z.strictObject({
  intentionToTreat: qualityFact,
  baselineEquivalence: qualityFact,
  attritionAcceptable: qualityFact.extend({
    overall: percentage().optional().describe('Percent lost from the whole study.'),
    differential: percentage().optional().describe('Difference between the arms in percent lost.'),
  }),
  clusteringHandled: qualityFact,
  fidelityReported: qualityFact,
});

const independence = z.strictObject({
  evaluator: z.enum(keysOf(evaluators)),
  peerReviewed: z.enum(keysOf(peerReviews)),
  note: text(400).optional(),
});

const harms = z
  .strictObject({ answer: z.enum(keysOf(harmAnswers)), text: text(600).optional() })
  .refine(({ answer, text }) => answer !== 'reported' || text !== undefined, {
    error: 'say in text: what harm was reported',
    path: ['text'],
  });

/** One study: facts only. The file name is its id. */
export const study = z
  .strictObject({
    label: text(120).describe('A short name for tables, such as "San Diego trial 1 (2008)".'),
    part: text(200)
      .optional()
      .describe('Which part of the publication this record covers, where one paper has several.'),
    citation,
    trial: id().describe('The trial it belongs to. Papers on the same people share it, and count once.'),
    country: listOf(country()),
    design: z.enum(keysOf(designs)),
    comparison: z.strictObject({ kind: z.enum(keysOf(comparisons)), description: text(500) }),
    participants,
    quality,
    independence,
    findings: z
      .array(finding)
      .describe('One for each outcome and time. May be empty where none could be read.'),
    harms,
    sources: listOf(source),
    note: text(1200).optional().describe('Anything a reader must know, such as a clash between sources.'),
  })
  .superRefine(({ sources }, context) => refuseTwinSources(sources, context), whenSound('sources'))
  .superRefine((value, context) => void checkFindings(value, context), whenSound('findings', 'sources'))
  .superRefine((value, context) => void checkNumbers(value, context), whenSound('participants'))
  .superRefine(
    (value, context) => void checkDesign(value, context),
    whenSound('design', 'comparison', 'quality'),
  )
  .superRefine((value, context) => void checkArms(value, context), whenSound('comparison', 'participants'));

export type Study = z.infer<typeof study>;
export type Citation = Study['citation'];
export type Arms = Study['participants']['allocated'];

const withoutComparison = new Set(['pre-post', 'qualitative', 'process']);
const withConcurrentComparison = new Set([
  'rct',
  'cluster-rct',
  'matched-comparison',
  'regression-discontinuity',
  'interrupted-time-series-with-comparison',
  'unmatched-comparison',
  'area-comparison',
]);

function checkFindings(
  { findings, sources }: Pick<Study, 'findings' | 'sources'>,
  context: z.RefinementCtx,
): void {
  const known = sources.map(({ id }) => id);
  findings.forEach((one, index) => {
    if (!known.includes(one.source)) {
      context.addIssue({
        code: 'custom',
        path: ['findings', index, 'source'],
        message: `no source in this file has the key "${one.source}"`,
        params: { given: one.source, allowed: known },
      });
    }
    if (findings.findIndex((other) => other.id === one.id) !== index) {
      context.addIssue({
        code: 'custom',
        path: ['findings', index, 'id'],
        message: `two findings have the key "${one.id}"; give each its own`,
      });
    }
  });
}

function checkNumbers({ participants: { allocated, analysed } }: Study, context: z.RefinementCtx): void {
  for (const [name, arm] of Object.entries({ allocated, analysed })) {
    const { intervention, comparison, total } = arm;
    if (typeof intervention === 'number' && typeof comparison === 'number' && typeof total === 'number') {
      if (intervention + comparison !== total) {
        context.addIssue({
          code: 'custom',
          path: ['participants', name, 'total'],
          message: `${intervention} and ${comparison} make ${intervention + comparison}, not ${total}`,
        });
      }
    }
  }
  for (const arm of ['intervention', 'comparison', 'total'] as const) {
    const started = allocated[arm];
    const counted = analysed[arm];
    if (typeof started === 'number' && typeof counted === 'number' && counted > started) {
      context.addIssue({
        code: 'custom',
        path: ['participants', 'analysed', arm],
        message: `more were analysed (${counted}) than started (${started}); check both numbers`,
      });
    }
  }
}

function checkArms({ comparison, participants }: Study, context: z.RefinementCtx): void {
  for (const name of ['allocated', 'analysed'] as const) {
    if (comparison.kind !== 'none' || typeof participants[name].comparison !== 'number') continue;
    context.addIssue({
      code: 'custom',
      path: ['participants', name, 'comparison'],
      message:
        'a study whose comparison kind is none has nobody in a comparison group; write none, or change the kind',
    });
  }
}

function checkDesign(value: Study, context: z.RefinementCtx): void {
  const { design, comparison } = value;
  const wrong =
    (withoutComparison.has(design) && comparison.kind !== 'none' && comparison.kind !== NOT_ESTABLISHED) ||
    (design === 'historical-comparison' && comparison.kind !== 'historical') ||
    (withConcurrentComparison.has(design) && comparison.kind === 'none');
  if (wrong) {
    context.addIssue({
      code: 'custom',
      path: ['comparison', 'kind'],
      message: `a study with design: ${design} cannot have comparison kind: ${comparison.kind}; change one of the two`,
    });
  }
  const hasComparison = !withoutComparison.has(design) && design !== 'systematic-review';
  for (const [name, fact] of Object.entries(value.quality)) {
    if (fact.answer !== 'not-applicable' || name === 'clusteringHandled' || !hasComparison) continue;
    context.addIssue({
      code: 'custom',
      path: ['quality', name, 'answer'],
      message:
        'not-applicable is only for a study without a comparison group; write met, not-met or not-established',
    });
  }
}
