import { demand } from '../../requirement.ts';
import { otherCriteria as of } from './criteria.ts';
import type { LevelTable } from './level-table.ts';

const better = [of.randomised, of.usualSetting, of.peerReviewed, of.aboutFamily, of.favours, of.significant];

/**
 * The two highest scientific ratings of the California Evidence-Based Clearinghouse. Its ratings 3 to 5 and NR are
 * not firm enough to compute.
 * Source: the body's published rules, https://www.cebc4cw.org/, as far as they are firm enough to encode.
 */
export const cebc: LevelTable = {
  id: 'cebc',
  name: 'California Evidence-Based Clearinghouse, Scientific Rating',
  address: 'https://www.cebc4cw.org/',
  levels: [
    {
      key: '1',
      label: '1: well supported by research evidence',
      alternatives: [
        [
          demand('two-trials', 'at least 2 randomised trials on separate samples found a benefit', better, 2),
          demand('twelve-months', 'at least 1 of them found it 12 months or more after the end', [
            ...better,
            of.twelveMonths,
          ]),
        ],
      ],
    },
    {
      key: '2',
      label: '2: supported by research evidence',
      alternatives: [
        [
          demand('six-months', 'at least 1 randomised trial found a benefit 6 months or more after the end', [
            ...better,
            of.sixMonths,
          ]),
        ],
      ],
    },
  ],
  none: 'Not 1 or 2',
  publishedAs: (rating) => /^([1-5]|NR)\b/.exec(rating.trim())?.[1],
};
