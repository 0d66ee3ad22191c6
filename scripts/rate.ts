/**
 * `npm run rate -- <id>`: the whole reasoning behind one entry's rating. `--json` gives it as data.
 * Refuses to rate while the records it would rest on have problems.
 */
import { checkContent } from '../src/checks/check-content.ts';
import { reportText } from '../src/checks/report.ts';
import { didYouMean } from '../src/checks/suggest.ts';
import { ratingData } from '../src/exports/json-files.ts';
import { rateByEif } from '../src/evidence/standards/eif/rate.ts';
import { explainRating } from './support/explain-rating.ts';
import { fail } from './support/fail.ts';
import { studyRecords } from './support/study-records.ts';

const id = process.argv.slice(2).find((word) => !word.startsWith('--'));
if (id === undefined) fail('Say which entry to rate, such as: npm run rate -- pause');

const { content, problems } = checkContent(process.cwd(), new Date().toISOString().slice(0, 10));
const entry = content.interventions.find((one) => one.id === id);
if (entry === undefined) {
  const ids = content.interventions.map((one) => one.id);
  fail(`There is no entry "${id}". ${didYouMean(id, ids) || `The entries are ${ids.join(', ')}.`}`);
}

const files = new Set([
  entry.file,
  ...content.studies.filter((one) => entry.data?.studies.includes(one.id)).map(({ file }) => file),
]);
// A history line that lags behind is what this command helps to write, so it does not stand in the way.
const standing = problems.filter(({ file, code }) => files.has(file) && code !== 'history-behind');
if (entry.data === undefined || standing.length > 0) fail(reportText(standing));

const rating = rateByEif(entry.data, studyRecords(content, entry.data.studies));
console.log(
  process.argv.includes('--json')
    ? JSON.stringify({ id, ...ratingData(rating) }, undefined, 2)
    : explainRating(entry.data.title, rating),
);
