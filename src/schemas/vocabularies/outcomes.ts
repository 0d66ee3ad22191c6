import { vocabulary } from './vocabulary.ts';

/** What a programme may change, for whom. Used for findings, aims, filters and the glossary. */
export const outcomes = vocabulary({
  'child-behaviour': {
    label: 'Child behaviour',
    meaning: 'How a child behaves day to day, such as defiance, aggression or getting on with others.',
  },
  'child-wellbeing': {
    label: 'Child mental health and wellbeing',
    meaning: 'How a child feels and copes, including anxiety, low mood and happiness with life.',
  },
  'child-development': {
    label: 'Child development',
    meaning: 'How a young child learns to talk, think, move and manage feelings.',
  },
  'child-health': {
    label: 'Child physical health',
    meaning: 'A child’s bodily health, growth and injuries, including birth weight.',
  },
  attachment: {
    label: 'Bond between child and carer',
    meaning: 'How safe and close a child feels with the adult who looks after them.',
  },
  'abuse-and-neglect': {
    label: 'Abuse and neglect',
    meaning: 'Harm to a child, or the risk of it, including child protection plans and repeat referrals.',
  },
  'entry-to-care': {
    label: 'Going into care',
    meaning: 'Whether children come into the care of the local authority, or stay safely with family.',
  },
  'return-home': {
    label: 'Going home or a permanent home',
    meaning: 'Whether a child leaves care for their parents, relatives, adoption or special guardianship.',
  },
  'placement-stability': {
    label: 'Placement stability',
    meaning: 'Whether a child in care stays in the same home, without unplanned moves.',
  },
  education: {
    label: 'School and learning',
    meaning: 'Attendance, exclusion, progress and results at school.',
  },
  'work-and-training': {
    label: 'Education, work or training after 16',
    meaning: 'Whether a young person is studying, training or working rather than not in any of these.',
  },
  offending: {
    label: 'Offending and anti-social behaviour',
    meaning: 'Whether a young person breaks the law, is arrested or is violent.',
  },
  'young-person-substance-use': {
    label: 'Young person’s drug or alcohol use',
    meaning: 'Whether a young person uses drugs, alcohol or tobacco, and how much.',
  },
  'missing-and-exploitation': {
    label: 'Going missing and exploitation',
    meaning: 'Whether a child goes missing, or is used by others for crime or sex.',
  },
  'housing-stability': {
    label: 'A stable place to live',
    meaning: 'Whether a young person or family has a safe home and keeps it.',
  },
  relationships: {
    label: 'Relationships and belonging',
    meaning: 'Having people to turn to: friends, brothers and sisters, family and trusted adults.',
  },
  'life-skills': {
    label: 'Life skills',
    meaning: 'Being able to manage a home, money, food and daily life.',
  },
  parenting: {
    label: 'Parenting',
    meaning: 'What parents or carers do: warmth, limits, praise, harshness and confidence.',
  },
  'parent-wellbeing': {
    label: 'Parent’s mental health and wellbeing',
    meaning: 'How a parent feels and copes, including depression and stress.',
  },
  'parent-substance-use': {
    label: 'Parent’s drug or alcohol use',
    meaning: 'Whether a parent stops or cuts down misuse of drugs or alcohol.',
  },
  'domestic-abuse': {
    label: 'Domestic abuse',
    meaning: 'Violence, threats or control by a partner or family member.',
  },
  pregnancy: {
    label: 'Further pregnancy',
    meaning: 'Whether and when a woman becomes pregnant again.',
  },
  'parent-circumstances': {
    label: 'Parent’s money, work and housing',
    meaning: 'A parent’s debts, benefits, job and home.',
  },
  'contact-with-children': {
    label: 'Contact between parents and children apart',
    meaning: 'Whether parents see or hear from children who live elsewhere.',
  },
  'family-functioning': {
    label: 'Family relationships',
    meaning: 'How well members of a family get on, talk and solve problems together.',
  },
  'carer-wellbeing': {
    label: 'Carer’s stress and wellbeing',
    meaning: 'How a foster or kinship carer feels and copes.',
  },
  'carer-retention': {
    label: 'Keeping foster carers',
    meaning: 'Whether foster carers go on fostering.',
  },
  'practice-quality': {
    label: 'Quality of practice',
    meaning: 'How well workers do their work with families.',
  },
  leadership: {
    label: 'Leadership',
    meaning: 'How well managers lead, coach and support their teams.',
  },
  'workforce-retention': {
    label: 'Keeping staff',
    meaning: 'Whether workers stay in their jobs.',
  },
  'service-use': {
    label: 'Use of other services',
    meaning: 'Visits to hospital, health, housing and other services.',
  },
});

export type Outcome = keyof typeof outcomes;
