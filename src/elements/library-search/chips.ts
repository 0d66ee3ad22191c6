/** The chip of a ticked filter: what it is, and that it can be removed. */
export function chipFor(box: HTMLInputElement): HTMLLIElement {
  const remove = document.createElement('span');
  remove.className = 'govuk-visually-hidden';
  remove.textContent = 'Remove ';
  const cross = document.createElement('span');
  cross.setAttribute('aria-hidden', 'true');
  cross.textContent = ' ✕';
  const label = [remove, box.dataset['label'] ?? box.value, cross];
  return chip('chip', { facet: box.name, value: box.value }, label);
}

/**
 * A chip that offers something to be pressed, in a row of its own.
 * @param action what the search does when it is pressed
 * @param data more that the search is to know then
 */
export function offerChip(
  label: string,
  action: string,
  data: Readonly<Record<string, string>> = {},
): HTMLLIElement {
  return chip('chip chip--offer', { action, ...data }, [label]);
}

function chip(
  looks: string,
  data: Readonly<Record<string, string>>,
  label: readonly (Node | string)[],
): HTMLLIElement {
  const item = document.createElement('li');
  const button = document.createElement('button');
  button.type = 'button';
  button.className = looks;
  Object.assign(button.dataset, data);
  button.append(...label);
  item.append(button);
  return item;
}
