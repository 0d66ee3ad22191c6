import { vocabulary } from './vocabulary.ts';

export const interventionTypes = vocabulary({
  'parenting-programme': {
    label: 'Parenting programme',
    meaning: 'Helps parents look after their children.',
  },
  'carer-training': {
    label: 'Training for foster and kinship carers',
    meaning: 'Teaches skills to people who care for a child in care.',
  },
  'fostering-model': { label: 'Model of fostering', meaning: 'A way of arranging foster care.' },
  'family-support': {
    label: 'Intensive family support',
    meaning: 'Workers help a family closely for a set time.',
  },
  'support-after-removal': {
    label: 'Support for parents after a child is removed',
    meaning: 'Helps parents whose children live elsewhere.',
  },
  'family-decision-making': {
    label: 'Family decision making',
    meaning: 'Helps the wider family make a plan.',
  },
  court: { label: 'Court programme', meaning: 'Works through the family court.' },
  therapy: { label: 'Therapy', meaning: 'Treatment for a child, young person or family.' },
  'leaving-care': {
    label: 'Support for leaving care',
    meaning: 'Helps young people as they move on from care.',
  },
  'care-model': {
    label: 'Model of residential or edge-of-care support',
    meaning: 'A way of arranging homes and outreach for teenagers.',
  },
  'practice-model': {
    label: 'Way of working for a whole service',
    meaning: 'Changes how social workers work with all families.',
  },
  'school-based': { label: 'Programme in schools', meaning: 'Takes place in, or through, schools.' },
  'home-visiting': {
    label: 'Home visiting',
    meaning: 'A nurse or worker visits a family at home over time.',
  },
  workforce: { label: 'Workforce programme', meaning: 'Trains or supports staff rather than families.' },
});
export type InterventionType = keyof typeof interventionTypes;

export const settings = vocabulary({
  home: { label: 'Family home', meaning: 'Where the family lives.' },
  'foster-home': { label: 'Foster or kinship home', meaning: 'Where a child in care lives with carers.' },
  'childrens-home': { label: 'Children’s home', meaning: 'A residential home for children in care.' },
  'own-tenancy': {
    label: 'Move-on or shared housing',
    meaning: 'Flats and shared houses for young people leaving care.',
  },
  community: { label: 'Community venue', meaning: 'A family centre, hall or other local place.' },
  school: { label: 'School', meaning: 'A school, nursery or college.' },
  clinic: { label: 'Clinic', meaning: 'A health or therapy setting.' },
  court: { label: 'Court', meaning: 'The family court.' },
  workplace: { label: 'Workplace', meaning: 'The offices of a council or other service.' },
  'not-established': {
    label: 'Setting not established',
    meaning: 'No source we read says where it takes place.',
  },
});
export type Setting = keyof typeof settings;

export const deliveryModes = vocabulary({
  individual: { label: 'One to one', meaning: 'One worker with one person.' },
  family: { label: 'With a family', meaning: 'One worker or team with a family together.' },
  group: { label: 'In a group', meaning: 'Several families, carers or staff together.' },
  network: { label: 'Network of households', meaning: 'Families who support each other over time.' },
  online: { label: 'Online', meaning: 'By video, app or website.' },
  'whole-service': { label: 'Whole service', meaning: 'A change to how a service works for everyone.' },
  'not-established': {
    label: 'Delivery not established',
    meaning: 'No source we read says how it is delivered.',
  },
});
export type DeliveryMode = keyof typeof deliveryModes;

