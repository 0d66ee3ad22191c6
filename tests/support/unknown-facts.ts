import type { Finding } from '../../src/schemas/finding.ts';
import type { Study } from '../../src/schemas/study.ts';
import type { StudyRecord } from '../../src/evidence/trials.ts';

/**
 * A study with every fact that nobody could establish counted against the programme. Written from the records
 * alone, without the code that rates them, so that the two can be held against each other.
 */
export function withUnknownsNotMet(study: StudyRecord): StudyRecord {
  return {
    ...study,
    design: known(study.design, 'process'),
    comparison: { ...study.comparison, kind: known(study.comparison.kind, 'none') },
    participants: peopleNotMet(study.participants),
    quality: qualityAs(study, 'not-met'),
    independence: {
      ...study.independence,
      evaluator: known(study.independence.evaluator, 'developer-involved'),
    },
    findings: study.findings.map(findingNotMet),
  };
}

/** A study with every unknown fact of quality settled in favour of the programme: many people, none of them lost. */
export function withQualityMet(study: StudyRecord): StudyRecord {
  return {
    ...study,
    participants: peopleMet(study.participants),
    quality: qualityAs(study, 'met'),
    findings: study.findings.map((finding) => ({
      ...finding,
      measure: { ...finding.measure, kind: known(finding.measure.kind, 'validated') },
    })),
  };
}

/** The value where it is established, else what stands in for it. */
function known<Value extends string | number>(value: Value, instead: NoInfer<Value>): Value {
  return value === 'not-established' ? instead : value;
}

function qualityAs({ design, quality }: StudyRecord, answer: 'met' | 'not-met'): Study['quality'] {
  // Chance makes groups alike: that is not an unknown, though no source says so in words.
  const alike = design === 'rct' || design === 'cluster-rct' ? 'met' : answer;
  return {
    ...quality,
    intentionToTreat: { answer: known(quality.intentionToTreat.answer, answer) },
    baselineEquivalence: { answer: known(quality.baselineEquivalence.answer, alike) },
    attritionAcceptable: { answer: known(quality.attritionAcceptable.answer, answer) },
  };
}

function peopleMet(participants: Study['participants']): Study['participants'] {
  const { allocated, analysed, counted } = participants;
  const many = 1000;
  if (counted === 'areas') {
    const people = {
      intervention: many,
      comparison: analysed.comparison === 'none' ? 'none' : many,
      total: 2 * many,
    } as const;
    return { ...participants, counted: 'children', allocated: people, analysed: people };
  }
  const enough = {
    ...analysed,
    intervention: known(analysed.intervention, many),
    comparison: known(analysed.comparison, many),
  };
  return {
    ...participants,
    analysed: enough,
    allocated: {
      ...allocated,
      intervention: known(allocated.intervention, enough.intervention),
      comparison: known(allocated.comparison, enough.comparison),
    },
  };
}

/** Nobody where the number of people is not known; as many lost as can be. */
function peopleNotMet(participants: Study['participants']): Study['participants'] {
  const { allocated, analysed } = participants;
  if (participants.counted === 'areas') {
    const nobody = {
      intervention: 0,
      comparison: analysed.comparison === 'none' ? 'none' : 0,
      total: 0,
    } as const;
    return { ...participants, counted: 'children', allocated: nobody, analysed: nobody };
  }
  const inAll = (people: typeof analysed, instead: number) => {
    const { intervention, comparison } = people;
    const sum = comparison === 'none' ? [intervention] : [intervention, comparison];
    // A group that is not known may be nobody; one that is known is at least so many.
    const added = sum.reduce<number>(
      (people, count) => people + (typeof count === 'number' ? count : instead),
      0,
    );
    return known(people.total, added);
  };
  return {
    ...participants,
    analysed: {
      intervention: known(analysed.intervention, 0),
      comparison: known(analysed.comparison, 0),
      total: inAll(analysed, 0),
    },
    allocated: { ...allocated, total: inAll(allocated, 1_000_000) },
  };
}

function findingNotMet(finding: Finding): Finding {
  const { measure, timing, significant } = finding;
  return {
    ...finding,
    measure: {
      ...measure,
      kind: known(measure.kind, 'bespoke'),
      informant: known(measure.informant, 'self'),
    },
    timing: { ...timing, afterEnd: known(timing.afterEnd, 0) },
    significant: known(significant, 'no'),
  };
}
