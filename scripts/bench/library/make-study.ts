import type { Finding } from '../../../src/schemas/finding.ts';
import { study as schema, type Study } from '../../../src/schemas/study.ts';
import type { Comparison, Design, Outcome } from '../../../src/schemas/vocabularies/index.ts';
import type { Chance } from './chance.ts';
import { makeFinding } from './make-finding.ts';
import type { Setting } from './setting.ts';

export interface MadeStudy extends Study {
  id: string;
}

/** How good the evidence for an entry is: it sets how often its studies are rigorous, and what they find. */
export interface Strength {
  /** The share of studies that are rigorous trials with the facts to show it. */
  rigorous: number;
  /** The share of findings that favour the programme. */
  benefit: number;
}

const NOT_ESTABLISHED = 'not-established';

/** As often as in the real library. */
const RIGOROUS: Partial<Record<Design, number>> = { rct: 8, 'cluster-rct': 3, 'matched-comparison': 2 };
const OTHER: Partial<Record<Design, number>> = {
  process: 24,
  'pre-post': 17,
  'not-established': 20,
  'systematic-review': 14,
  qualitative: 11,
  'unmatched-comparison': 9,
  'area-comparison': 3,
  'historical-comparison': 2,
  'interrupted-time-series-with-comparison': 1,
};
const COUNTRIES = { GB: 113, US: 43, AU: 11, NL: 8, DK: 3, SE: 2, IE: 2, NZ: 1, DE: 1, CH: 1, CA: 1, NO: 1 };

/**
 * One made-up study that the schema accepts.
 * @param about the title of the programme, and the outcomes it aims at
 * @param twin another paper on the same people, whose trial and design it then shares
 * @param taken the ids given so far; that of this study is added
 */
