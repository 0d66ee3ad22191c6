/** `npm run due`: the entries whose review is due. `--on 2028-01-01` asks about another day than today. */
import { parseArgs } from 'node:util';
import { checkContent } from '../src/checks/check-content.ts';
import { fail } from './support/fail.ts';
import { dueReport, reviewsDue } from './weekly/reviews-due.ts';

const today = new Date().toISOString().slice(0, 10);
const { on } = parseArgs({ options: { on: { type: 'string', default: today } } }).values;
if (!/^\d{4}-\d{2}-\d{2}$/.test(on))
  fail('Write the day as year, month, day, such as: npm run due -- --on 2028-01-01');

const { content } = checkContent(process.cwd(), today);
console.log(dueReport(reviewsDue(content, on)) || 'No review is due.');
