import type { GlossaryTerm } from '../schemas/glossary.ts';
import type { Intervention } from '../schemas/intervention.ts';
import type { Redirect } from '../schemas/redirects.ts';
import type { Study } from '../schemas/study.ts';
import type { ThesaurusConcept } from '../schemas/thesaurus.ts';
import type { ComponentUse } from '../markdown/body-faults.ts';
import type { YamlText } from '../records/yaml-text.ts';

/** A record as read, valid or not: what relation checks look at. */
export interface ReadRecord<Data> {
  id: string;
  file: string;
  yaml: YamlText;
  /** The record, where it has the right shape. */
  data: Data | undefined;
  /** The whole file, where the record is one of a folder. */
  text?: string;
}

export interface ReadEntry extends ReadRecord<Intervention> {
  /** Our components in its text, each at its line of the file. */
  components: ComponentUse[];
}

/** Everything in the content folders, read once. */
export interface ReadContent {
  interventions: ReadEntry[];
  /** Entries whose facts could not be told from their text at all. */
  unreadEntries: number;
  studies: ReadRecord<Study>[];
  glossary: ReadRecord<GlossaryTerm[]>;
  redirects: ReadRecord<Redirect[]>;
  thesaurus: ReadRecord<ThesaurusConcept[]>;
}
