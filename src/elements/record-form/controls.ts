/** A control of a form that holds an answer. */
export type FormControl = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

export const isControl = (target: unknown): target is FormControl =>
  target instanceof HTMLInputElement ||
  target instanceof HTMLTextAreaElement ||
  target instanceof HTMLSelectElement;

/** Every control in a part of the page, in its order. */
export const controlsIn = (root: ParentNode): FormControl[] => [
  ...root.querySelectorAll<FormControl>('input[name], textarea[name], select[name]'),
];

/** What stands in the controls now, by their names. A box that is not ticked adds nothing, a blank text an empty one. */
export function readAnswers(root: ParentNode): Map<string, string[]> {
  const answers = new Map<string, string[]>();
  for (const control of controlsIn(root)) {
    if (isTicked(control) === false) continue;
    answers.set(control.name, [...(answers.get(control.name) ?? []), control.value]);
  }
  return answers;
}

/** Puts answers into the controls. A control whose name is not among them is emptied. */
export function writeAnswers(root: ParentNode, answers: ReadonlyMap<string, readonly string[]>): void {
  for (const control of controlsIn(root)) {
    const values = answers.get(control.name) ?? [];
    if (isTicked(control) === undefined) control.value = values[0] ?? '';
    else (control as HTMLInputElement).checked = values.includes(control.value);
  }
}

/** Whether a box or a radio is ticked; `undefined` for a control that holds text. */
export const isTicked = (control: FormControl): boolean | undefined =>
  control instanceof HTMLInputElement && (control.type === 'checkbox' || control.type === 'radio')
    ? control.checked
    : undefined;
