import { cardsIn, saidOf, type Catalogue } from './catalogue.ts';
import { withReview } from './review.ts';

/**
 * The entries of a library that stands on its page whole: each card says what the search needs of its entry.
 * @param today as `YYYY-MM-DD`
 */
export function pageCatalogue(list: HTMLElement, today: string): Catalogue {
  const cards = cardsIn(list);
  const entries = [...cards.values()].map((item) => withReview(saidOf(item), today));
  return {
    all: async () => entries,
    card: async (id) => {
      const card = cards.get(id);
      if (card === undefined) throw new Error(`library-search: the page has no card for ${id}`);
      return card;
    },
  };
}
