import type { Finding } from '../schemas/finding.ts';
import type { Study } from '../schemas/study.ts';

/** A study with its id, as the domain works with it. */
export type StudyRecord = Study & { id: string };

/** All papers on the same people. They count once, however many there are. */
export interface Trial {
  id: string;
  studies: StudyRecord[];
}

/** One finding of one paper: the smallest thing a rating can rest on. */
export interface Claim {
  study: StudyRecord;
  finding: Finding;
  trial: Trial;
}

/**
 * Groups papers by trial, in the order in which each trial is first met. One list of papers gives the same trials each
 * time, so that what is worked out of a trial for one page, rule or file serves the others.
 */
export function trialsOf(studies: readonly StudyRecord[]): readonly Trial[] {
  const known = grouped.get(studies);
  if (known) return known;
  const trials = new Map<string, Trial>();
  for (const study of studies) {
    const trial = trials.get(study.trial) ?? { id: study.trial, studies: [] };
    trial.studies.push(study);
    trials.set(study.trial, trial);
  }
  const found = [...trials.values()];
  grouped.set(studies, found);
  return found;
}

const grouped = new WeakMap<readonly StudyRecord[], readonly Trial[]>();

/** Every finding of every paper of a trial: the same objects each time, since a trial never changes. */
export function claimsOf(trial: Trial): readonly Claim[] {
  const known = claimed.get(trial);
  if (known) return known;
  const claims = trial.studies.flatMap((study) =>
    study.findings.map((finding) => ({ study, finding, trial })),
  );
  claimed.set(trial, claims);
  return claims;
}

const claimed = new WeakMap<Trial, readonly Claim[]>();

/** How readers know a trial: the label of its first paper. */
export const trialLabel = (trial: Trial): string => trial.studies[0]?.label ?? trial.id;
