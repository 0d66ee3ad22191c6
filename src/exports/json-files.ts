import { ratingSentence } from '../evidence/rating-words.ts';
import type { Judged } from '../evidence/criterion.ts';
import type { OutcomeSummary } from '../evidence/outcome-summary.ts';
import type { Rating, Requirement } from '../evidence/rating.ts';
import type { StudyRecord } from '../evidence/trials.ts';
import type { GlossaryTerm } from '../schemas/glossary.ts';
import type { Intervention } from '../schemas/intervention.ts';
import type { Publication } from './publication.ts';
import type { FullEntry } from './snapshot.ts';
import type { FindingRow } from './tables/findings.ts';

/** What the files say about themselves. */
export interface FileStamp {
  version: string;
  date: string;
  licence: { name: string; address: string };
  /** Which part this is, 1 for the first, and how many there are; only in a file that comes in parts. */
  part?: number;
  parts?: number;
}

/** An intervention as the exports take it. */
export interface ExportedEntry {
  id: string;
  data: Intervention;
  rating: Rating;
  outcomes: readonly OutcomeSummary[];
  facetValues: Readonly<Record<string, readonly string[]>>;
  /** The day its text was last changed, where the history of the repository says. */
  edited?: string | undefined;
}

/** Published interventions, each with its computed rating, as JSON text. */
export function interventionsJson(entries: readonly ExportedEntry[], stamp: FileStamp): string {
  return jsonText({ ...stamp, interventions: entries.map(entryData) });
}

/** Study records as JSON text. */
export function studiesJson(studies: readonly StudyRecord[], stamp: FileStamp): string {
  return jsonText({ ...stamp, studies: studies.map(studyData) });
}

/** Findings, each with what is needed to read it alone: its study, its source and how many people, as JSON text. */
export function findingsJson(findings: readonly FindingRow[], stamp: FileStamp): string {
  return jsonText({
    ...stamp,
    findings: findings.map(({ study, finding, source, entries }) => {
      const { counted, allocated, analysed } = study.participants;
      return {
        study: study.id,
        trial: study.trial,
        interventions: entries.map(({ id }) => id),
        record: finding,
        source,
        participants: { counted, allocated, analysed },
      };
    }),
  });
}

/** The words of the glossary, as JSON text. */
export function glossaryJson(terms: readonly GlossaryTerm[], stamp: FileStamp): string {
  return jsonText({ ...stamp, terms });
}

/**
 * One entry whole, with its studies, as JSON text. An entry that was taken down says what its page says: that it was,
 * when, why, and how it was rated before.
 */
export function entryJson(entry: FullEntry, { stamp, entryAddress }: Publication): string {
  const { id, data, studies } = entry;
  const { title, status, withdrawn, history } = data;
  const head = { ...stamp, page: entryAddress(id) };
  if (status === 'withdrawn') return jsonText({ ...head, id, title, status, withdrawn, history });
  return jsonText({ ...head, ...entryData(entry), studies: studies.map(studyData) });
}

/** A rating as plain data: the whole reasoning, with studies and findings named by id instead of repeated. */
export function ratingData(rating: Rating) {
  return {
    standard: 'eif',
    sentence: ratingSentence(rating),
    level: rating.level,
    computed: rating.computed,
    status: rating.status,
    floor: rating.floor,
    mixed: rating.mixed,
    harm: rating.harm,
    notRatedBecause: rating.notRatedBecause ?? null,
    requirements: rating.requirements.map(requirementData),
    higher: rating.higher.map(({ level, unmet, lift }) => ({
      level,
      unmet: unmet.map(({ words }) => words),
      lift,
    })),
    unknown: rating.unknown,
    trials: rating.trail.map(({ trial, best, outcome, harm }) => ({
      trial: trial.id,
      studies: trial.studies.map(({ id }) => id),
      outcome,
      harm,
      criteria: best ? judgedData(best) : null,
    })),
  };
}

const entryData = ({ id, data, rating, outcomes, facetValues, edited }: ExportedEntry) => ({
  id,
  edited,
  record: data,
  rating: ratingData(rating),
  outcomes,
  filters: facetValues,
});

const studyData = ({ id, ...record }: StudyRecord) => ({ id, record });

const requirementData = ({ id, words, answer, trials, support }: Requirement) => ({
  id,
  words,
  answer,
  trials,
  support: support.map(judgedData),
});

const judgedData = ({ claim, answered, answer }: Judged) => ({
  study: claim.study.id,
  finding: claim.finding.id,
  answer,
  criteria: answered.map(({ criterion, answer, because }) => ({
    id: criterion.id,
    kind: criterion.kind,
    words: criterion.words,
    answer,
    because,
  })),
});

/** Data as JSON text, one line a fact, so that two versions can be compared line by line. */
export const jsonText = (data: unknown): string => `${JSON.stringify(data, null, 1)}\n`;
