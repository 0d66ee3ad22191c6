import { directions, type Direction } from '../evidence/outcome-summary.ts';
import { facets } from '../evidence/facets.ts';
import { entrySections } from '../markdown/entry-sections.ts';
import { outcomes, type Outcome } from '../schemas/vocabularies/index.ts';
import { QUESTIONS } from '../markdown/questions-section.ts';
import type { Intervention } from '../schemas/intervention.ts';
import type { SearchDocument } from '../search/document.ts';

/** What the data file of an entry gives the search; the file holds more. */
export interface EntryFile {
  id: string;
  record: Pick<Intervention, 'title' | 'otherNames' | 'summary' | 'whoFor' | 'questions' | 'related'>;
  outcomes: readonly { outcome: Outcome; direction: Direction }[];
  filters: Readonly<Record<string, readonly string[]>>;
}

/**
 * What is worth finding in an entry: its record from its data file, and its text from its page, so that whatever is found
 * stands on the page.
 * @param file the entry's own data file, `interventions/<id>.json`
 * @param html the entry's page
 * @param related what the entries are called that it is related to
 */
export function searchDocument(file: EntryFile, html: string, related: readonly string[]): SearchDocument {
  const { id, record, filters } = file;
  return {
    id,
    title: record.title,
    names: record.otherNames,
    summary: record.summary,
    questions: record.questions,
    outcomes: file.outcomes.map(
      ({ outcome, direction }) => `${outcomes[outcome].label}: ${directions[direction].label}`,
    ),
    facts: [
      record.whoFor.description,
      ...facets.flatMap(({ key, words }) =>
        key === 'outcome' ? [] : (filters[key] ?? []).map((value) => words[value]?.label ?? ''),
      ),
    ],
    filters,
    related,
    sections: [
      ...entrySections(html),
      ...(record.questions.length > 0
        ? [{ id: QUESTIONS.id, heading: QUESTIONS.heading, text: record.questions.join('\n') }]
        : []),
    ],
  };
}
