/** `npm run weekly -- --out weekly.md`: what `due` and `links` say, in one file. It is empty where nothing needs doing. */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { checkContent } from '../src/checks/check-content.ts';
import { reportText } from '../src/checks/report.ts';
import { fail } from './support/fail.ts';
import { addressReport, checkAddresses } from './weekly/check-addresses.ts';
import { citedAddresses } from './weekly/cited-addresses.ts';
import { dueReport, reviewsDue } from './weekly/reviews-due.ts';

const { out } = parseArgs({ options: { out: { type: 'string' } } }).values;
if (out === undefined) fail('Say where to write the report, such as: npm run weekly -- --out weekly.md');

const today = new Date().toISOString().slice(0, 10);
const { content, problems } = checkContent(process.cwd(), today);
if (problems.length > 0) fail(reportText(problems));
const reviews = dueReport(reviewsDue(content, today));
let addresses: string;
try {
  addresses = addressReport(await checkAddresses(citedAddresses(process.cwd(), content)));
} catch (error) {
  addresses = `## Addresses\n\n${(error as Error).message}\n`;
}
const report = [reviews, addresses].filter(Boolean).join('\n');
writeFileSync(out, report);
console.log(report || 'Nothing is due, and every address answered.');
