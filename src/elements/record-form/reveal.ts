import { controlsIn, isTicked, readAnswers, type FormControl } from './controls.ts';

/** Shows what fits the answers, and hides what does not. What is hidden keeps what was written in it. */
export function reveal(root: ParentNode): void {
  const answers = readAnswers(root);
  for (const part of root.querySelectorAll<HTMLElement>('[data-show-if]')) {
    const values = answers.get(part.dataset['showIf'] ?? '') ?? [];
    const wanted = (part.dataset['showFor'] ?? '').split(' ');
    part.hidden = !values.some((value) => wanted.includes(value));
  }
  for (const place of root.querySelectorAll<HTMLElement>('[data-meaning-of]')) showMeaning(root, place);
  const keys = [...answers]
    .filter(([name]) => /^sources-\d+-id$/.test(name))
    .flatMap(([, values]) => values.filter(Boolean));
  const sources = root.querySelector('#known-source');
  const options = keys.map((key) => new Option(key, key));
  sources?.replaceChildren(...options);
}

/**
 * Keeps boxes that stand for a whole answer apart from the rest of it: a ticked one sets the fact aside, and writing a
 * fact unticks it. What was written comes back when the box is unticked.
 */
export function settle(root: ParentNode, control: FormControl): void {
  if (control instanceof HTMLInputElement && control.type === 'checkbox') settleBox(root, control);
  else if (isTicked(control) === undefined && control.value !== '') {
    for (const box of setAsideBoxes(root, control.name)) box.checked = false;
  }
}

const KEPT = 'keptText';

function settleBox(root: ParentNode, box: HTMLInputElement): void {
  const set = box.closest('[data-boxes]');
  if (set && box.checked) {
    const alone = box.dataset['alone'] !== undefined;
    for (const other of set.querySelectorAll<HTMLInputElement>('input')) {
      if (other !== box && (alone || other.dataset['alone'] !== undefined)) other.checked = false;
    }
  }
  const name = box.dataset['setsAside'];
  if (name === undefined) return;
  const boxes = setAsideBoxes(root, name);
  if (box.checked) for (const other of boxes) if (other !== box) other.checked = false;
  const fact = controlsIn(root).find((control) => control.name === name);
  if (fact === undefined) return;
  if (box.checked && fact.value !== '') {
    fact.dataset[KEPT] = fact.value;
    fact.value = '';
  } else if (!boxes.some(({ checked }) => checked) && fact.value === '') {
    fact.value = fact.dataset[KEPT] ?? '';
  }
}

const setAsideBoxes = (root: ParentNode, name: string): HTMLInputElement[] => [
  ...root.querySelectorAll<HTMLInputElement>(`[data-sets-aside="${CSS.escape(name)}"]`),
];

function showMeaning(root: ParentNode, place: HTMLElement): void {
  const name = place.dataset['meaningOf'] ?? '';
  const select = root.querySelector<HTMLSelectElement>(`select[name="${CSS.escape(name)}"]`);
  const words = select?.selectedOptions[0]?.dataset['meaning'] ?? '';
  if (place.textContent !== words) place.textContent = words;
}
