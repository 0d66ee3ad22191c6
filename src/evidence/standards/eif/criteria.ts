import { answerFrom, atLeastNumber, type Answer } from '../../answer.ts';
import type { Criterion } from '../../criterion.ts';
import { enoughInAll, enoughInEachArm, peopleIn, totalOf } from '../../headcount.ts';
import { standsWithItsTotal } from '../../null-total.ts';
import type { Claim } from '../../trials.ts';
import {
  comparisons,
  designs,
  evaluators,
  informants,
  measureKinds,
  qualityAnswers,
  results,
  significances,
  subjects,
  type QualityFact,
} from '../../../schemas/vocabularies/index.ts';
import type { Thresholds } from './thresholds.ts';

export const RIGOROUS_DESIGNS: ReadonlySet<string> = new Set([
  'rct',
  'cluster-rct',
  'matched-comparison',
  'regression-discontinuity',
  'interrupted-time-series-with-comparison',
]);
const RANDOMISED_DESIGNS: ReadonlySet<string> = new Set(['rct', 'cluster-rct']);
const DESIGNS_THAT_MEASURE_CHANGE: ReadonlySet<string> = new Set([
  ...RIGOROUS_DESIGNS,
  'unmatched-comparison',
  'historical-comparison',
  'area-comparison',
  'pre-post',
]);
/** Informants who are not themselves taking part in the programme. */
const OUTSIDE_INFORMANTS: ReadonlySet<string> = new Set(['teacher', 'observer', 'administrative']);

/**
 * Every criterion of the EIF evidence standards as this library applies them.
 * Source: the published standards, http://guidebook.eif.org.uk/eif-evidence-standards, with the decisions in `decisions.ts`.
 */
export function eifCriteria(limits: Thresholds) {
  const criterion = <Id extends string>(
    id: Id,
    kind: Criterion['kind'],
    words: string,
    ask: Criterion['ask'],
  ): Criterion & { id: Id } => ({ id, kind, words, ask });

  return {
    design: criterion('R1', 'core', `the design is a ${listed(RIGOROUS_DESIGNS)}`, ({ study }) => ({
      answer: known(study.design, (design) => RIGOROUS_DESIGNS.has(design)),
      because: designs[study.design].label,
    })),
    concurrent: criterion('R2', 'core', 'the comparison group was there at the same time', ({ study }) => ({
      answer: known(study.comparison.kind, (kind) => kind !== 'none' && kind !== 'historical'),
      because: comparisons[study.comparison.kind].label,
    })),
    perArm: criterion(
      'R3',
      'quality',
      `at least ${limits.perArm} participants were analysed in each group`,
      ({ study }) => ({
        answer: enoughInEachArm(peopleIn(study.participants, 'analysed'), limits.perArm),
        because: analysedInWords(study),
      }),
    ),
    alike: criterion(
      'R4',
      'quality',
      'the groups were alike at the start, or the analysis allowed for differences; chance allocation is enough',
      ({ study }) => {
        const recorded = quality(study, 'baselineEquivalence');
        const byChance = RANDOMISED_DESIGNS.has(study.design) && recorded.answer === 'not-established';
        return byChance ? { answer: 'met', because: 'Groups were made by chance' } : recorded;
      },
    ),
    asAllocated: criterion(
      'R5',
      'quality',
      'everybody was analysed in the group they were put in (intention to treat)',
      ({ study }) => quality(study, 'intentionToTreat'),
    ),
    fewLost: criterion(
      'R6',
      'quality',
      'few enough people were lost, in all and between the groups',
      ({ study }) => quality(study, 'attritionAcceptable'),
    ),
    soundMeasure: criterion(
      'R7',
      'quality',
      'the measure is a tested questionnaire or scale, or official records',
      ({ finding }) => ({
        answer: known(finding.measure.kind, (kind) => kind === 'validated' || kind === 'administrative'),
        because: measureInWords(finding),
      }),
    ),

    aboutChild: criterion('F1', 'core', 'the finding is about children or young people', ({ finding }) => ({
      answer: answerFrom(finding.about === 'child'),
      because: subjects[finding.about].label,
    })),
    favours: criterion('F2', 'core', 'the result favours the programme', ({ finding }) => ({
      answer: answerFrom(finding.result === 'favours-intervention'),
      because: results[finding.result].label,
    })),
    significant: criterion(
      'F3',
      'core',
      'chance alone would rarely explain the result (it is statistically significant)',
      ({ finding }) => ({
        answer: significance(finding.significant),
        because: significances[finding.significant].label,
      }),
    ),
    notOverridden: criterion(
      'F4',
      'core',
      'it is not one part of a measure whose total score showed no benefit',
      (claim) => {
        const answer = standsWithItsTotal(claim);
        return { answer, because: totalInWords[answer] };
      },
    ),
    tested: criterion('F5', 'core', 'the finding was put to a test', ({ finding }) => ({
      answer: answerFrom(finding.result !== 'not-tested' && finding.significant !== 'not-tested'),
      because: `${results[finding.result].label}. ${significances[finding.significant].label}`,
    })),

    longTerm: criterion(
      'L1',
      'core',
      `it was measured at least ${limits.longTermMonths} months after the end of the programme`,
      ({ finding }) => ({
        answer: atLeastNumber(finding.timing.afterEnd, limits.longTermMonths),
        because:
          finding.timing.afterEnd === 'not-established'
            ? 'Time after the end not established'
            : `${finding.timing.afterEnd} months after the end`,
      }),
    ),
    outsideInformant: criterion(
      'L2',
      'core',
      'it was not reported only by people taking part',
      ({ finding }) => ({
        answer: known(finding.measure.informant, (informant) => OUTSIDE_INFORMANTS.has(informant)),
        because: `Answered by: ${informants[finding.measure.informant].label}`,
      }),
    ),
    independent: criterion('L3', 'core', 'the evaluator was independent of the provider', ({ study }) => ({
      answer: known(study.independence.evaluator, (evaluator) => evaluator === 'independent'),
      because: `Evaluator: ${evaluators[study.independence.evaluator].label}`,
    })),

    measuresChange: criterion('W1', 'core', 'it is a before-and-after study or better', ({ study }) => ({
      answer: known(study.design, (design) => DESIGNS_THAT_MEASURE_CHANGE.has(design)),
      because: designs[study.design].label,
    })),
    someComparison: criterion(
      'W2',
      'core',
      'there is a comparison group, now or from an earlier time',
      ({ study }) => ({
        answer: known(study.comparison.kind, (kind) => kind !== 'none'),
        because: comparisons[study.comparison.kind].label,
      }),
    ),
    inAll: criterion('W3', 'quality', `at least ${limits.inAll} participants were analysed`, ({ study }) => ({
      answer: enoughInAll(peopleIn(study.participants, 'analysed'), limits.inAll),
      because: analysedInWords(study),
    })),
    retained: criterion(
      'W4',
      'quality',
      `they are at least ${limits.retainedPercent}% of those who started`,
      ({ study }) => {
        const started = totalOf(peopleIn(study.participants, 'allocated'));
        const analysed = totalOf(peopleIn(study.participants, 'analysed'));
        const percent =
          started === 'not-established' || analysed === 'not-established'
            ? 'not-established'
            : (100 * analysed) / started;
        return {
          answer: atLeastNumber(percent, limits.retainedPercent),
          because:
            percent === 'not-established'
              ? 'Share not established'
              : `${Math.floor(percent * 10) / 10}% of those who started`,
        };
      },
    ),
    validatedMeasure: criterion(
      'W5',
      'core',
      'the measure is known to be a tested questionnaire or scale',
      ({ finding }) => ({
        answer: known(finding.measure.kind, (kind) => kind === 'validated'),
        because: measureInWords(finding),
      }),
    ),
    validatedOrRecords: criterion(
      'W6',
      'core',
      'the measure is known to be a tested questionnaire or scale, or official records',
      ({ finding }) => ({
        answer: known(finding.measure.kind, (kind) => kind === 'validated' || kind === 'administrative'),
        because: measureInWords(finding),
      }),
    ),
    changeTested: criterion(
      'W7',
      'quality',
      'chance alone would rarely explain the change',
      ({ finding }) => ({
        answer: significance(finding.significant),
        because: significances[finding.significant].label,
      }),
    ),
  };
}

