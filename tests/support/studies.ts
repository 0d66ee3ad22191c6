import type { Finding } from '../../src/schemas/finding.ts';
import { study as schema } from '../../src/schemas/study.ts';
import type { StudyRecord } from '../../src/evidence/trials.ts';
import { withChanges, type Changes } from './changes.ts';

export type { Changes } from './changes.ts';

const met = { answer: 'met' } as const;
const unknown = { answer: 'not-established' } as const;

/** A finding that shows a clear benefit for children, measured well, at the end of the programme. */
export function finding(changes: Changes<Finding> = {}): Finding {
  return withChanges<Finding>(
    {
      id: 'behaviour',
      outcome: 'child-behaviour',
      about: 'child',
      measure: {
        name: 'Strengths and Difficulties Questionnaire',
        kind: 'validated',
        informant: 'carer',
        part: 'total',
      },
      timing: { afterEnd: 0, afterStart: 6 },
      result: 'favours-intervention',
      significant: 'yes',
      reported: 'Fewer problems in the group that had the programme.',
      source: 'paper',
    },
    changes,
  );
}

/** A finding that looked for a benefit and saw none. */
export const nullFinding = (changes: Changes<Finding> = {}): Finding =>
  finding({ result: 'no-clear-difference', significant: 'no', ...changes });

/** A finding that children did worse. */
export const harmFinding = (changes: Changes<Finding> = {}): Finding =>
  finding({ result: 'favours-comparison', significant: 'yes', ...changes });

/**
 * A rigorous randomised trial, read in full, that found a benefit for children: every criterion met, so that a
 * test changes one fact and sees what it does. What it gives has passed the real schema.
 */
export function study(changes: Changes<StudyRecord> = {}): StudyRecord {
  const { id, ...record } = withChanges<StudyRecord>(
    {
      id: 'trial-one',
      label: 'Trial one (2020)',
      trial: 'trial-one',
      citation: {
        type: 'article',
        authors: [{ family: 'Okafor', given: 'A.' }],
        year: 2020,
        title: 'A trial',
      },
      country: ['GB'],
      design: 'rct',
      comparison: { kind: 'usual-care', description: 'Usual services.' },
      participants: {
        who: 'Foster families.',
        ages: { from: 5, to: 12 },
        careStatus: ['looked-after'],
        counted: 'children',
        allocated: { intervention: 50, comparison: 50, total: 100 },
        analysed: { intervention: 45, comparison: 45, total: 90 },
        ethnicity: unknown,
        disability: unknown,
        sex: unknown,
      },
      quality: {
        intentionToTreat: met,
        baselineEquivalence: met,
        attritionAcceptable: met,
        clusteringHandled: { answer: 'not-applicable' },
        fidelityReported: met,
      },
      independence: { evaluator: 'independent', peerReviewed: 'yes' },
      findings: [finding()],
      harms: { answer: 'none-found' },
      sources: [
        {
          id: 'paper',
          title: 'The paper',
          address: 'https://example.org/paper',
          seen: 'full-text',
          voice: 'evaluator',
          read: '2026-01-01',
        },
      ],
    },
    changes,
  );
  return { id, ...schema.parse(record) };
}

/** A second trial on other people. */
export const otherStudy = (name: string, changes: Changes<StudyRecord> = {}): StudyRecord =>
  study({ ...changes, id: name, trial: changes.trial ?? name, label: `Trial ${name}` });
