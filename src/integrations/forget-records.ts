import type { AstroIntegration } from 'astro';
import { pagesAreMade } from '../build-wide.ts';
import { emptyShelf } from '../records/shelf.ts';
import { giveMemoryBack } from './give-memory-back.ts';

/** Lets go of all records once every page is made: what comes after that reads what was built. To go before it. */
export function forgetRecords(): AstroIntegration {
  return {
    name: 'forget-records',
    hooks: {
      'astro:build:done': () => {
        pagesAreMade();
        emptyShelf();
        giveMemoryBack();
      },
    },
  };
}
