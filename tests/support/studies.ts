import type { Finding } from '../../src/schemas/finding.ts';
import { study as schema } from '../../src/schemas/study.ts';
import type { StudyRecord } from '../../src/evidence/trials.ts';

/** What a test changes about a study: any part of a record, to any depth. */
export type Changes<Value> = { [Key in keyof Value]?: Value[Key] extends (infer _)[] ? Value[Key] : Value[Key] extends object ? Changes<Value[Key]> | Value[Key] : Value[Key] };

const met = { answer: 'met' } as const;
const unknown = { answer: 'not-established' } as const;

/** A finding that shows a clear benefit for children, measured well, at the end of the programme. */
export function finding(changes: Changes<Finding> = {}): Finding {
  return merge<Finding>(
    {
      id: 'behaviour',
      outcome: 'child-behaviour',
      about: 'child',
      measure: { name: 'Strengths and Difficulties Questionnaire', kind: 'validated', informant: 'carer', part: 'total' },
      timing: { afterEnd: 0, afterStart: 6 },
      result: 'favours-intervention',
      significant: 'yes',
      reported: 'Fewer problems in the group that had the programme.',
      source: 'paper',
    },
    changes,
  );
}

/**
 * A rigorous randomised trial, read in full, that found a benefit for children: every criterion met, so that a
 * test changes one fact and sees what it does. What it gives has passed the real schema.
 */
export function study(changes: Changes<StudyRecord> = {}): StudyRecord {
  const { id, ...record } = merge<StudyRecord>(
    {
      id: 'trial-one',
      label: 'Trial one (2020)',
      trial: 'trial-one',
      citation: { type: 'article', authors: [{ family: 'Okafor', given: 'A.' }], year: 2020, title: 'A trial' },
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
        { id: 'paper', title: 'The paper', address: 'https://example.org/paper', seen: 'full-text', voice: 'evaluator', read: '2026-01-01' },
      ],
    },
    changes,
  );
  return { id, ...schema.parse(record) };
}

/** A second trial on other people. */
export const otherStudy = (name: string, changes: Changes<StudyRecord> = {}): StudyRecord =>
  study({ ...changes, id: name, trial: changes.trial ?? name, label: `Trial ${name}` });

function merge<Value>(base: Value, changes: Changes<Value>): Value {
  if (!isPlain(base) || !isPlain(changes)) return changes as Value;
  const keys = new Set([...Object.keys(base), ...Object.keys(changes)]) as Set<keyof Value & string>;
  return Object.fromEntries(
    [...keys].map((key) => [key, key in changes ? merge(base[key], changes[key] as Changes<Value[typeof key]>) : base[key]]),
  ) as Value;
}

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
