import { spawnSync } from 'node:child_process';

/** What GitHub may answer with at most: lists of comments and issues are long. */
const MOST = 32 * 1024 * 1024;

/**
 * Asks GitHub through its own command line, and gives the bytes of the answer.
 * @param words after `gh api`, such as `repos/an-owner/a-name/issues`
 * @param body what to send, as JSON on the command's input, so that no text ever becomes part of a command
 * Throws with what `gh` said where GitHub refuses.
 */
export function ghBytes(words: readonly string[], body?: unknown): Buffer {
  const send = body === undefined ? [] : ['--input', '-'];
  const { status, stdout, stderr, error } = spawnSync('gh', ['api', ...words, ...send], {
    input: body === undefined ? '' : JSON.stringify(body),
    maxBuffer: MOST,
  });
  if (error) throw error;
  if (status !== 0) throw new Error(`gh api ${words.join(' ')}: ${stderr.toString().trim()}`);
  return stdout;
}

/** The same, for an answer in JSON. */
export const gh = <Answer>(words: readonly string[], body?: unknown): Answer =>
  JSON.parse(ghBytes(words, body).toString('utf8')) as Answer;

const PAGE = 100;
const MOST_PAGES = 30;

/**
 * Every item of a list, page by page.
 * @param address with a question mark in it already, such as `repos/an-owner/a-name/issues?state=open`
 */
export function ghList<Item>(address: string): Item[] {
  const items: Item[] = [];
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const found = gh<Item[]>([`${address}&per_page=${PAGE}&page=${page}`]);
    items.push(...found);
    if (found.length < PAGE) break;
  }
  return items;
}

/** Who writes with a workflow's own token. A text by anybody else is never taken for one of ours. */
export const OURSELVES = 'github-actions[bot]';
