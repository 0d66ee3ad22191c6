import { vocabulary } from './vocabulary.ts';

export const designs = vocabulary({
  rct: {
    label: 'Randomised controlled trial',
    meaning:
      'People were put into groups by chance, so the groups should differ only in what they were offered.',
  },
  'cluster-rct': {
    label: 'Cluster randomised trial',
    meaning: 'Whole schools, teams or areas were put into groups by chance.',
  },
  'matched-comparison': {
    label: 'Matched comparison study',
    meaning: 'People who took part were compared with people chosen to be like them.',
  },
  'regression-discontinuity': {
    label: 'Regression discontinuity study',
    meaning: 'People just above a cut-off for getting the programme were compared with people just below it.',
  },
  'interrupted-time-series-with-comparison': {
    label: 'Time series with a comparison',
    meaning: 'Many measurements before and after the programme began, beside a place where it did not begin.',
  },
  'unmatched-comparison': {
    label: 'Comparison study, not matched',
    meaning: 'People who took part were compared with others, but nobody made sure the groups were alike.',
  },
  'historical-comparison': {
    label: 'Comparison with the past',
    meaning: 'People who took part were compared with people from an earlier time.',
  },
  'area-comparison': {
    label: 'Area comparison',
    meaning: 'Figures for whole areas with the programme were compared with areas without it.',
  },
  'pre-post': {
    label: 'Before-and-after study',
    meaning: 'The same people were measured before and after, with nobody to compare them with.',
  },
  qualitative: {
    label: 'Interviews or observation',
    meaning: 'People’s own accounts, which show how something feels and works but not what it causes.',
  },
  process: {
    label: 'Process evaluation',
    meaning: 'A study of how a programme was run, not of what changed because of it.',
  },
  'systematic-review': {
    label: 'Systematic review',
    meaning: 'A planned search for all studies on a question, read together.',
  },
  'not-established': {
    label: 'Design not established',
    meaning: 'No source we could read says how the study was done.',
  },
});
export type Design = keyof typeof designs;

export const comparisons = vocabulary({
  'usual-care': {
    label: 'Usual services',
    meaning: 'The comparison group had the help they would normally get.',
  },
  'waiting-list': {
    label: 'Waiting list',
    meaning: 'The comparison group were offered the programme later.',
  },
  'no-treatment': {
    label: 'No programme',
    meaning: 'The comparison group were offered nothing in its place.',
  },
  unspecified: {
    label: 'A group at the same time',
    meaning:
      'There was a comparison group at the same time, but no source we could read says what help it had.',
  },
  active: { label: 'Another programme', meaning: 'The comparison group had a different programme.' },
  historical: {
    label: 'People from an earlier time',
    meaning: 'The comparison is with people before the programme began.',
  },
  none: { label: 'No comparison group', meaning: 'There was nobody to compare with.' },
  'not-established': {
    label: 'Comparison not established',
    meaning: 'No source we could read says whether or how a comparison was made.',
  },
});
export type Comparison = keyof typeof comparisons;

export const measureKinds = vocabulary({
  validated: {
    label: 'Tested questionnaire or scale',
    meaning: 'Earlier studies showed that it measures what it says it does.',
  },
  administrative: {
    label: 'Official records',
    meaning: 'Records kept by councils, courts, schools or health services.',
  },
  bespoke: {
    label: 'Made for this study',
    meaning: 'Questions written for the study and not tested before.',
  },
  account: {
    label: 'People’s accounts',
    meaning: 'What people said in interviews, groups or open questions.',
  },
  'not-established': {
    label: 'Measure not established',
    meaning: 'No source we could read says how this was measured.',
  },
});
export type MeasureKind = keyof typeof measureKinds;

export const scaleParts = vocabulary({
  total: { label: 'Total score', meaning: 'The main score of the measure.' },
  subscale: { label: 'Sub-scale', meaning: 'One part of a longer measure.' },
  single: { label: 'Single measure', meaning: 'A measure with only one score, such as a count.' },
});

export const informants = vocabulary({
  self: { label: 'The person themselves', meaning: 'The person taking part answered.' },
  parent: { label: 'Parent', meaning: 'A parent taking part answered.' },
  carer: { label: 'Carer', meaning: 'A foster or kinship carer taking part answered.' },
  teacher: { label: 'Teacher', meaning: 'A teacher, who was not taking part, answered.' },
  observer: { label: 'Observer', meaning: 'A trained observer or assessor scored it.' },
  administrative: { label: 'Official records', meaning: 'Taken from records, not from anybody’s answers.' },
  worker: { label: 'Worker', meaning: 'A worker delivering or using the programme answered.' },
  'not-established': { label: 'Not established', meaning: 'No source we could read says who answered.' },
});
export type Informant = keyof typeof informants;

