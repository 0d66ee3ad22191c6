import { cardsIn, type Catalogue } from './catalogue.ts';
import type { ListedEntry } from './entries.ts';
import type { ListFiles } from './list-files.ts';
import { longProgram } from './long-program.ts';
import { withReview } from './review.ts';

/**
 * The entries of a library whose list goes on over other pages. The cards of this page are used as they are; all else
 * comes from files, each fetched once.
 * @param today as `YYYY-MM-DD`
 */
export function fileCatalogue(list: HTMLElement, files: ListFiles, today: string): Catalogue {
  const cards = new Map([...cardsIn(list)].map(([id, item]) => [id, Promise.resolve(item)]));
  let entries: Promise<readonly ListedEntry[]> | undefined;
  return {
    all() {
      entries ??= longProgram()
        .then(() => files.all())
        .then((listed) => listed.map((entry) => withReview(entry, today)));
      // What failed may be tried again.
      entries.catch(() => (entries = undefined));
      return entries;
    },
    card(id) {
      const card = cards.get(id) ?? longProgram().then(() => files.card(id));
      cards.set(id, card);
      card.catch(() => cards.delete(id));
      return card;
    },
  };
}
