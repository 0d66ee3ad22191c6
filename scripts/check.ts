/**
 * `npm run check`: every problem in the content, in plain words. `--json` gives them as data. On GitHub each also
 * becomes a note beside its line.
 */
import { checkContent } from '../src/checks/check-content.ts';
import { annotations } from '../src/checks/annotations.ts';
import { printableJson } from '../src/checks/printable.ts';
import { guideSection, problemKinds } from '../src/checks/problem-kinds.ts';
import { reportText } from '../src/checks/report.ts';
import { explainDisk } from './support/explain-disk.ts';
import { fail } from './support/fail.ts';

const { problems } = checked();
if (process.argv.includes('--json')) {
  console.log(
    printableJson(
      problems.map((problem) => ({
        ...problem,
        mend: problemKinds[problem.code].mend,
        guide: guideSection(problem.code),
      })),
    ),
  );
} else {
  console.log(reportText(problems));
  if (process.env['GITHUB_ACTIONS'] === 'true') for (const note of annotations(problems)) console.log(note);
}
process.exitCode = problems.length === 0 ? 0 : 1;

function checked(): ReturnType<typeof checkContent> {
  try {
    return checkContent(process.cwd(), new Date().toISOString().slice(0, 10));
  } catch (error) {
    return fail(`${explainDisk(error, 'content')}\nNothing was checked.`);
  }
}
