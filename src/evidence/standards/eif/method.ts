import type { Criterion } from '../../criterion.ts';
import { benefit, eifRules, rigour, testedForChildren, type LevelRule } from './levels.ts';
import { thresholds } from './thresholds.ts';

/** The rules as the method page prints them. */
export interface Method {
  rigour: Criterion[];
  benefit: Criterion[];
  /** What a finding must be to speak for no effect, beside the criteria of rigour. */
  noEffect: Criterion[];
  rules: {
    level: LevelRule['level'];
    requirements: {
      words: string;
      /** Criteria beyond those of a rigorous study and of a benefit, which are printed once above. */
      extra: Criterion[];
    }[];
  }[];
}

/** The rules for printing, made from the very tables that apply them. */
export function methodOf(): Method {
  const { of, levels } = eifRules(thresholds);
  const printed = new Set([...rigour(of), ...benefit(of)]);
  return {
    rigour: rigour(of),
    benefit: benefit(of),
    noEffect: testedForChildren(of),
    rules: levels.map(({ level, requirements }) => ({
      level,
      requirements: requirements.map(({ words, ways }) => ({
        words,
        // A demand with several ways is met by the levels below, which are printed in their own place.
        extra:
          ways.length > 1
            ? []
            : (ways[0] ?? []).filter((criterion) => level.startsWith('level-2') || !printed.has(criterion)),
      })),
    })),
  };
}