export function makeStudy(
  chance: Chance,
  { words, places, people, journals, measures }: Setting,
  about: { title: string; key: string; outcomes: readonly Outcome[]; strength: Strength },
  twin: MadeStudy | undefined,
  taken: Set<string>,
): MadeStudy {
  const sound = chance.likely(about.strength.rigorous);
  const design = twin?.design ?? chance.weighted<Design>(sound ? RIGOROUS : OTHER);
  const kind = twin?.comparison.kind ?? comparisonFor(design, chance);
  const year = chance.between(1995, 2025);
  const place = chance.favourite(places);
  const authors = [...new Set(Array.from({ length: chance.between(1, 6) }, () => chance.favourite(people)))];
  const id = freshId(`${authors[0]}-${year}-${about.key}`.toLowerCase(), taken);
  const country = twin?.country ?? [chance.weighted(COUNTRIES)];
  const sources = ['abstract', ...chance.some(['report', 'register', 'provider-page'], 0, 2)];
  const names = [about.title, place, chance.favourite(places)];
  const say = () => words.sentence(chance, names);
  const compared = kind !== 'none';
  const size = chance.between(12, 400);
  const known = sound || chance.likely(0.3);
  const arms = (each: number) => ({
    intervention: known ? each : NOT_ESTABLISHED,
    comparison: compared ? (known ? each + 3 : NOT_ESTABLISHED) : 'none',
    total: known ? (compared ? each * 2 + 3 : each) : NOT_ESTABLISHED,
  });
  const fact = (share: number) => ({
    answer: sound && chance.likely(share) ? 'met' : chance.likely(0.85) ? NOT_ESTABLISHED : 'not-met',
    ...(chance.likely(0.15) && { note: say() }),
  });
  const title = `${about.title} for ${chance.pick(['families', 'children', 'young people', 'foster carers', 'parents'])} in ${place}: ${chance.pick(['a trial', 'an evaluation', 'a study of outcomes', 'a follow-up', 'a review'])}`;
  const peopleCharacteristic = () =>
    chance.likely(0.2) ? { answer: 'reported', text: say() } : { answer: NOT_ESTABLISHED };

  const facts = {
    label: `${place}, ${chance.pick(['trial', 'study', 'evaluation', 'pilot'])} (${year})`,
    citation: {
      type: chance.weighted({ article: 108, report: 70, 'web-page': 8 }),
      authors: authors.map((family) => ({ family, given: `${chance.pick([...'ABCDEGHJKLMNPRST'])}.` })),
      year,
      title,
      container: chance.favourite(journals),
      ...(chance.likely(0.35) && { doi: `10.${chance.between(1000, 9999)}/${id}` }),
      url: `https://example.org/studies/${id}`,
    },
    trial: twin?.trial ?? id,
    country,
    design,
    comparison: { kind, description: say() },
    participants: {
      who: say(),
      ages: chance.likely(0.6) ? agesFrom(chance) : NOT_ESTABLISHED,
      careStatus: NOT_ESTABLISHED,
      counted: chance.weighted({ children: 68, families: 64, parents: 22, carers: 14, workers: 9 }),
      allocated: arms(size + chance.between(0, 20)),
      analysed: arms(size),
      ethnicity: peopleCharacteristic(),
      disability: peopleCharacteristic(),
      sex: peopleCharacteristic(),
    },
    quality: {
      intentionToTreat: fact(0.8),
      baselineEquivalence: fact(0.9),
      attritionAcceptable: fact(0.8),
      clusteringHandled: { answer: design === 'cluster-rct' && sound ? 'met' : 'not-applicable' },
      fidelityReported: fact(0.5),
    },
    independence: {
      evaluator: chance.weighted({ independent: 6, 'developer-involved': 3, 'not-established': 3 }),
      peerReviewed: chance.weighted({ yes: 5, no: 3, 'not-established': 2 }),
    },
    findings: Array.from({ length: chance.pick([0, 1, 1, 1, 2, 2, 2, 2, 3, 3, 4, 5]) }, (_, index): Finding =>
      makeFinding(chance, `finding-${index + 1}`, {
        outcome: chance.likely(0.8) ? chance.pick(about.outcomes) : chance.weighted(SIDE_OUTCOMES),
        measure: chance.favourite(measures),
        compared: compared && design !== 'systematic-review',
        sound,
        benefit: about.strength.benefit,
        size,
        say,
      }),
    ),
    harms: { answer: chance.weighted({ 'not-established': 14, 'not-reported': 3, 'none-found': 2 }) },
    sources: sources.map((source) => ({
      id: source,
      title: `${source === 'abstract' ? 'Abstract' : 'Account'} of ${authors[0]} (${year}), ${title.slice(0, 120)}`,
      address: `https://example.org/${source}/${id}`,
      seen: source === 'abstract' ? (sound ? 'full-text' : 'abstract') : 'secondary-account',
      voice: source === 'provider-page' ? 'provider' : source === 'register' ? 'independent' : 'evaluator',
      read: `2025-0${chance.between(1, 9)}-${chance.between(10, 28)}`,
    })),
    note: [say(), say(), say(), say()].slice(0, chance.between(2, 4)).join(' '),
  };
  return { id, ...schema.parse(facts) };
}

const SIDE_OUTCOMES: Partial<Record<Outcome, number>> = {
  'child-behaviour': 8,
  parenting: 4,
  'abuse-and-neglect': 3,
  'service-use': 2,
  education: 2,
  'child-wellbeing': 2,
};

function comparisonFor(design: Design, chance: Chance): Comparison {
  if (['pre-post', 'qualitative', 'process'].includes(design)) return 'none';
  if (design === 'historical-comparison') return 'historical';
  if (['systematic-review', 'not-established'].includes(design)) return 'not-established';
  return chance.weighted<Comparison>({ 'usual-care': 10, unspecified: 6, active: 4, 'waiting-list': 2 });
}

function agesFrom(chance: Chance): { from: number; to: number } {
  const from = chance.between(0, 14);
  return { from, to: from + chance.between(1, 8) };
}

function freshId(wanted: string, taken: Set<string>): string {
  const plain = wanted
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 70)
    .replace(/-$/, '');
  for (let again = 1; ; again += 1) {
    const id = again === 1 ? plain : `${plain}-${again}`;
    if (taken.has(id)) continue;
    taken.add(id);
    return id;
  }
}
