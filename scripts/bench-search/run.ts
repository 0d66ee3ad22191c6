import { launchBrowser } from '../support/launch-browser.ts';
import { askEngine, type Reply } from './ask-engine.ts';
import type { EngineName } from './engines.ts';
import type { Question } from './question.ts';
import type { Results } from './report.ts';
import { setStage, type SearchProgram, type Staged } from './stage.ts';

/** What to search, what to ask, and how ours gets its index. */
export interface Bench extends Pick<Staged, 'documents' | 'ourIndex'> {
  /** What is searched, in a few words. */
  what: string;
  questions: readonly Question[];
  /** The least grade that counts as found for the reciprocal rank. */
  foundFrom: number;
  warnings: readonly string[];
  /** The document's own id, by the id of its page. */
  idOf: (page: string) => string;
}

/** Asks engines all questions of a benchmark, in one browser, one engine after the other. */
export async function runBench(
  { what, questions, foundFrom, documents, ourIndex }: Bench,
  engines: readonly EngineName[],
  program: SearchProgram,
  say: (what: string) => void,
): Promise<Results> {
  const stage = await setStage({ documents, engines, program, ourIndex, say });
  try {
    const browser = await launchBrowser();
    try {
      const ids = documents.map(({ id }) => id);
      const replies = new Map<EngineName, Reply[]>();
      for (const engine of engines) {
        const asked = (count: number) => say(`${engine}: ${count} of ${questions.length} queries`);
        replies.set(engine, await askEngine(browser, stage.host, engine, questions, ids, asked));
      }
      return { what, questions, foundFrom, replies };
    } finally {
      await browser.close();
    }
  } finally {
    await stage.close();
  }
}
