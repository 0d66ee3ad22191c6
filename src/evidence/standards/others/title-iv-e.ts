import { demand } from '../../requirement.ts';
import { otherCriteria as of } from './criteria.ts';
import type { LevelTable } from './level-table.ts';

const favourable = [
  of.design,
  of.concurrent,
  of.alike,
  of.fewLost,
  of.aboutFamily,
  of.favours,
  of.significant,
];

/**
 * The ratings of the Title IV-E Prevention Services Clearinghouse, as its handbook sets them out: contrasts of good
 * design with a favourable effect, sustained after the end.
 * Source: the body's published rules, https://preventionservices.acf.hhs.gov/, as far as they are firm enough to encode.
 */
export const titleIvE: LevelTable = {
  id: 'title-iv-e',
  name: 'Title IV-E Prevention Services Clearinghouse',
  address: 'https://preventionservices.acf.hhs.gov/',
  levels: [
    {
      key: 'well-supported',
      label: 'Well-supported',
      alternatives: [
        [
          demand(
            'two-contrasts',
            'at least 2 separate studies of good design found a favourable effect',
            favourable,
            2,
          ),
          demand('twelve-months', 'at least 1 found it 12 months or more after the end', [
            ...favourable,
            of.twelveMonths,
          ]),
        ],
      ],
    },
    {
      key: 'supported',
      label: 'Supported',
      alternatives: [
        [
          demand(
            'six-months',
            'at least 1 study of good design found a favourable effect 6 months or more after the end',
            [...favourable, of.sixMonths],
          ),
        ],
      ],
    },
    {
      key: 'promising',
      label: 'Promising',
      alternatives: [
        [demand('one-contrast', 'at least 1 study of good design found a favourable effect', favourable)],
      ],
    },
  ],
  none: 'Does not reach promising',
  publishedAs: (rating) => {
    const word = rating.trim().toLowerCase();
    return ['well-supported', 'supported', 'promising'].find((key) => word === key);
  },
};
