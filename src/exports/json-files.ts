import { ratingSentence } from '../evidence/rating-words.ts';
import type { Judged } from '../evidence/criterion.ts';
import type { OutcomeSummary } from '../evidence/outcome-summary.ts';
import type { Rating, Requirement } from '../evidence/rating.ts';
import type { StudyRecord } from '../evidence/trials.ts';
import type { Intervention } from '../schemas/intervention.ts';

/** What the files say about themselves. */
export interface FileStamp {
  version: string;
  date: string;
  licence: { name: string; address: string };
}

/** An intervention as the exports take it. */
export interface ExportedEntry {
  id: string;
  data: Intervention;
  rating: Rating;
  outcomes: readonly OutcomeSummary[];
  facetValues: Readonly<Record<string, readonly string[]>>;
}

/** Every published intervention with its computed rating, as JSON text. */
export function interventionsJson(entries: readonly ExportedEntry[], stamp: FileStamp): string {
  return written({
    ...stamp,
    interventions: entries.map(({ id, data, rating, outcomes, facetValues }) => ({
      id,
      record: data,
      rating: ratingData(rating),
      outcomes,
      filters: facetValues,
    })),
  });
}

/** Every study record, as JSON text. */
export function studiesJson(studies: readonly StudyRecord[], stamp: FileStamp): string {
  return written({ ...stamp, studies: studies.map(({ id, ...record }) => ({ id, record })) });
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
    higher: rating.higher.map(({ level, unmet, lift }) => ({ level, unmet: unmet.map(({ words }) => words), lift })),
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
  criteria: answered.map(({ criterion, answer, because }) => ({ id: criterion.id, kind: criterion.kind, words: criterion.words, answer, because })),
});

const written = (data: unknown) => `${JSON.stringify(data, null, 1)}\n`;
