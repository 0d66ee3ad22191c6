import type { Browser, Page } from 'playwright-core';
import type { EngineName } from './engines.ts';
import type { Host, Sent } from './host.ts';
import type { Asked, Bench } from './in-page/drive.ts';
import type { Question } from './question.ts';

/** What one engine gave for one query, and what it took. */
export interface Reply extends Asked, Sent {
  question: Question;
  /** True for the first query on a fresh page, whose bytes and time are those of opening the search. */
  opening: boolean;
}

/**
 * How many queries one reader asks on a page. Then another comes, to whom nothing was sent yet: over many queries on one
 * page, ever fewer bytes would be left to send.
 */
const SESSION = 5;
/** These fetch their whole index when they are opened, and nothing afterwards: one reader will do. */
const WHOLE = new Set<EngineName>(['minisearch', 'minisearch-plain', 'lunr', 'bm25']);

/** Asks an engine all questions in a browser, one after the other. Throws where the engine fails, naming the query. */
export async function askEngine(
  browser: Browser,
  host: Host,
  engine: EngineName,
  questions: readonly Question[],
  ids: readonly string[],
  asked: (count: number) => void,
): Promise<Reply[]> {
  const session = WHOLE.has(engine) ? questions.length : SESSION;
  const replies: Reply[] = [];
  for (let from = 0; from < questions.length; from += session) {
    const context = await browser.newContext({ locale: 'en-GB' });
    try {
      const page = await readyPage(await context.newPage(), host);
      for (const [place, question] of questions.slice(from, from + session).entries()) {
        const opening = place === 0;
        const reply = await ask(page, engine, question, opening ? ids : undefined);
        await host.quiet();
        replies.push({ ...reply, ...host.sent(), question, opening });
        asked(replies.length);
      }
    } finally {
      await context.close();
    }
  }
  return replies;
}

/** A page on which an engine can be opened; the files it took to get there are not counted. */
async function readyPage(page: Page, host: Host): Promise<Page> {
  // A large index takes a phone's browser minutes, ours seconds; a stuck one must still come to an end.
  page.setDefaultTimeout(300_000);
  await page.goto(host.address);
  await page.waitForFunction(() => 'bench' in globalThis);
  await host.quiet();
  host.sent();
  return page;
}

/** @param ids where the engine is still to be opened, the ids of all documents */
async function ask(
  page: Page,
  engine: EngineName,
  question: Question,
  ids: readonly string[] | undefined,
): Promise<Asked> {
  try {
    return await page.evaluate(
      async ([name, text, all]) => {
        const { bench } = globalThis as unknown as { bench: Bench };
        if (all) await bench.open(name, all);
        return bench.ask(text);
      },
      [engine, question.text, ids] as const,
    );
  } catch (error) {
    throw new Error(
      `${engine} failed at query ${question.id}, "${question.text}": ${(error as Error).message}`,
    );
  }
}
