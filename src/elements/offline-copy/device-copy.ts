import type { Copy } from '../../offline/list.ts';
import { filesStore, OFFLINE, stateStore } from '../../offline/names.ts';

/** What this device holds. */
export interface Held {
  /** The whole copy that is answered from, where there is one. */
  copy?: Copy;
  /** Whether there are files of a copy that was begun and not finished. */
  unfinished: boolean;
}

/**
 * Looks at what this device holds of the library.
 * @param base the folder the site is published under
 */
export async function heldCopy(base: string): Promise<Held> {
  const copy = await readState(base);
  const others = await otherStores(base, copy);
  return { ...(copy && { copy }), unfinished: others.length > 0 };
}

/** Says that a copy is whole: from now on this one answers. What older copies left is taken away. */
export async function takeCopy(base: string, copy: Copy): Promise<void> {
  const store = await caches.open(stateStore(base));
  await store.put(`${base}${OFFLINE.state}`, new Response(JSON.stringify(copy)));
  for (const name of await otherStores(base, copy)) await caches.delete(name);
}

/** Takes away all that this device holds of the library, and the worker that answers from it. */
export async function removeCopy(base: string): Promise<void> {
  // First what says that there is a copy, so that none is answered from while it goes.
  await caches.delete(stateStore(base));
  for (const name of await otherStores(base)) await caches.delete(name);
  const registration = await navigator.serviceWorker.getRegistration(base);
  // Another program on this host may have a worker of its own above our folder.
  if (registration !== undefined && new URL(registration.scope).pathname === base)
    await registration.unregister();
}

/** The stores of files but for those of one copy. */
export async function otherStores(base: string, copy?: Copy): Promise<string[]> {
  const own = copy && filesStore(base, copy.version);
  return (await caches.keys()).filter((name) => name.startsWith(`${stateStore(base)} `) && name !== own);
}

async function readState(base: string): Promise<Copy | undefined> {
  // To open a store makes one.
  if (!(await caches.has(stateStore(base)))) return undefined;
  const state = await (await caches.open(stateStore(base))).match(`${base}${OFFLINE.state}`);
  return state === undefined ? undefined : ((await state.json()) as Copy);
}
