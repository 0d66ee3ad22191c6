import { make } from '../compare/dom.ts';
import { renumbered } from './renumber.ts';

/** A list of items on the page, to which items are added and from which they are taken. */
export const listOf = (part: Element): HTMLElement => {
  const list = part.closest<HTMLElement>('[data-list]');
  if (list === null) throw new Error('record-form: a button stands outside of its list');
  return list;
};

export const nameOfList = (list: HTMLElement): string => list.dataset['list'] ?? '';

/** Adds an empty item at the end, and gives it. */
export function addItem(list: HTMLElement): HTMLElement {
  const pattern = list.querySelector<HTMLTemplateElement>(':scope > template');
  const item = pattern?.content.firstElementChild?.cloneNode(true);
  if (!(item instanceof HTMLElement)) throw new Error(`record-form: ${nameOfList(list)} has no pattern`);
  const items = itemsOf(list);
  holder(list).append(item);
  number(list, item, 'N', items.length);
  return item;
}

/**
 * Takes an item away and numbers those after it anew. Nothing that was written in it is lost: what is given back puts
 * it where it was.
 */
export function removeItem(list: HTMLElement, item: HTMLElement): () => void {
  const place = itemsOf(list).indexOf(item);
  item.remove();
  itemsOf(list).forEach((one, index) => {
    if (index >= place) number(list, one, String(index + 1), index);
  });
  return () => {
    const items = itemsOf(list);
    const at = Math.min(place, items.length);
    // From the end, so that no two items ever have one name: radios of one name would untick each other.
    for (let index = items.length - 1; index >= at; index--) {
      const one = items[index];
      if (one) number(list, one, String(index), index + 1);
    }
    if (at !== place) number(list, item, String(place), at);
    holder(list).insertBefore(item, items[at] ?? null);
  };
}

/** Makes a list as long as a draft needs it. */
export function setLength(list: HTMLElement, length: number): void {
  for (let more = itemsOf(list).length; more < length; more++) addItem(list);
  for (const item of itemsOf(list).slice(length)) item.remove();
}

export const itemsOf = (list: HTMLElement): HTMLElement[] => [
  ...list.querySelectorAll<HTMLElement>(':scope > [data-items] > [data-item]'),
];

/** Says that an item is gone, and offers to put it back. */
export function sayRemoved(list: HTMLElement, item: HTMLElement, number: number): HTMLButtonElement {
  const label = (list.dataset['label'] ?? '').toLowerCase();
  const button = make('button', { type: 'button', class: 'govuk-button govuk-button--quiet' }, 'Put it back');
  const title = `Removed ${label} ${number}. `;
  list.querySelector(':scope > [data-removed]')?.replaceChildren(make('p', {}, title, button));
  button.dataset['item'] = item.dataset['item'] ?? '';
  return button;
}

export const sayNothing = (list: HTMLElement): void =>
  list.querySelector(':scope > [data-removed]')?.replaceChildren();

function holder(list: HTMLElement): Element {
  const items = list.querySelector(':scope > [data-items]');
  if (items === null) throw new Error(`record-form: ${nameOfList(list)} has no place for items`);
  return items;
}

const NAMED = ['id', 'name', 'for', 'aria-describedby', 'data-path', 'data-list', 'data-item-of'];
const ASKED = ['data-show-if', 'data-sets-aside', 'data-boxes', 'data-meaning-of'];

function number(list: HTMLElement, item: HTMLElement, from: string, to: number): void {
  const name = nameOfList(list);
  rename(item, `${name}-${from}`, `${name}-${to}`);
  // The first number of an item is its own: those of lists within it come later.
  for (const shown of item.querySelectorAll('[data-number]')) {
    if (shown.closest('[data-item]') === item) shown.textContent = String(to + 1);
  }
}

function rename(root: ParentNode, from: string, to: string): void {
  const all = [...(root instanceof Element ? [root] : []), ...root.querySelectorAll('*')];
  for (const element of all) {
    for (const attribute of [...NAMED, ...ASKED]) {
      const value = element.getAttribute(attribute);
      if (value) element.setAttribute(attribute, renumbered(value, from, to));
    }
    if (element instanceof HTMLTemplateElement) rename(element.content, from, to);
  }
}
