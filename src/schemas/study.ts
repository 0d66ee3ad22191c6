import { z } from 'zod';
import {
  country,
  doi,
  headcount,
  id,
  isbn,
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
  publicationTypes,
  qualityAnswers,
  qualityFacts,
  type QualityFact,
} from './vocabularies/index.ts';

const author = z
  .union([
    z
      .strictObject({
        family: text(120).meta({ title: 'Family name', description: 'Family name.' }),
        given: text(120).optional().meta({
          title: 'Given names',
          description: 'Given names or initials, where the source shows them.',
        }),
      })
      .meta({ title: 'Person' }),
    z
      .strictObject({ organisation: text(200).describe('An organisation named as author.') })
      .meta({ title: 'Organisation' }),
  ])
  .meta({ title: 'Author', description: 'A person or an organisation.' });

const citation = z.strictObject({
  type: z.enum(keysOf(publicationTypes)).describe('What was published.'),
  authors: orNotEstablished(listOf(author)).describe('In the order printed.'),
  year: orNotEstablished(z.number().int().min(1900).max(2100)).describe('Year of publication.'),
  title: orNotEstablished(text(400)).describe('Title as published.'),
  container: text(200)
    .optional()
    .meta({ title: 'Appeared in', description: 'The journal, book or report series.' }),
  publisher: text(200).optional().describe('Who published it.'),
  volume: text(40).optional().describe('The volume as printed.'),
  issue: text(40).optional().describe('The issue as printed.'),
  pages: text(40).optional().describe('The pages as printed, such as 685-695.'),
  doi: doi().optional().describe('The DOI alone, without https://doi.org/ before it.'),
  isbn: isbn().optional().describe('The ISBN in digits and hyphens.'),
  url: webAddress()
    .optional()
    .meta({ title: 'Address', description: 'Where a reader can find the publication itself.' }),
});

const arms = z.strictObject({
  intervention: orNotEstablished(headcount()).describe('How many were in the group offered the programme.'),
  comparison: z
    .union([z.literal('none'), orNotEstablished(headcount())])
    .describe('How many were in the comparison group; none where there was no comparison group.'),
  total: orNotEstablished(headcount()).describe('How many there were in all.'),
});

const ages = z
  .strictObject({
    from: z.number().min(0).max(120).describe('Youngest age in years.'),
    to: z.number().min(0).max(120).describe('Oldest age in years.'),
  })
  .refine(({ from, to }) => from <= to, { error: 'the youngest age is above the oldest', path: ['from'] });

const characteristic = z
  .strictObject({
    answer: z.enum(keysOf(characteristicAnswers)).describe('Whether the source says.'),
    text: text(600).optional().describe('What the source says. Only where the answer is reported.'),
  })
  .refine(({ answer, text }) => (answer === 'reported') === (text !== undefined), {
    error: 'write text: with answer: reported, and only then',
    path: ['text'],
  });

const participants = z.strictObject({
  who: text(600).meta({ title: 'Who took part', description: 'Who took part, in a sentence.' }),
  ages: z
    .union([z.literal('not-applicable'), orNotEstablished(ages)])
    .describe('Ages of the children in years.'),
  careStatus: z
    .union([z.literal('not-applicable'), orNotEstablished(listOf(z.enum(keysOf(careStatuses))))])
    .describe('Where the children stood with social care.'),
  counted: z
    .enum(keysOf(countedUnits))
    .meta({ title: 'What is counted', description: 'What the numbers below count.' }),
  allocated: arms.meta({ title: 'Started', description: 'How many started.' }),
  analysed: arms.describe('How many were in the main analysis.'),
  ethnicity: characteristic.describe('Whether the source gives the ethnicity of those who took part.'),
  disability: characteristic.describe('Whether the source says who was disabled.'),
  sex: characteristic.describe('Whether the source gives the sex of those who took part.'),
});

const qualityFact = z.strictObject({
  answer: z.enum(keysOf(qualityAnswers)).describe('Whether a source says that it was so.'),
  note: text(600).optional().describe('What the source says, in our words.'),
});

const percentage = () => orNotEstablished(z.number().min(0).max(100));

const fact = <Schema extends z.ZodType>(name: QualityFact, schema: Schema) => {
  const { label, meaning } = qualityFacts[name];
  return schema.meta({ title: label, description: `Was it so? ${meaning}` });
};

const quality = z.strictObject({
  intentionToTreat: fact('intentionToTreat', qualityFact),
  baselineEquivalence: fact('baselineEquivalence', qualityFact),
  attritionAcceptable: fact(
    'attritionAcceptable',
    qualityFact.extend({
      overall: percentage().optional().describe('Percent lost from the whole study.'),
      differential: percentage().optional().meta({
        title: 'Between groups',
        description: 'Difference between the groups in percent lost.',
      }),
    }),
  ),
  clusteringHandled: fact('clusteringHandled', qualityFact),
  fidelityReported: fact('fidelityReported', qualityFact),
});

const independence = z.strictObject({
  evaluator: z.enum(keysOf(evaluators)).describe('Who did the study.'),
  peerReviewed: z.enum(keysOf(peerReviews)).describe('Whether other researchers checked it for a journal.'),
  note: text(400).optional().describe('What a reader should know about who did the study.'),
});

const harms = z
  .strictObject({
    answer: z.enum(keysOf(harmAnswers)).describe('Whether the study looked for harm, and what it says.'),
    text: text(600).optional().describe('What harm. It must be there where the answer is reported.'),
  })
  .refine(({ answer, text }) => answer !== 'reported' || text !== undefined, {
    error: 'say in text: what harm was reported',
    path: ['text'],
  });

const comparison = z.strictObject({
  kind: z.enum(keysOf(comparisons)).describe('What the comparison group had. It must fit the design.'),
  description: text(500).describe('What the comparison group had, in a sentence.'),
});

/** One study: facts only. The file name is its id. */
export const study = z
  .strictObject({
    label: text(120).meta({
      title: 'Short name',
      description: 'A short name for tables, such as "San Diego trial 1 (2008)".',
    }),
    part: text(200)
      .optional()
      .describe('Which part of the publication this record covers, where one paper has several.'),
    citation: citation.describe('The publication.'),
    trial: id().describe('The trial it belongs to. Papers on the same people share it, and count once.'),
    country: listOf(country()).describe(
      'The countries it was done in, such as [GB, US]. The United Kingdom is GB.',
    ),
    design: z.enum(keysOf(designs)).describe('How the study was done.'),
    comparison: comparison.describe('With whom the people offered the programme were compared.'),
    participants: participants.describe('Who took part, and how many.'),
    quality: quality.describe('How well the study was done.'),
    independence: independence.describe('Who did the study, and who checked it.'),
    findings: z
      .array(finding)
      .describe('One for each outcome and time. May be empty where none could be read.'),
    harms: harms.describe('What the study says about harm.'),
    sources: listOf(source).describe('Every place where any of this was read.'),
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