export const results = vocabulary({
  'favours-intervention': { label: 'Better', meaning: 'The people offered the programme did better.' },
  'no-clear-difference': {
    label: 'No clear difference',
    meaning: 'The study could not tell the groups apart.',
  },
  'favours-comparison': { label: 'Worse', meaning: 'The people offered the programme did worse.' },
  'not-tested': {
    label: 'Described, not tested',
    meaning: 'Reported in words or counts, without a test of change.',
  },
});
export type Result = keyof typeof results;

export const significances = vocabulary({
  yes: {
    label: 'Statistically significant',
    meaning: 'Chance alone would rarely give a difference this large.',
  },
  no: {
    label: 'Not statistically significant',
    meaning: 'Chance alone could well give a difference this large.',
  },
  'not-tested': { label: 'Not tested', meaning: 'Nobody tested whether chance could explain it.' },
  'not-established': { label: 'Significance not established', meaning: 'No source we could read says.' },
});
export type Significance = keyof typeof significances;

/** What sort of figures a source gives for the size of a difference. */
export const effectKinds = vocabulary({
  smd: { label: 'Standardised mean difference', meaning: 'A difference in standard deviations.' },
  'mean-difference': { label: 'Mean difference', meaning: 'A difference in the units of the measure.' },
  'risk-difference': { label: 'Risk difference', meaning: 'A difference between two shares.' },
  'odds-ratio': { label: 'Odds ratio', meaning: 'One group’s odds over the other’s.' },
  'risk-ratio': { label: 'Risk ratio', meaning: 'One group’s share over the other’s.' },
  'hazard-ratio': { label: 'Hazard ratio', meaning: 'One group’s rate over time over the other’s.' },
  means: { label: 'Mean of each group', meaning: 'The raw figures from which a difference can be computed.' },
  events: { label: 'Events in each group', meaning: 'The raw counts from which a ratio can be computed.' },
});
export type EffectKind = keyof typeof effectKinds;

export const qualityAnswers = vocabulary({
  met: { label: 'Met', meaning: 'A source we read says so.' },
  'not-met': { label: 'Not met', meaning: 'A source we read shows it was not so.' },
  'not-established': { label: 'Not established', meaning: 'No source we could read says.' },
  'not-applicable': {
    label: 'Does not apply',
    meaning: 'The question makes no sense for this kind of study.',
  },
});
export type QualityAnswer = keyof typeof qualityAnswers;

export const qualityFacts = vocabulary({
  intentionToTreat: {
    label: 'Analysed as allocated',
    meaning:
      'Everybody was counted in the group they were first put in, even if they dropped out (intention to treat).',
  },
  baselineEquivalence: {
    label: 'Groups alike at the start',
    meaning: 'The groups were alike before the programme, or the analysis allowed for the differences.',
  },
  attritionAcceptable: {
    label: 'Few enough lost',
    meaning: 'Not too many people were lost from the study, and not many more from one group than the other.',
  },
  clusteringHandled: {
    label: 'Grouping allowed for',
    meaning:
      'Where whole schools or teams were compared, the sums allowed for people in one group being alike.',
  },
  fidelityReported: {
    label: 'Delivery checked',
    meaning: 'The study reports whether the programme was delivered as planned.',
  },
});
export type QualityFact = keyof typeof qualityFacts;

export const evaluators = vocabulary({
  independent: {
    label: 'Independent',
    meaning: 'The study team did not make, own or deliver the programme.',
  },
  'developer-involved': {
    label: 'Developer involved',
    meaning: 'People who made or deliver the programme helped do the study.',
  },
  'not-established': { label: 'Not established', meaning: 'We could not tell who did the study.' },
});

export const peerReviews = vocabulary({
  yes: { label: 'Yes', meaning: 'Published in a journal whose articles other researchers check.' },
  no: { label: 'No', meaning: 'A report that did not go through a journal’s checks.' },
  'not-established': { label: 'Not established', meaning: 'We could not tell.' },
});

export const harmAnswers = vocabulary({
  'none-found': { label: 'Looked for, none found', meaning: 'The study looked for harm and reports none.' },
  reported: { label: 'Reported', meaning: 'The study reports harm.' },
  'not-reported': { label: 'Not reported', meaning: 'We read the source and it says nothing about harm.' },
  'not-established': { label: 'Not established', meaning: 'We have not been able to read enough to say.' },
});

export const characteristicAnswers = vocabulary({
  reported: { label: 'Reported', meaning: 'The source says who took part.' },
  'not-reported': { label: 'Not reported', meaning: 'We read the source and it does not say.' },
  'not-established': { label: 'Not established', meaning: 'We have not been able to read enough to say.' },
});
