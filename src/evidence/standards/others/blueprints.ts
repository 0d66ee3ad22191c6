import { demand } from '../../requirement.ts';
import { otherCriteria as of } from './criteria.ts';
import type { LevelTable } from './level-table.ts';

const good = [
  of.concurrent,
  of.alike,
  of.asAllocated,
  of.fewLost,
  of.soundMeasure,
  of.aboutChild,
  of.favours,
  of.significant,
  of.mostlyFavourable,
  of.noHarm,
];
const trial = [of.randomised, ...good];
const quasi = [of.design, ...good];
const heldTwelve = demand('twelve-months', 'at least 1 of them found it 12 months or more after the end', [
  ...quasi,
  of.twelveMonths,
]);

/**
 * The ratings of Blueprints for Healthy Youth Development.
 * Source: the body's published rules, https://www.blueprintsprograms.org/, as far as they are firm enough to encode.
 */
export const blueprints: LevelTable = {
  id: 'blueprints',
  name: 'Blueprints for Healthy Youth Development',
  address: 'https://www.blueprintsprograms.org/',
  levels: [
    {
      key: 'model-plus',
      label: 'Model plus',
      alternatives: [
        [
          demand(
            'two-trials',
            'at least 2 high-quality randomised trials, mostly favourable and without harm',
            trial,
            2,
          ),
          heldTwelve,
          demand('independent', 'at least 1 of them was done by an independent team', [
            ...trial,
            of.independent,
          ]),
        ],
      ],
    },
    {
      key: 'model',
      label: 'Model',
      alternatives: [
        [
          demand(
            'two-trials',
            'at least 2 high-quality randomised trials, mostly favourable and without harm',
            trial,
            2,
          ),
          heldTwelve,
        ],
        [
          demand(
            'one-trial',
            'at least 1 high-quality randomised trial, mostly favourable and without harm',
            trial,
          ),
          demand('trial-and-quasi', 'and at least 1 other high-quality comparison study', quasi, 2),
          heldTwelve,
        ],
      ],
    },
    {
      key: 'promising',
      label: 'Promising',
      alternatives: [
        [
          demand(
            'one-trial',
            'at least 1 high-quality randomised trial, mostly favourable and without harm',
            trial,
          ),
        ],
        [
          demand(
            'two-quasi',
            'at least 2 high-quality comparison studies, mostly favourable and without harm',
            quasi,
            2,
          ),
        ],
      ],
    },
  ],
  none: 'Does not reach promising',
  publishedAs: (rating) => {
    const word = rating.trim().toLowerCase().replace(/\s+/g, '-');
    return ['model-plus', 'model', 'promising'].find((key) => word === key);
  },
};
