import { pagerPlaces } from '../pager-places.ts';

/** Leads to the other pages of the results. Every word of it stands in the page; this only fills its slots. */
export class ResultsPager extends HTMLElement {
  /**
   * @param current 1 for the first page
   * @param count how many pages there are; one has no pager
   * @param address gives the address of a page
   */
  show(current: number, count: number, address: (page: number) => string): void {
    this.hidden = count < 2;
    for (const step of this.querySelectorAll<HTMLAnchorElement>('[data-step]')) {
      const page = current + Number(step.dataset['step']);
      step.hidden = page < 1 || page > count;
      lead(step, page, address);
    }
    const places = pagerPlaces(current, count).map((place) => {
      if (place === 'gap') return this.#copy('gap');
      const item = this.#copy('number');
      const link = item.querySelector('a');
      const [number, here] = ['number', 'here'].map((slot) => item.querySelector(`[data-slot="${slot}"]`));
      if (number) number.textContent = String(place);
      if (link) lead(link, place, address);
      if (place === current) link?.setAttribute('aria-current', 'page');
      else here?.remove();
      return item;
    });
    this.querySelector('ul')?.replaceChildren(...places);
  }

  #copy(place: 'number' | 'gap'): Element {
    const template = this.querySelector<HTMLTemplateElement>(`template[data-place="${place}"]`);
    return template?.content.firstElementChild?.cloneNode(true) as Element;
  }
}

function lead(link: HTMLAnchorElement, page: number, address: (page: number) => string): void {
  link.href = address(page);
  link.dataset['page'] = String(page);
}
