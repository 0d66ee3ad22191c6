import { answerFrom, atLeastNumber } from '../../answer.ts';
import type { Criterion } from '../../criterion.ts';
import { claimsOf, type Claim } from '../../trials.ts';
import { designs, harmAnswers, peerReviews, subjects } from '../../../schemas/vocabularies/index.ts';
import { eifCriteria } from '../eif/criteria.ts';
import { thresholds } from '../eif/thresholds.ts';

const RANDOMISED: ReadonlySet<string> = new Set(['rct', 'cluster-rct']);
const FAMILY: ReadonlySet<string> = new Set(['child', 'parent', 'carer', 'family']);

const criterion = (id: string, kind: Criterion['kind'], words: string, ask: Criterion['ask']): Criterion => ({
  id,
  kind,
  words,
  ask,
});

/** Months after the end that some standards ask for, as a criterion. */
const monthsAfterEnd = (months: number) =>
  criterion(
    `M${months}`,
    'core',
    `the effect was there ${months} months or more after the end of the programme`,
    ({ finding }) => ({
      answer: atLeastNumber(finding.timing.afterEnd, months),
      because:
        finding.timing.afterEnd === 'not-established'
          ? 'Time after the end not established'
          : `${finding.timing.afterEnd} months after the end`,
    }),
  );

/** Criteria that other bodies' rules ask and the main standard does not. */
export const otherCriteria = {
  ...eifCriteria(thresholds),
  randomised: criterion('X1', 'core', 'groups were made by chance', ({ study }) => ({
    answer: study.design === 'not-established' ? 'not-established' : answerFrom(RANDOMISED.has(study.design)),
    because: designs[study.design].label,
  })),
  peerReviewed: criterion(
    'X2',
    'core',
    'the study was published in a peer-reviewed journal',
    ({ study }) => ({
      answer:
        study.independence.peerReviewed === 'not-established'
          ? 'not-established'
          : answerFrom(study.independence.peerReviewed === 'yes'),
      because: `Peer reviewed: ${peerReviews[study.independence.peerReviewed].label.toLowerCase()}`,
    }),
  ),
  usualSetting: criterion('X3', 'quality', 'the study took place in ordinary services', () => ({
    answer: 'not-established',
    because: 'Our records do not hold where a study took place',
  })),
  aboutFamily: criterion(
    'X4',
    'core',
    'the finding is about a child, parent, carer or family',
    ({ finding }) => ({
      answer: answerFrom(FAMILY.has(finding.about)),
      because: subjects[finding.about].label,
    }),
  ),
  mostlyFavourable: criterion(
    'X5',
    'core',
    'at least half of the study’s tested findings for children favour the programme',
    (claim) => {
      const tested = childFindings(claim).filter(
        ({ significant }) => significant === 'yes' || significant === 'no',
      );
      const good = tested.filter(
        ({ result, significant }) => result === 'favours-intervention' && significant === 'yes',
      );
      return {
        answer: answerFrom(good.length * 2 >= tested.length),
        because: `${good.length} of ${tested.length} tested findings favour it`,
      };
    },
  ),
  noHarm: criterion('X6', 'quality', 'no harm to children was found', (claim) => {
    const worse = childFindings(claim).some(
      ({ result, significant }) => result === 'favours-comparison' && significant === 'yes',
    );
    const { answer } = claim.study.harms;
    if (worse || answer === 'reported')
      return { answer: 'not-met', because: 'Harm, or a worse result, is reported' };
    return {
      answer: answer === 'none-found' ? 'met' : 'not-established',
      because: harmAnswers[answer].label,
    };
  }),
  sixMonths: monthsAfterEnd(6),
  twelveMonths: monthsAfterEnd(12),
};

const childFindings = ({ trial }: Claim) =>
  claimsOf(trial)
    .map(({ finding }) => finding)
    .filter(({ about }) => about === 'child');
