import { ageInWords } from '../evidence/age-groups.ts';
import { costBandOf, costInWords } from '../evidence/cost.ts';
import { directions, type Direction, type OutcomeSummary } from '../evidence/outcome-summary.ts';
import { ratingSentence } from '../evidence/rating-words.ts';
import type { Rating, TrialTrail } from '../evidence/rating.ts';
import { trialsOf, type StudyRecord } from '../evidence/trials.ts';
import type { Intervention } from '../schemas/intervention.ts';
import {
  characteristicAnswers,
  costBands,
  harmAnswers,
  keysOf,
  levels,
  outcomes,
  subjects,
} from '../schemas/vocabularies/index.ts';
import { doesNotApply, notEstablished, tally, value, type ComparisonCell } from './comparison-cells.ts';

/** What a comparison needs to know of an entry. */
export interface ComparableEntry {
  id: string;
  data: Intervention;
  studies: readonly StudyRecord[];
  rating: Rating;
  outcomes: readonly OutcomeSummary[];
}

/** One fact of an entry, as a cell. */
type Fact = (entry: ComparableEntry) => ComparisonCell;

/** The rating in words, and whoever set it aside. */
export function ratingCell({ data, rating }: ComparableEntry): ComparisonCell {
  const { override } = data;
  return value(
    ratingSentence(rating),
    override &&
      `Set by a person, not by the rules, which give ${levels[rating.computed].label}. ${override.reason}`,
  );
}

export function statusCell({ rating }: ComparableEntry): ComparisonCell {
  return value(
    rating.status === 'provisional'
      ? 'Provisional: facts it turns on are not established'
      : 'Confirmed: every fact it rests on is established',
  );
}

/** What the next level asks for and does not get. */
export function holdsBackCell({ rating }: ComparableEntry): ComparisonCell {
  if (rating.notRatedBecause !== undefined) return doesNotApply(`${NOT_RATED}\n${rating.notRatedBecause}`);
  const [next] = rating.higher;
  if (next === undefined) return value('Nothing: this is the highest level');
  const label = levels[next.level].label;
  return value(...next.unmet.map(({ words }) => `${label} asks that ${words}`));
}

/** The outcomes for children that point one way. */
export function childOutcomes(entry: ComparableEntry, direction: Direction): ComparisonCell {
  const forChildren = entry.outcomes.filter(({ about }) => about === 'child');
  if (forChildren.length === 0 && entry.data.notRated) return doesNotApply();
  return (
    withoutResults(entry) ??
    value(...forChildren.filter((one) => one.direction === direction).map(outcomeName))
  );
}

/** The outcomes for everybody else, each with its direction. */
export function otherOutcomes(entry: ComparableEntry): ComparisonCell {
  const others = entry.outcomes.filter(({ about }) => about !== 'child');
  const lines = others.map(
    (one) =>
      `${outcomeName(one)} (${subjects[one.about].label.toLowerCase()}): ${directions[one.direction].label.toLowerCase()}`,
  );
  return withoutResults(entry) ?? value(...lines);
}

export function aimsWithoutResult(entry: ComparableEntry): ComparisonCell {
  const measured = new Set(entry.outcomes.map(({ outcome }) => outcome));
  return value(
    ...entry.data.outcomesIntended
      .filter((outcome) => !measured.has(outcome))
      .map((key) => outcomes[key].label),
  );
}

/** What to say of results where none could be read: that is not the same as a study that found nothing. */
function withoutResults({ studies, outcomes }: ComparableEntry): ComparisonCell | undefined {
  if (studies.length === 0) return notEstablished('Not established: no study is recorded');
  return outcomes.length === 0 ? notEstablished('Not established: no result could be read') : undefined;
}

/** How many studies say who took part. */
export function characteristicCell(
  studies: readonly StudyRecord[],
  question: 'ethnicity' | 'disability' | 'sex',
): ComparisonCell {
  return tally(answersOf(studies, question), characteristicAnswers);
}

/** How many studies looked for harm, and what they told of it. */
export function harmsCell({ studies }: ComparableEntry): ComparisonCell {
  const told = studies.flatMap(({ harms }) =>
    harms.answer === 'reported' && harms.text ? [harms.text] : [],
  );
  return tally(answersOf(studies, 'harms'), harmAnswers, told);
}

export function trialsCell({ studies }: ComparableEntry): ComparisonCell {
  const unread = studies.filter(({ findings }) => findings.length === 0).length;
  const count = trialsOf(studies).length;
  if (count === 0) return value('None recorded');
  return value(
    count === studies.length ? `${count}` : `${count}, in ${studies.length} records`,
    unread > 0 &&
      `No result could be read in ${unread} of ${studies.length} ${studies.length === 1 ? 'record' : 'records'}`,
  );
}

/** How many trials are rigorous, and what those found: no benefit is counted like a benefit. */
export function rigorousCell({ rating }: ComparableEntry): ComparisonCell {
  const rigorous = rating.trail.filter(({ outcome }) => RIGOROUS.has(outcome));
  const sure = rigorous.filter(({ best }) => best?.answer === 'met').length;
  const count = (wanted: string) => rigorous.filter(({ outcome }) => outcome === wanted).length;
  if (rigorous.length === 0)
    return value(rating.trail.some(mayBeRigorous) ? 'None, as far as is known' : 'None');
  return value(
    sure === rigorous.length
      ? `${sure}`
      : `${rigorous.length}, of which ${rigorous.length - sure} only as far as is known`,
    count('benefit') > 0 && `${count('benefit')} found a benefit for children`,
    count('no-benefit') > 0 && `${count('no-benefit')} found no benefit for children`,
    count('unclear') > 0 && `${count('unclear')} with a result that is unclear`,
  );
}

const RIGOROUS: ReadonlySet<string> = new Set(['benefit', 'no-benefit', 'unclear']);

const mayBeRigorous = ({ best }: TrialTrail) => best !== undefined && best.possible !== 'not-met';

export function ageCell({ data }: ComparableEntry): ComparisonCell {
  const { childAge } = data.whoFor;
  if (childAge === 'not-applicable') return doesNotApply();
  return childAge === 'not-established' ? notEstablished() : value(ageInWords(childAge));
}

export function costCell({ data }: ComparableEntry): ComparisonCell {
  const band = costBandOf(data.cost.unit);
  if (band === 'not-established') return notEstablished();
  const number = keysOf(costBands).indexOf(band) + 1;
  return value(`Band ${number} of 5, ${costBands[band].label}`, costInWords(data.cost.unit));
}

/** A question that can only be asked of an entry with a rating. */
export function rated(cell: Fact): Fact {
  return (entry) => (entry.rating.notRatedBecause === undefined ? cell(entry) : doesNotApply(NOT_RATED));
}

const NOT_RATED = 'Does not apply: it is not rated';

const outcomeName = ({ outcome }: OutcomeSummary) => outcomes[outcome].label;

/** What is known best first: a trial's papers answer together, and one unread paper leaves the question open. */
const surest = ['reported', 'none-found', 'not-established', 'not-reported'];

/** The answer of each separate study to a question that its papers may answer differently. */
const answersOf = (
  studies: readonly StudyRecord[],
  question: 'harms' | 'ethnicity' | 'disability' | 'sex',
): string[] =>
  trialsOf(studies).map(({ studies: papers }) => {
    const answers = papers.map(
      ({ harms, participants }) => (question === 'harms' ? harms : participants[question]).answer,
    );
    return surest.find((answer) => answers.some((given) => given === answer)) ?? 'not-established';
  });
