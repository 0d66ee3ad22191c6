/**
 * The one thing of this name in a build. Astro loads the content config and the pages with their own copies of every module,
 * so what they share hangs on the one thing that all of them have.
 * @param name no other part of the build may use it
 * @param make makes the thing, the first time that it is asked for
 */
export function buildWide<Thing>(name: string, make: () => Thing): Thing {
  const shared = globalThis as { [key: string]: unknown };
  return (shared[`__evidenceLibrary${name}`] ??= make()) as Thing;
}

const waiting = () => buildWide('OncePagesAreMade', () => [] as (() => void)[]);

/** Has something done once every page of a build is made: to let go of what only pages need. */
export const oncePagesAreMade = (act: () => void): void => void waiting().push(act);

/** Does all that was to be done once every page is made. */
export const pagesAreMade = (): void =>
  waiting()
    .splice(0)
    .forEach((act) => act());
