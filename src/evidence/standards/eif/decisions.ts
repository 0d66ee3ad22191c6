import { thresholds } from './thresholds.ts';

/** A choice made where the published standard can be read in more than one way. */
export interface Decision {
  date: string;
  question: string;
  decision: string;
}

export const decisions: readonly Decision[] = [
  {
    date: '2026-11-21',
    question: `Are ${thresholds.perArm} participants needed in each group, or in all?`,
    decision: `In each group for a rigorous study; ${thresholds.inAll} in all for Levels 2 and 2+.`,
  },
  {
    date: '2026-11-21',
    question: `From when do ${thresholds.longTermMonths} months count?`,
    decision:
      'From the end of the programme, not from the start of the study. One finding that late is enough.',
  },
  {
    date: '2026-11-21',
    question: 'May one part of a questionnaire count when its total score does not?',
    decision:
      'No. A sub-scale does not count where the same trial also tested the total score at the same time and found no benefit. Where it is not established whether the times are the same, or what the total showed, it does not count either.',
  },
  {
    date: '2026-11-21',
    question: 'What if a fact cannot be found?',
    decision:
      'What a study found (its result, whom it is about, when it was measured) must be established. How well it was done may be unknown, but then the rating is provisional and the page says which facts are missing. With every unknown counted against, the result is the floor.',
  },
  {
    date: '2026-11-21',
    question: 'How much must be known for Levels 2 and 2+?',
    decision:
      'The kind of measure must be known, since these levels rest on it. The numbers, the share retained and the test of significance may be unknown, and then the level is provisional.',
  },
  {
    date: '2026-11-21',
    question: 'Can a result that is not statistically significant count as a benefit?',
    decision: 'Not at any level, even where the figures lean toward the programme.',
  },
  {
    date: '2026-11-21',
    question: 'Does a comparison of whole areas count?',
    decision:
      'It can support Level 2+, never Level 3 or above: it cannot show which families changed. Numbers mean children or families, not areas.',
  },
  {
    date: '2026-11-21',
    question: 'Who counts as reporting from outside?',
    decision:
      'Teachers, trained observers and official records. Parents, carers, young people and workers who took part do not, even when they report on the child.',
  },
  {
    date: '2026-11-22',
    question:
      'What if a rigorous study saw gains for children, and no source says whether they may be chance?',
    decision:
      'They are not counted as a benefit. But where they reach Level 2 or 2+, “No effect found” is not given beside them, since that would say more than is known. Where such a study, or any other that the level rests on, stands beside a rigorous study that saw no difference, the entry is marked “mixed”.',
  },
  {
    date: '2026-11-21',
    question: 'What is shown when a rigorous study finds no benefit?',
    decision:
      '“No effect found” where no rigorous study found a benefit for children, whatever weaker studies say. Where another rigorous study did find one, the level stands and the entry is marked “mixed”.',
  },
];
