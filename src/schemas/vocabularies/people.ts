import { vocabulary } from './vocabulary.ts';

/** Where a child stands with children's social care: how this sector sorts its own work. */
export const careStatuses = vocabulary({
  'early-help': {
    label: 'Early help',
    meaning: 'The family gets extra help without a social worker, before problems grow.',
  },
  'child-in-need': {
    label: 'Child in need',
    meaning: 'The child has a social worker and a plan under section 17 of the Children Act 1989.',
  },
  'child-protection-plan': {
    label: 'Child protection plan',
    meaning:
      'A multi-agency plan is in place because the child is suffering or likely to suffer serious harm.',
  },
  'pre-proceedings': {
    label: 'Edge of care or court proceedings',
    meaning:
      'The local authority is thinking of going to court, or has gone, about who should look after the child.',
  },
  'looked-after': {
    label: 'Looked-after child',
    meaning:
      'The child is in the care of the local authority, in a foster home, children’s home or with relatives.',
  },
  'care-leaver': {
    label: 'Care leaver',
    meaning: 'A young person aged 16 to 25 who has left, or is leaving, the care of a local authority.',
  },
  'adopted-or-special-guardianship': {
    label: 'Adopted or special guardianship',
    meaning: 'The child lives with an adoptive parent or a special guardian, often a relative.',
  },
});
export type CareStatus = keyof typeof careStatuses;

export const levelsOfNeed = vocabulary({
  universal: { label: 'Everyone', meaning: 'Offered to all children or families in an area.' },
  'targeted-selective': {
    label: 'Families at higher risk',
    meaning: 'Offered to groups whose lives make difficulty more likely, before it shows.',
  },
  'targeted-indicated': {
    label: 'Early signs of a problem',
    meaning: 'Offered where a child or family already shows signs of difficulty.',
  },
  specialist: {
    label: 'High or complex need',
    meaning: 'For children or families with serious difficulties, including children in care.',
  },
});
export type LevelOfNeed = keyof typeof levelsOfNeed;

/** Age bands for filtering; the record holds exact ages and the band is computed from them. */
export const ageGroups = vocabulary({
  'before-birth': { label: 'Before birth', meaning: 'Begins in pregnancy.' },
  '0-1': { label: 'Under 2', meaning: 'From birth to the second birthday.' },
  '2-4': { label: '2 to 4', meaning: 'The years before school.' },
  '5-10': { label: '5 to 10', meaning: 'Primary school.' },
  '11-15': { label: '11 to 15', meaning: 'Secondary school.' },
  '16-25': { label: '16 to 25', meaning: 'Older teenagers and young adults.' },
  'not-applicable': {
    label: 'Not about a child’s age',
    meaning: 'The programme works with staff or adults only.',
  },
  'not-established': { label: 'Age not established', meaning: 'No source we read gives an age range.' },
});
export type AgeGroup = keyof typeof ageGroups;

/** Who a finding is about. Only findings about children count toward the rating. */
export const subjects = vocabulary({
  child: { label: 'Child', meaning: 'A child or young person, including a young adult leaving care.' },
  parent: { label: 'Parent', meaning: 'A mother, father or expectant parent.' },
  carer: { label: 'Carer', meaning: 'A foster carer, kinship carer, adopter or special guardian.' },
  family: { label: 'Family', meaning: 'The family as a whole.' },
  workforce: { label: 'Workforce', meaning: 'Social workers, managers and other staff.' },
  system: { label: 'Service', meaning: 'The service or local authority rather than any person.' },
});
export type Subject = keyof typeof subjects;

/** What the numbers in a study count. */
export const countedUnits = vocabulary({
  children: { label: 'children', meaning: 'Children or young people.' },
  parents: { label: 'parents', meaning: 'Mothers, fathers or expectant parents.' },
  carers: { label: 'carers', meaning: 'Foster or kinship carers.' },
  families: {
    label: 'families',
    meaning: 'Families or households, each with at least one child in the study.',
  },
  workers: { label: 'workers', meaning: 'Staff.' },
  areas: { label: 'areas', meaning: 'Local authority areas, schools or sites rather than people.' },
});
export type CountedUnit = keyof typeof countedUnits;
