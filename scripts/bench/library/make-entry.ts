import { levelByEif } from '../../../src/evidence/standards/eif/rate.ts';
import {
  intervention as schema,
  SUMMARY_WORDS,
  type Intervention,
} from '../../../src/schemas/intervention.ts';
import {
  careStatuses,
  costUnits,
  deliveryModes,
  interventionTypes,
  keysOf,
  levelsOfNeed,
  outcomes,
  settings,
  workforces,
  type Outcome,
  type InterventionType,
} from '../../../src/schemas/vocabularies/index.ts';
import type { Chance } from './chance.ts';
import { makeBody } from './make-body.ts';
import { makeStudy, type MadeStudy, type Strength } from './make-study.ts';
import { freshTitle, placeName, type Title } from './names.ts';
import type { Setting } from './setting.ts';

export interface MadeEntry {
  id: string;
  title: string;
  facts: Intervention;
  body: string;
  /** The studies made for it. It may rest on those of another entry besides. */
  studies: MadeStudy[];
}

const NOT_ESTABLISHED = 'not-established';

/** From strong to weak, so that every level of the scale is met. */
const STRENGTHS: Readonly<Record<string, Strength>> = {
  strong: { rigorous: 0.8, benefit: 0.85 },
  fair: { rigorous: 0.45, benefit: 0.6 },
  thin: { rigorous: 0.1, benefit: 0.6 },
  null: { rigorous: 0.5, benefit: 0.05 },
  none: { rigorous: 0, benefit: 0.5 },
};

/** What programmes of a type call themselves. */
const KINDS: Readonly<Record<InterventionType, readonly string[]>> = {
  'parenting-programme': ['Parenting Programme', 'Parent Group', 'Parent Course'],
  'carer-training': ['Carer Training', 'Carer Course', 'Foster Carer Programme'],
  'fostering-model': ['Fostering', 'Fostering Network', 'Fostering Model'],
  'family-support': ['Family Support', 'Family Service', 'Intensive Support'],
  'support-after-removal': ['Support Service', 'Recovery Programme'],
  'family-decision-making': ['Family Meetings', 'Family Conference', 'Family Circles'],
  court: ['Court Programme', 'Problem-Solving Court'],
  therapy: ['Therapy', 'Family Therapy', 'Treatment'],
  'leaving-care': ['Leaving Care Service', 'Moving On', 'Mentoring'],
  'care-model': ['Care Model', 'Children’s Homes', 'Outreach Hub'],
  'practice-model': ['Practice Model', 'Way of Working', 'Practice Framework'],
  'school-based': ['School Programme', 'Schools Project', 'Classroom Programme'],
  'home-visiting': ['Home Visiting', 'Nurse Visits', 'Home Programme'],
  workforce: ['Leadership Programme', 'Staff Training', 'Supervision Programme'],
};

/**
 * One made-up entry with its studies, its rating worked out by the library's own rules.
 * @param before the entries made so far, to which it may be related
 * @param taken the ids given so far; its own and those of its studies are added
 */
export function makeEntry(
  chance: Chance,
  setting: Setting,
  before: readonly MadeEntry[],
  taken: { entries: Set<string>; studies: Set<string> },
): MadeEntry {
  const type = chance.pick(keysOf(interventionTypes));
  const name = freshTitle(chance, KINDS[type], taken.entries);
  const aims = chance.some(keysOf(outcomes), 2, 6);
  const places = [chance.favourite(setting.places), chance.favourite(setting.places)];
  const shared = before.length > 0 && chance.likely(0.04) ? before.at(-1)?.studies.slice(0, 1) : [];
  const studies = makeStudies(chance, setting, name, aims, taken.studies);
  const cited = [...studies, ...(shared ?? [])];
  const careStatus = chance.likely(0.2) ? 'not-applicable' : chance.some(keysOf(careStatuses), 1, 3);
  const from = chance.between(-1, 16);
  const childAge = { from, to: Math.min(25, Math.max(1, from + chance.between(2, 9))) };
  const say = () => setting.words.sentence(chance, [name.title, ...places]);
  const { label, meaning } = interventionTypes[type];
  const kind = `${article(label)}. ${meaning}`;
  const who = `It is for ${careStatus === 'not-applicable' ? 'families of many sorts' : careStatus.map((key) => `those with this standing: ${careStatuses[key].label.toLowerCase()}`).join('; ')}. Children are aged ${childAge.from < 0 ? 'from before birth' : childAge.from} to ${childAge.to}.`;
  const sources = ownSources(chance, name, places);
  const { level } = levelByEif({}, cited);
  const facts = {
    title: name.title,
    otherNames: [
      ...(name.acronym ? [name.acronym] : []),
      ...(chance.likely(0.5) ? [`${name.title} (${places[0]})`] : []),
      ...(chance.likely(0.3) ? [`${placeName(chance)} ${chance.pick(KINDS[type])}`] : []),
    ],
    notToBeConfusedWith:
      before.length > 0
        ? chance.some(before.slice(-40), 0, 3).map(({ title }) => ({ name: title, why: say() }))
        : [],
    summary: `${article(label)}. ${say()} ${say()}`.split(' ').slice(0, SUMMARY_WORDS).join(' '),
    type,
    provider: {
      name: `${placeName(chance)} ${chance.pick(['Trust', 'Centre', 'Institute', 'Association'])}`,
      address: `https://example.org/providers/${name.id}`,
    },
    origin: chance.weighted({ GB: 6, US: 5, AU: 1, NL: 1, NZ: 1 }),
    ukAvailability: {
      answer: chance.weighted({ available: 6, 'not-established': 4, ended: 1, 'not-available': 1 }),
      note: say(),
      source: 'provider',
    },
    whoFor: {
      description: who.slice(0, 400),
      childAge: chance.likely(0.1)
        ? NOT_ESTABLISHED
        : careStatus === 'not-applicable'
          ? 'not-applicable'
          : childAge,
      careStatus,
      levelOfNeed: chance.some(keysOf(levelsOfNeed), 1, 2),
    },
    setting: chance.some(keysOf(settings).filter(established), 1, 2),
    delivery: chance.some(keysOf(deliveryModes).filter(established), 1, 2),
    workforce: chance.some(keysOf(workforces).filter(established), 1, 2),
    duration: chance.likely(0.15)
      ? NOT_ESTABLISHED
      : `${chance.between(4, 40)} weekly ${chance.pick(['sessions', 'visits', 'meetings'])} of about ${chance.pick([45, 60, 90, 120])} minutes.`,
    cost: { unit: unitCost(chance), note: say() },
    outcomesIntended: aims,
    studies: cited.map(({ id }) => id),
    otherRatings: otherRatings(chance, say),
    related: chance.some(before.slice(-200), 0, 5).map(({ id }) => id),
    dates: { searched: chance.likely(0.5) ? '2025-06-30' : NOT_ESTABLISHED, reviewed: day(chance) },
    history: [{ date: '2024-01-15', from: 'none', to: level, cause: 'first-rating', sentence: say() }],
    status: 'published',
    sources: sources.map((source) => ({ ...source, read: day(chance) })),
    questions: [...new Set(Array.from({ length: chance.between(6, 10) }, () => asked(say())))],
  };
  const parsed = schema.parse(facts);
  const body = makeBody(chance, setting, {
    title: name.title,
    facts: {
      kind,
      who,
      aims: aims.map(
        (aim) => `It aims at this: ${outcomes[aim].label.toLowerCase()}. ${outcomes[aim].meaning}`,
      ),
    },
    studies: cited,
    sources: sources.map(({ id }) => id),
    names: [
      ...places,
      ...[setting.places, setting.people, setting.people, setting.measures, setting.measures].map(
        chance.favourite,
      ),
    ],
  });
  return { id: name.id, title: name.title, facts: parsed, body, studies };
}

