import { make, unseen } from '../compare/dom.ts';

/** One thing to mend, as the form says it. */
export interface FormProblem {
  /** The path in the record, with hyphens. */
  path: string;
  /** Where it is, in words. */
  where: string;
  /** What is wrong, and what to do instead. */
  message: string;
}

/** The place of a problem on the page: the field itself, or the nearest group that holds it. */
export function placeOf(root: ParentNode, path: string): HTMLElement | undefined {
  for (let at = path; at !== ''; at = at.slice(0, Math.max(0, at.lastIndexOf('-')))) {
    const places = [...root.querySelectorAll<HTMLElement>(`[data-path="${CSS.escape(at)}"]`)];
    const seen = places.find((place) => place.closest('[hidden]') === null) ?? places[0];
    if (seen) return seen;
  }
  return undefined;
}

/** Problems in the order in which their fields stand on the page. */
export function inPageOrder(root: ParentNode, problems: readonly FormProblem[]): FormProblem[] {
  const placed = problems.map((problem) => ({ problem, place: placeOf(root, problem.path) }));
  placed.sort((one, other) => {
    if (!one.place || !other.place || one.place === other.place) return 0;
    return one.place.compareDocumentPosition(other.place) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
  });
  return placed.map(({ problem }) => problem);
}

/** Shows each problem beside its field, and nothing beside the others. */
export function showInline(root: ParentNode, problems: readonly FormProblem[]): void {
  const byPlace = new Map<HTMLElement, string[]>();
  for (const { path, message } of problems) {
    const place = placeOf(root, path);
    if (place) byPlace.set(place, [...(byPlace.get(place) ?? []), message]);
  }
  for (const place of root.querySelectorAll<HTMLElement>('[data-error]')) {
    if (!byPlace.has(place)) clear(place);
  }
  for (const [place, messages] of byPlace) show(place, messages.map(asSentence).join(' '));
}

/** The first control of a field that can be seen, to which a link leads. */
export const controlOf = (place: HTMLElement): HTMLElement | undefined =>
  [...place.querySelectorAll<HTMLElement>('input, textarea, select, button')].find(
    (control) => control.closest('[hidden]') === null,
  );

/** The list of all problems, each with a link to its field. */
export function summaryOf(
  problems: readonly FormProblem[],
  lead: (problem: FormProblem) => void,
): HTMLElement {
  const items = problems.map((problem) => {
    const link = make('a', { href: '#main' }, `${problem.where}: ${problem.message}`);
    link.addEventListener('click', (event) => {
      event.preventDefault();
      lead(problem);
    });
    return make('li', {}, link);
  });
  const title = problems.length === 1 ? 'There is a problem' : `There are ${problems.length} problems`;
  return make(
    'div',
    { class: 'govuk-error-summary', tabindex: '-1', 'data-part': 'problems' },
    make(
      'div',
      { role: 'alert' },
      make('h2', { class: 'govuk-error-summary__title' }, title),
      make(
        'div',
        { class: 'govuk-error-summary__body' },
        make('ul', { class: 'govuk-list govuk-error-summary__list' }, ...items),
      ),
    ),
  );
}

const asSentence = (message: string) =>
  `${message.charAt(0).toUpperCase()}${message.slice(1)}.`.replace(/([.?])\.$/, '$1');

function show(place: HTMLElement, message: string): void {
  const id = `${place.dataset['path'] ?? ''}_error`;
  const known = place.querySelector<HTMLElement>(
    ':scope > .govuk-error-message, :scope > fieldset > .govuk-error-message',
  );
  const error = known ?? make('p', { class: 'govuk-error-message', id });
  if (error.dataset['message'] !== message) error.replaceChildren(unseen('Error: '), message);
  error.dataset['message'] = message;
  place.dataset['error'] = '';
  place.classList.add('govuk-form-group--error');
  if (known) return;
  const box = place.querySelector(':scope > fieldset') ?? place;
  const after =
    box.querySelector(':scope > .govuk-hint') ?? box.querySelector(':scope > label, :scope > legend');
  if (after) after.after(error);
  else box.prepend(error);
  describe(place, id, true);
}

function clear(place: HTMLElement): void {
  place.classList.remove('govuk-form-group--error');
  delete place.dataset['error'];
  place.querySelector(':scope > .govuk-error-message, :scope > fieldset > .govuk-error-message')?.remove();
  describe(place, `${place.dataset['path'] ?? ''}_error`, false);
}

/** Ties the message to the control, or to the group of controls. */
function describe(place: HTMLElement, id: string, wrong: boolean): void {
  const control = place.matches('fieldset')
    ? place
    : place.querySelector<HTMLElement>(':scope > :is(fieldset, input, textarea, select)');
  if (!control) return;
  const words = (control.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .filter((word) => word && !word.endsWith('_error'));
  const all = wrong ? [id, ...words] : words;
  if (all.length > 0) control.setAttribute('aria-describedby', all.join(' '));
  else control.removeAttribute('aria-describedby');
  if (control.matches('fieldset')) return;
  if (wrong) control.setAttribute('aria-invalid', 'true');
  else control.removeAttribute('aria-invalid');
  control.classList.toggle('govuk-input--error', wrong && control.matches('.govuk-input'));
  control.classList.toggle('govuk-textarea--error', wrong && control.matches('.govuk-textarea'));
  control.classList.toggle('govuk-select--error', wrong && control.matches('.govuk-select'));
}
