/**
 * What the worker uses of its own world. TypeScript keeps the types of workers and of pages in libraries that do not go
 * together, and this project is checked with those of pages.
 * Source: https://w3c.github.io/ServiceWorker/#serviceworkerglobalscope-interface
 */
export interface WorkerScope {
  readonly registration: { readonly scope: string };
  readonly location: { readonly origin: string };
  skipWaiting(): Promise<void>;
  addEventListener(name: 'install', run: (event: ExtendableEvent) => void): void;
  addEventListener(name: 'fetch', run: (event: FetchEvent) => void): void;
}

export interface ExtendableEvent {
  waitUntil(work: Promise<unknown>): void;
}

export interface FetchEvent extends ExtendableEvent {
  readonly request: Request;
  /** The page that asks; nothing where a page is opened. */
  readonly clientId: string;
  /** The page that will stand where one is opened. */
  readonly resultingClientId: string;
  respondWith(answer: Promise<Response>): void;
}