function makeStudies(
  chance: Chance,
  setting: Setting,
  { title, acronym, id }: Title,
  aims: readonly Outcome[],
  taken: Set<string>,
): MadeStudy[] {
  const strength = STRENGTHS[chance.weighted({ strong: 3, fair: 5, thin: 5, null: 3, none: 2 })] as Strength;
  const key = acronym?.toLowerCase() ?? id.split('-')[0] ?? id;
  const studies: MadeStudy[] = [];
  for (let left = chance.between(2, 12); left > 0; left -= 1) {
    const twin = studies.length > 0 && chance.likely(0.2) ? chance.pick(studies) : undefined;
    studies.push(makeStudy(chance, setting, { title, key, outcomes: aims, strength }, twin, taken));
  }
  return studies;
}

const established = (key: string) => key !== NOT_ESTABLISHED;
const article = (label: string) => `${/^[AEIOU]/.test(label) ? 'An' : 'A'} ${label.toLowerCase()}`;
const day = (chance: Chance) =>
  `${chance.between(2023, 2025)}-${String(chance.between(1, 12)).padStart(2, '0')}-${String(chance.between(1, 28)).padStart(2, '0')}`;

function unitCost(chance: Chance) {
  if (!chance.likely(0.45)) return NOT_ESTABLISHED;
  const low =
    chance.pick([45, 90, 180, 420, 650, 900, 1200, 1750, 2400, 5200, 18_000]) + chance.between(0, 40);
  return {
    low,
    high: low + chance.pick([0, 0, 60, 250]),
    currency: 'GBP',
    per: chance.pick(keysOf(costUnits)),
    year: chance.between(2008, 2024),
    basis: chance.weighted({ measured: 3, 'provider-estimate': 4, projection: 1 }),
    source: 'provider',
  };
}

function otherRatings(chance: Chance, say: () => string) {
  const schemes = {
    foundations: '3',
    cebc: '3 - Promising Research Evidence',
    'title-iv-e': 'Promising',
    blueprints: 'Promising',
    crimesolutions: 'Effective',
    wsipp: NOT_ESTABLISHED,
  };
  return chance.some(Object.entries(schemes), 0, 4).map(([body, rating]) => ({
    body,
    scheme: 'Evidence rating',
    rating,
    date: day(chance),
    address: `https://example.org/ratings/${body}`,
    note: say(),
  }));
}

function ownSources(chance: Chance, { title, id }: Title, places: readonly string[]) {
  const voices = {
    provider: 'provider',
    register: 'independent',
    council: 'government',
    paper: 'press',
    charity: 'campaigner',
    summary: 'independent',
    guide: 'independent',
    review: 'evaluator',
    inspection: 'government',
    handbook: 'provider',
    debate: 'government',
    blog: 'press',
  };
  const all = Object.entries(voices);
  return [...all.slice(0, 1), ...chance.some(all.slice(1), 6, 11)].map(([key, voice]) => ({
    id: key,
    title: `${key.charAt(0).toUpperCase()}${key.slice(1)} page about ${title}, ${chance.pick(places)}`,
    address: `https://example.org/${key}/${id}`,
    seen: chance.weighted({ excerpt: 8, 'whole-page': 3, 'secondary-account': 1 }),
    voice,
  }));
}

/** A question of the length of a real one, out of a sentence. */
const asked = (sentence: string) =>
  `Who helps with ${sentence
    .replace(/[.?!]$/, '')
    .split(' ')
    .slice(0, 10)
    .join(' ')}?`;
