import { chanceFrom, type Chance } from './chance.ts';

const STARTS =
  'Al Ar Bel Ber Bran Cal Car Cor Dal Dar Del Den El Er Fal Fen Gar Glen Hal Har Hol Il Jor Kel Ken Kil Lan Lar Lin Lor Mal Mar Mel Mil Mon Nel Nor Ol Or Pel Pen Per Quen Ral Ren Ros Sal Sel Sher Sil Sor Tam Tal Ter Tol Tor Ul Val Ver Wal Wen Wil Yar Yel Zel'.split(
    ' ',
  );
const MIDDLES = 'a e i o u an en in on ar er or al el il am em im ad ed id as es is av ev iv'.split(' ');
const PLACE_ENDS =
  'bourne bridge brook bury by combe cott croft dale den field ford gate ham holme hurst leigh ley mere mouth shaw stead stock thorpe ton vale well wick worth'.split(
    ' ',
  );
const PERSON_ENDS =
  'ack ander anson ard aux berg by den ell ensen er ero ett field forth ham idge ier ini ino ison kin land ley man mann mond nell oso ow quist rick sen ski son stone ton vic wood worth yama'.split(
    ' ',
  );
const COINED_ENDS =
  'a ana ava ea elle ena era ia ian ida illa ima ina io iva ivo ola on ona or ora ova ua um una us'.split(
    ' ',
  );

/** A name that can be read aloud, and that nobody has. Some thousands of each sort. */
const named = (ends: readonly string[]) => (chance: Chance) =>
  `${chance.pick(STARTS)}${chance.likely(0.6) ? chance.pick(MIDDLES) : ''}${chance.pick(ends)}`;

export const placeName = named(PLACE_ENDS);
export const familyName = named(PERSON_ENDS);
export const coinedWord = named(COINED_ENDS);

/** Names of a sort that many records share, such as the towns where studies are done: the first most often. */
export const sharedNames = (make: (chance: Chance) => string, count: number, seed: number): string[] => {
  const chance = chanceFrom(seed);
  return [...new Set(Array.from({ length: count }, () => make(chance)))];
};

const QUALITIES =
  'Bright Brave Calm Caring Clear Close Early Fair First Fresh Gentle Good Growing Honest Kind Lasting Near New Open Ready Safe Settled Shared Steady Strong Stronger Supported Trusted Warm Whole'.split(
    ' ',
  );
const SUBJECTS =
  'Babies Beginnings Bonds Bridges Brothers Carers Chances Children Circles Connections Families Fathers Foundations Futures Homes Hopes Journeys Kin Lives Mothers Neighbours Parents Pathways Relations Roots Sisters Starts Steps Ties Voices'.split(
    ' ',
  );
const SETTINGS_OF =
  'after Court|after Separation|at Home|at School|for Change|for Life|from Birth|in Care|in Mind|in Practice|in the Early Years|on the Edge of Care|out of Care|through Play|through Talk|to Independence|Together|under Five|with Siblings|without Violence'.split(
    '|',
  );

/** What an intervention is called. */
export interface Title {
  title: string;
  /** Its first letters, where people would use them. */
  acronym: string | undefined;
  id: string;
}

/**
 * A title that no other entry has.
 * @param kinds what programmes of this type call themselves, such as "Parenting Programme"
 * @param taken the ids given so far; this one is added
 */
export function freshTitle(chance: Chance, kinds: readonly string[], taken: Set<string>): Title {
  for (;;) {
    const title = chance.pick([coined, plain, plain, local])(chance, kinds);
    const id = title
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '');
    if (taken.has(id)) continue;
    taken.add(id);
    const letters = title
      .split(/[\s-]+/)
      .map((word) => word.charAt(0).toUpperCase())
      .join('');
    return { title, id, acronym: letters.length > 2 ? letters : undefined };
  }
}

const coined = (chance: Chance, kinds: readonly string[]) =>
  chance.likely(0.4) ? coinedWord(chance) : `${coinedWord(chance)} ${chance.pick(kinds)}`;
const plain = (chance: Chance, kinds: readonly string[]) =>
  `${chance.pick(QUALITIES)} ${chance.pick(SUBJECTS)} ${chance.likely(0.5) ? chance.pick(SETTINGS_OF) : chance.pick(kinds)}`;
const local = (chance: Chance, kinds: readonly string[]) =>
  `${placeName(chance)} ${chance.likely(0.5) ? `${chance.pick(SUBJECTS)} ` : ''}${chance.pick(kinds)}`;
