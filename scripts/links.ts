/** `npm run links`: asks every address outside the library that the content names, and lists those that have gone. */
import { checkContent } from '../src/checks/check-content.ts';
import { reportText } from '../src/checks/report.ts';
import { fail } from './support/fail.ts';
import { addressReport, checkAddresses } from './weekly/check-addresses.ts';
import { citedAddresses } from './weekly/cited-addresses.ts';

const { content, problems } = checkContent(process.cwd(), new Date().toISOString().slice(0, 10));
if (problems.length > 0) fail(reportText(problems));
try {
  const checked = await checkAddresses(citedAddresses(process.cwd(), content));
  console.log(addressReport(checked) || `All ${checked.length} addresses answered.`);
} catch (error) {
  fail((error as Error).message);
}
