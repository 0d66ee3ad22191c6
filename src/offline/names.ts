/**
 * Where what belongs to an offline copy stands, below the folder the site is published under. The worker in
 * `public/offline.js`, which can import nothing, repeats what it needs of this.
 */
export const OFFLINE = {
  /** The program that answers from the copy. It governs the folder it stands in, so it stands at the top. */
  worker: 'offline.js',
  list: 'offline-files/list.json',
  parts: 'offline-files/parts/',
  /** No such file is published: under this address the browser keeps what it needs to know of its copy. */
  state: 'offline-files/state.json',
} as const;

/**
 * A header of requests that the worker lets pass: who makes a copy wants the library's own answer. The browser's ways to
 * ask afresh are no such mark, because some ask so for every part of a page that is loaded again.
 */
export const FRESH = 'x-fresh-from-library';

/** The name of the policy of Trusted Types that makes the worker's address, and nothing else. */
export const WORKER_POLICY = 'offline-copy';

/**
 * The browser's store for what it knows of its copy. A copy is there from the moment this says so.
 * @param base the folder the site is published under, with a slash at both ends: two libraries on one host keep apart
 */
export const stateStore = (base: string): string => `offline-copy ${base}`;

/** The browser's store for the files of one version. */
export const filesStore = (base: string, version: string): string => `${stateStore(base)} ${version}`;
