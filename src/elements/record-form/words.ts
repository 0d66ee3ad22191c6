import { planOf, type Control } from '../../authoring/controls.ts';
import type { Field } from '../../authoring/shapes.ts';
import type { Explained } from '../../checks/explain-issues.ts';
import { standingWords } from '../../schemas/vocabularies/index.ts';

/**
 * A problem as the form says it. The check speaks to people who write in files: where it says how to type an answer, the
 * form says how to give it, and words of closed lists go by the labels that stand on the page. What is wrong is said in
 * the same words.
 * @param labels the label of each word that the record knows, from `labelsIn`
 */
export function problemInWords(
  { code, message }: Pick<Explained, 'code' | 'message'>,
  field: Field | undefined,
  labels: ReadonlyMap<string, string>,
): string {
  // An item of a list that is blank is kept as a blank text.
  const blank = code === 'missing-field' || message.startsWith('"": ');
  if (blank && field) return `this is missing; ${howToAnswer(field)}`;
  const own = field ? labelsIn([field]) : labels;
  const said = FILE_WORDS.reduce((words, [written, spoken]) => words.replace(written, spoken), message);
  // The answer that is chosen can be seen. What is in quotes is what somebody wrote.
  const bare = field && planOf(field).control.type === 'one-of' ? said.replace(/^"[^"]*": /, '') : said;
  return bare
    .replace(/\bwrite (not-established|not-applicable|none)\b/g, 'choose $1')
    .replace(/"[^"]*"|\bchoose none\b|\b[a-z]+(?:-[a-z0-9]+)+\b/g, (found) => {
      if (found === 'choose none') return `choose “${standingWords.none.label}”`;
      const label = found.startsWith('"') ? undefined : (own.get(found) ?? labels.get(found));
      return label === undefined ? found : `“${label}”`;
    });
}

/** The label of every word of the closed lists in these fields. */
export function labelsIn(fields: readonly Field[]): Map<string, string> {
  const labels = new Map<string, string>();
  for (const field of fields) {
    const { control, standing } = planOf(field);
    const words = control.type === 'one-of' || control.type === 'some-of' ? control.words : [];
    for (const { word, label } of [...standing, ...words]) if (!labels.has(word)) labels.set(word, label);
    for (const [word, label] of labelsIn(fieldsIn(control))) if (!labels.has(word)) labels.set(word, label);
  }
  return labels;
}

function fieldsIn(control: Control): Field[] {
  if (control.type === 'list') return [control.item];
  if (control.type === 'groups') return control.groups.flatMap(({ fields }) => fields);
  if (control.type === 'choice') return [control.kind, ...control.parts.map(({ field }) => field)];
  return [];
}

const FILE_WORDS: readonly [RegExp, string][] = [
  [/ in quotes, such as "([^"]*)"/, ', such as $1'],
  [/ \(put it in quotes if it is a number\)/, ''],
  [/, without quotes or units/, ' in digits, without units'],
  [/, or remove the line if the field is optional/, ', or remove this'],
  [/no source in this file has/, 'no source above has'],
];

/** What to do where nothing is written. */
function howToAnswer(field: Field): string {
  const { control, standing } = planOf(field);
  const otherwise = standing.map(({ label }) => `, or choose “${label}”`).join('');
  switch (control.type) {
    case 'text':
      return `${control.shape.type === 'number' ? 'write a number' : 'write it here'}${otherwise}`;
    case 'one-of':
    case 'yes-no':
      return 'choose one';
    case 'some-of':
      return `choose at least one${otherwise}`;
    case 'list':
      return `add at least one${otherwise}`;
    default:
      return `fill it in${otherwise}`;
  }
}