export type EifCriteria = ReturnType<typeof eifCriteria>;

/** The answer of a test on a recorded word, or not established where the word is that. */
function known<Word extends string>(word: Word, test: (word: Word) => boolean): Answer {
  return word === 'not-established' ? 'not-established' : answerFrom(test(word));
}

function significance(word: Claim['finding']['significant']): Answer {
  return known(word, (value) => value === 'yes');
}

const totalInWords: Record<Answer, string> = {
  met: 'No null total score stands against it',
  'not-met': 'The total score showed no benefit',
  'not-established': 'A total score without a sure benefit may stand against it',
};

function quality({ quality: facts }: Claim['study'], name: QualityFact): { answer: Answer; because: string } {
  const { answer, note } = facts[name];
  return {
    answer: answer === 'not-applicable' ? 'not-met' : answer,
    because: note ?? qualityAnswers[answer].label,
  };
}

function analysedInWords({ participants: { analysed, counted } }: Claim['study']): string {
  const { intervention, comparison, total } = analysed;
  if (counted === 'areas') return 'The study counts areas; the number of people is not established';
  if (typeof intervention === 'number' && typeof comparison === 'number') {
    return `${intervention} and ${comparison} ${counted} analysed`;
  }
  const known = [total, intervention].find((count) => count !== 'not-established');
  if (known === undefined) return 'Number analysed not established';
  const rest = comparison === 'none' ? 'no comparison group' : 'number in each group not established';
  return `${known} ${counted} analysed; ${rest}`;
}

function measureInWords({ measure }: Claim['finding']): string {
  const kind = measureKinds[measure.kind].label;
  return measure.name === 'not-established' ? kind : `${measure.name} (${kind.toLowerCase()})`;
}

function listed(keys: ReadonlySet<string>): string {
  const names = [...keys].map((key) => designs[key as keyof typeof designs].label.toLowerCase());
  return `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;
}
