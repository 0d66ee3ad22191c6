/** The chip of a ticked filter: what it is, and that it can be removed. */
export function chipFor(box: HTMLInputElement): HTMLLIElement {
  const item = document.createElement('li');
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'chip';
  button.dataset['facet'] = box.name;
  button.dataset['value'] = box.value;
  const remove = document.createElement('span');
  remove.className = 'govuk-visually-hidden';
  remove.textContent = 'Remove ';
  const cross = document.createElement('span');
  cross.setAttribute('aria-hidden', 'true');
  cross.textContent = ' ✕';
  button.append(remove, box.dataset['label'] ?? box.value, cross);
  item.append(button);
  return item;
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
  const item = document.createElement('li');
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'chip chip--offer';
  Object.assign(button.dataset, { action, ...data });
  button.textContent = label;
  item.append(button);
  return item;
}
