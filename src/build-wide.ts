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
