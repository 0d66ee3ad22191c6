import type { Design } from '../../../schemas/vocabularies/index.ts';
import type { StudyRecord } from '../../trials.ts';

/** A study's place on the scale, or why it has none. */
export interface MarylandScore {
  score: 1 | 2 | 3 | 4 | 5 | undefined;
  because: string;
}

/**
 * The Maryland Scientific Methods Scale, study by study: how far a design can show cause.
 * 5 randomised; 4 variation that is as good as chance; 3 before and after with a comparison group; 2 a comparison, or
 * before and after, with differences allowed for; 1 neither.
 * Source: Sherman and others (1998); Farrington and others (2002).
 */
export function marylandScore({ design, quality }: Pick<StudyRecord, 'design' | 'quality'>): MarylandScore {
  const fixed = byDesign[design];
  if (fixed !== 'by-adjustment') return fixed;
  return quality.baselineEquivalence.answer === 'met'
    ? { score: 2, because: 'Compared, with differences at the start allowed for' }
    : { score: 1, because: 'Compared, but differences at the start are not known to be allowed for' };
}

const none = (because: string): MarylandScore => ({ score: undefined, because });

const byDesign: Record<Design, MarylandScore | 'by-adjustment'> = {
  rct: { score: 5, because: 'Groups made by chance' },
  'cluster-rct': { score: 5, because: 'Groups made by chance' },
  'regression-discontinuity': { score: 4, because: 'A cut-off stands in for chance' },
  'interrupted-time-series-with-comparison': { score: 3, because: 'Before and after, with a comparison' },
  'matched-comparison': { score: 3, because: 'A matched comparison group' },
  'area-comparison': 'by-adjustment',
  'unmatched-comparison': 'by-adjustment',
  'historical-comparison': 'by-adjustment',
  'pre-post': { score: 1, because: 'Before and after, with nobody to compare with' },
  qualitative: none('The scale is for studies of cause'),
  process: none('The scale is for studies of cause'),
  'systematic-review': none('The scale is for single studies'),
  'not-established': none('How the study was done is not established'),
};
