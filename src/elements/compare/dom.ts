/** Makes an element with its attributes and what stands in it. Text stays text: nothing here is read as HTML. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string>> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

/** A drawing that only repeats the words beside it. */
export const mark = (shape: string): HTMLElement =>
  make('span', { 'aria-hidden': 'true', class: 'compare__shape' }, shape);

/** Words for readers' software alone. */
export const unseen = (words: string): HTMLElement => make('span', { class: 'govuk-visually-hidden' }, words);