export const workforces = vocabulary({
  'social-worker': { label: 'Social workers', meaning: 'Qualified, registered social workers.' },
  'family-worker': {
    label: 'Family or key workers',
    meaning: 'Workers who support families or young people directly.',
  },
  'specialist-practitioner': {
    label: 'Specialist practitioners',
    meaning: 'Workers trained for this programme, from varied backgrounds.',
  },
  'foster-carer': { label: 'Foster carers', meaning: 'Experienced carers who support others.' },
  'residential-worker': { label: 'Children’s home staff', meaning: 'Staff of a residential home.' },
  nurse: { label: 'Nurses, midwives and health visitors', meaning: 'Registered nurses and midwives.' },
  therapist: { label: 'Therapists and psychologists', meaning: 'Trained mental health professionals.' },
  'group-facilitator': {
    label: 'Trained group leaders',
    meaning: 'People trained to run this programme’s groups.',
  },
  'school-staff': { label: 'School staff', meaning: 'Teachers and others who work in schools.' },
  'multi-agency-team': {
    label: 'Team from several services',
    meaning: 'Workers from, for example, social care, health and police in one team.',
  },
  'leadership-adviser': { label: 'Leadership advisers', meaning: 'People who coach managers.' },
  'trained-parent': {
    label: 'Trained parents or volunteers',
    meaning: 'Local parents or volunteers who lead or support others.',
  },
  'not-established': {
    label: 'Workforce not established',
    meaning: 'No source we read says who delivers it.',
  },
});
export type Workforce = keyof typeof workforces;

export const availabilities = vocabulary({
  available: { label: 'Available in the UK', meaning: 'A source we read shows it running in the UK.' },
  'not-available': { label: 'Not available in the UK', meaning: 'It is not offered in the UK.' },
  ended: { label: 'Ended', meaning: 'It used to run in the UK and no longer does.' },
  'not-established': {
    label: 'Not known if it still runs',
    meaning: 'No recent source we read says whether it still runs in the UK.',
  },
});
export type Availability = keyof typeof availabilities;

/** Computed from studies, not recorded. */
export const ukTests = vocabulary({
  comparison: {
    label: 'Tested in the UK with a comparison group',
    meaning: 'At least one UK study compared people who had it with others.',
  },
  'no-comparison': {
    label: 'Studied in the UK, no comparison group',
    meaning: 'UK studies exist, but none with a comparison group.',
  },
  'not-established': {
    label: 'Studied in the UK, comparison not established',
    meaning: 'UK studies exist, but no source we read says whether they had a comparison group.',
  },
  none: { label: 'No UK study found', meaning: 'Every study recorded was done in another country.' },
});
export type UkTest = keyof typeof ukTests;

/** Cost per family, carer or child. Bands are those of the published Guidebook. */
export const costBands = vocabulary({
  'band-1': { label: 'under £100', meaning: 'Under £100 for each family or child.' },
  'band-2': { label: '£100 to £499', meaning: 'From £100 to £499 for each family or child.' },
  'band-3': { label: '£500 to £999', meaning: 'From £500 to £999 for each family or child.' },
  'band-4': { label: '£1,000 to £2,000', meaning: 'From £1,000 to £2,000 for each family or child.' },
  'band-5': { label: 'over £2,000', meaning: 'More than £2,000 for each family or child.' },
  'not-established': {
    label: 'Cost not established',
    meaning: 'No source we read gives a cost for each family or child.',
  },
});
export type CostBand = keyof typeof costBands;

export const costBases = vocabulary({
  measured: { label: 'measured', meaning: 'Worked out from what a service really spent.' },
  'provider-estimate': {
    label: 'provider’s own estimate',
    meaning: 'The provider’s figure, not checked by anyone else.',
  },
  projection: {
    label: 'projection, not measured',
    meaning: 'Worked out in advance, before the programme ran.',
  },
});
export type CostBasis = keyof typeof costBases;

/** Whom a unit cost is the cost of. */
export const costUnits = vocabulary({
  child: { label: 'Child', meaning: 'The cost for one child or young person.' },
  parent: { label: 'Parent', meaning: 'The cost for one parent.' },
  carer: { label: 'Carer', meaning: 'The cost for one foster or kinship carer.' },
  family: { label: 'Family', meaning: 'The cost for one family.' },
  worker: { label: 'Worker', meaning: 'The cost for one member of staff.' },
});
