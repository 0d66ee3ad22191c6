/**
 * Keeps one issue with the weekly report: `node scripts/github/issue.ts weekly.md`. Opens it, renews it, and closes it
 * when the report is empty.
 */
import { readFileSync } from 'node:fs';
import { fail } from '../support/fail.ts';
import { gh, ghList, OURSELVES } from './gh.ts';
import { shortened } from './strangers-text.ts';

const MARK = '<!-- weekly report -->';
const TITLE = 'This week: reviews due and addresses that have gone';

const repository = process.env['REPOSITORY'] ?? '';
if (!/^[\w.-]+\/[\w.-]+$/.test(repository)) fail('REPOSITORY is not set, or does not look as it should.');
const file = process.argv[2] ?? fail('Say which report to put there, such as weekly.md.');
const report = shortened(readFileSync(file, 'utf8').trim());

const [open] = ghList<{ number: number; body: string | null; user: { login: string } | null }>(
  `repos/${repository}/issues?state=open&creator=${encodeURIComponent(OURSELVES)}`,
).filter(({ user, body }) => user?.login === OURSELVES && body?.startsWith(MARK));
const address = `repos/${repository}/issues`;

if (report === '' && open === undefined) {
  console.log('There is nothing to report.');
} else if (report === '') {
  gh([`${address}/${open?.number}`, '--method', 'PATCH'], {
    state: 'closed',
    body: `${MARK}\nNothing is due, and no address has gone.`,
  });
  console.log(`Closed issue ${open?.number}: nothing is left to do.`);
} else {
  const body = `${MARK}\n${report}\n`;
  if (open === undefined) gh([address, '--method', 'POST'], { title: TITLE, body });
  else gh([`${address}/${open.number}`, '--method', 'PATCH'], { body });
  console.log(open === undefined ? 'Opened the issue.' : `Renewed issue ${open.number}.`);
}
