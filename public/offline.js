// @ts-check
/**
 * Answers from the reader's own copy of the library where the library cannot be reached. Only the button on /offline/
 * sets it to work, and it does nothing until that page says that a copy is there. It stands at the top of the site,
 * because a worker governs the folder it stands in, and imports nothing. `src/offline/` has its names and types.
 *
 * Pages: from the library, and from the copy where no answer comes. Files whose names hold a hash: from the copy, since
 * they never change. All else goes with its page: the parts of one search must be of one version, or it would find too
 * little and not know it.
 *
 * @import { WorkerScope, FetchEvent } from '../src/offline/worker-scope.ts'
 * @import { Copy } from '../src/offline/list.ts'
 */
const worker = /** @type {WorkerScope} */ (/** @type {unknown} */ (self));

/** The folder the site is published under. */
const BASE = new URL(worker.registration.scope).pathname;
const STORE = `offline-copy ${BASE}`;
const STATE = `${BASE}offline-files/state.json`;
const TABS = `${BASE}offline-files/tabs.json`;
/** What the making of a copy puts on its requests: it wants the library's own answer. */
const FRESH = 'x-fresh-from-library';
/** Files whose names change with what is in them. */
const HASHED = /^(_astro\/|pagefind\/index\/|pagefind\/[^/]+\.pf_meta$)/;
/** Where the layout of every page leaves room for a line. */
const ROOM = '<p data-offline hidden></p>';
/** How long a reader waits for a page before the copy's is shown, in milliseconds. */
const PATIENCE = 4000;
/** How many open pages are remembered. */
const MOST_TABS = 50;

/** @typedef {Copy & { store: Cache }} Kept */

worker.addEventListener('install', (event) => event.waitUntil(worker.skipWaiting()));

worker.addEventListener('fetch', (event) => {
  const { method, mode, headers, url } = event.request;
  const { origin, pathname } = new URL(url);
  if (method !== 'GET' || origin !== worker.location.origin || !pathname.startsWith(BASE)) return;
  const path = pathname.slice(BASE.length);
  if (mode === 'navigate') event.respondWith(answerPage(event, path));
  else if (!headers.has(FRESH)) event.respondWith(answerFile(event, path));
});

/** @type {(event: FetchEvent, path: string) => Promise<Response>} */
async function answerPage(event, path) {
  const copy = await keptCopy();
  if (copy === undefined) return fetch(event.request);
  const asked = fetch(event.request).then((response) => (response.status < 500 ? response : undefined));
  // The browser would report a refusal that comes once nobody waits for it any more.
  const failed = asked.then(
    (response) => response === undefined,
    () => true,
  );
  const late = new Promise((resolve) => setTimeout(resolve, PATIENCE, undefined));
  const response = await Promise.race([asked.catch(() => undefined), late]);
  if (response instanceof Response) {
    noteTab(event, event.resultingClientId, copy, isSame(response.clone(), path, copy));
    return response;
  }
  const kept = (await fromCopy(path, copy)) ?? (await movedOn(path, copy));
  if (kept === undefined && !(await failed)) return /** @type {Promise<Response>} */ (asked);
  noteTab(event, event.resultingClientId, copy, Promise.resolve(true));
  if (kept !== undefined) return isPage(kept) ? withLine(kept, 200, copy) : kept;
  const missing = await fromCopy('404.html', copy);
  return missing === undefined ? Response.error() : withLine(missing, 404, copy);
}

/** @type {(event: FetchEvent, path: string) => Promise<Response>} */
async function answerFile(event, path) {
  const copy = await keptCopy();
  const fits = copy !== undefined && (HASHED.test(path) || (await isTabOf(event.clientId, copy)));
  const kept = fits ? await fromCopy(path, copy) : undefined;
  return kept ?? fetch(event.request);
}

/** @type {() => Promise<Kept | undefined>} */
async function keptCopy() {
  // To open a store makes one, and after a removal nothing shall be left.
  if (!(await caches.has(STORE))) return undefined;
  const state = await (await caches.open(STORE)).match(STATE);
  if (state === undefined) return undefined;
  const copy = /** @type {Copy} */ (await state.json());
  return { ...copy, store: await caches.open(`${STORE} ${copy.version}`) };
}

/** @type {(path: string, copy: Kept) => Promise<Response | undefined>} */
async function fromCopy(path, copy) {
  return copy.store.match(`${BASE}${path}`, { ignoreVary: true });
}

/** @type {(path: string, copy: Kept) => Promise<Response | undefined>} */
async function movedOn(path, copy) {
  if (await fromCopy(`${path}/`, copy)) return Response.redirect(`${BASE}${path}/`, 302);
  const [from, to] = copy.moved.find(([from]) => path.startsWith(from) || path === asData(from)) ?? [];
  if (from === undefined || to === undefined) return undefined;
  const rest = path === asData(from) ? asData(to) : `${to}${path.slice(from.length)}`;
  return Response.redirect(`${BASE}${rest}`, 302);
}

/** @type {(page: string) => string} */
const asData = (page) => page.replace(/\/$/, '.json');

/** @type {(response: Response) => boolean} */
const isPage = (response) => (response.headers.get('content-type') ?? '').includes('text/html');

/** @type {(response: Response, path: string, copy: Kept) => Promise<boolean>} */
async function isSame(response, path, copy) {
  if (!isPage(response)) return false;
  const kept = await fromCopy(path, copy);
  return kept !== undefined && (await kept.text()) === (await response.text());
}

/** @type {(kept: Response, status: number, copy: Copy) => Promise<Response>} */
async function withLine(kept, status, { date }) {
  const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(date));
  const why = navigator.onLine ? 'The library cannot be reached now.' : 'You are offline.';
  const what = status === 404 ? `This page is not in your copy of ${day}.` : `This is your copy of ${day}.`;
  const line = `<p class="copy-line" data-offline>${why} ${what} <a href="${BASE}offline/">About your copy</a></p>`;
  return new Response((await kept.text()).replace(ROOM, line), { status, headers: kept.headers });
}

/**
 * The pages that are open and stand in the copy just as they are, each with the version of that copy. The browser may
 * end a worker at any time, so this is written down.
 * @type {Map<string, Promise<boolean>>}
 */
const tabs = new Map();
let writing = Promise.resolve();

/** @type {(event: FetchEvent, id: string, copy: Kept, fits: Promise<boolean>) => void} */
function noteTab(event, id, copy, fits) {
  tabs.set(`${id} ${copy.version}`, fits);
  writing = writing
    .then(async () => {
      if (!(await fits) || (await keptCopy())?.version !== copy.version) return;
      const lines = [...(await writtenTabs()), `${id} ${copy.version}`].slice(-MOST_TABS);
      await (await caches.open(STORE)).put(TABS, new Response(JSON.stringify(lines)));
    })
    .catch(() => undefined);
  event.waitUntil(writing);
}

/** @type {(id: string, copy: Kept) => Promise<boolean>} */
async function isTabOf(id, copy) {
  const tab = `${id} ${copy.version}`;
  return (await tabs.get(tab)?.catch(() => false)) ?? (await writtenTabs()).includes(tab);
}

/** @type {() => Promise<string[]>} */
async function writtenTabs() {
  const written = await (await caches.open(STORE)).match(TABS);
  return written === undefined ? [] : await written.json();
}
