/** `npm run check`: every problem in the content, in plain words. `--json` gives them as data. */
import { checkContent } from '../src/checks/check-content.ts';
import { problemKinds } from '../src/checks/problem-kinds.ts';
import { reportText } from '../src/checks/report.ts';

const { problems } = checkContent(process.cwd(), new Date().toISOString().slice(0, 10));
if (process.argv.includes('--json')) {
  console.log(
    JSON.stringify(
      problems.map((problem) => ({ ...problem, mend: problemKinds[problem.code].mend })),
      null,
      2,
    ),
  );
} else {
  console.log(reportText(problems));
}
process.exitCode = problems.length === 0 ? 0 : 1;
