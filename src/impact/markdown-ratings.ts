import { markdownCode, markdownWords } from '../checks/printable.ts';
import type { Impact } from './impact.ts';
import type { MissingHistory } from './history.ts';
import type { DecidingFact, Move, MovedRating } from './ratings.ts';
import { counted, shown } from './words.ts';

/** The one sentence that says whether any rating moves. */
export function headline({ ratings, scores }: Pick<Impact, 'ratings' | 'scores'>): string {
  const own = ratings.filter(({ moves }) => moves.some(({ standard }) => standard === 'library'));
  const others = ratings.filter((one) => !own.includes(one));
  if (own.length + others.length + scores.length === 0) return 'No rating moves.';
  const first =
    own.length === 0
      ? 'No rating of the library moves.'
      : `${own.length === 1 ? '1 rating moves' : `${own.length} ratings move`}: ${own.map(ownMove).join('; ')}.`;
  return [
    first,
    ...(others.length === 0
      ? []
      : [
          `Under other bodies’ rules ${counted(others.length, own.length === 0 ? 'entry moves' : 'more entry moves', own.length === 0 ? 'entries move' : 'more entries move')}: ${others.map(({ title }) => markdownWords(title)).join('; ')}.`,
        ]),
    ...(scores.length === 0
      ? []
      : [`${counted(scores.length, 'study has', 'studies have')} another score on the Maryland scale.`]),
  ].join(' ');
}

/** "Pause, from Level 2 of 4 to Level 3 of 4". */
function ownMove({ title, level, moves }: MovedRating): string {
  const move = moves.find(({ standard }) => standard === 'library');
  const [before, after] =
    level.before === level.after ? [move?.before, move?.after] : [level.before, level.after];
  return `${markdownWords(title)}, from ${before} to ${after}`;
}

/** Each moved rating with the facts that moved it. */
export function ratingLines({ ratings, scores }: Pick<Impact, 'ratings' | 'scores'>): string[] {
  const entries = ratings.map(({ id, title, status, moves }) =>
    [
      `### ${markdownWords(title)} (${markdownCode(id)}${status === 'published' ? '' : `, ${status}: readers do not see this rating`})`,
      moves.flatMap((move) => moveLines(move.name, move)).join('\n'),
    ].join('\n\n'),
  );
  const studies = scores.flatMap(({ id, label, move }) =>
    moveLines(`${markdownWords(label)} (${markdownCode(id)})`, move),
  );
  return [
    ...entries,
    ...(studies.length === 0 ? [] : [['### Maryland scale', studies.join('\n')].join('\n\n')]),
  ];
}

/** The history lines that the check asks for, ready to paste. */
export const historyLinesToPaste = (missing: readonly MissingHistory[]): string[] =>
  missing.map(({ file, title, lines, to, isNew }) =>
    isNew
      ? `The history of ${markdownWords(title)} ends at another level than the rules give: in its only line, in ${markdownCode(file)}, write ${markdownCode(`to: ${to}`)}.`
      : [
          `The history of ${markdownWords(title)} does not say so yet: it ends at another level than the rules give, so the check fails. If that level is right, paste this below the last line of ${markdownCode('history:')} in ${markdownCode(file)}, correct the cause if it is another, and write the sentence:`,
          ['```yaml', ...lines, '```'].join('\n'),
        ].join('\n\n'),
  );

function moveLines(name: string, { before, after, deciding, bounded }: Move): string[] {
  return [
    `- **${name}**: ${before} → ${after}`,
    `  - ${whatDecided(deciding)}`,
    ...deciding.flat().map((fact) => `    - ${factWords(fact)}`),
    ...(bounded ? ['  - The search ended at its limit: a smaller set of facts may do it too.'] : []),
  ];
}

function whatDecided([first, ...others]: readonly DecidingFact[][]): string {
  if (first === undefined) return 'Which change did it could not be told.';
  if (others.length > 0) return `Each of these ${others.length + 1} changes does it alone:`;
  return first.length === 1
    ? 'This change does it alone:'
    : `These ${first.length} changes do it together, and not without any one of them:`;
}

const factWords = ({ file, field, before, after }: DecidingFact) =>
  `${markdownCode(file)}, ${markdownCode(field)}: ${shown(before)} → ${shown(after)}`;
