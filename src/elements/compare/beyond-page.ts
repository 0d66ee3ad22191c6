import { entryIn, type LibraryEntry } from './library-entry.ts';

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/**
 * An entry that is not in the list on this page, from its card, which the build writes where the list goes on over
 * other pages.
 * @param folder the address of the entries' folder, ending in a slash
 * @returns nothing where the library has no such entry
 */
export async function entryBeyondPage(folder: string, id: string): Promise<LibraryEntry | undefined> {
  if (!ID.test(id)) return undefined;
  const { status, page } = await readPage(`${folder}${id}/card/`);
  if (status === 404) return undefined;
  const card = page?.querySelector<HTMLElement>('li[data-entry]');
  if (card) return entryIn(document.adoptNode(card), 'h2 a');
  // It may be there all the same. Its column says so, or says that it cannot be reached.
  const path = `${folder}${id}/`;
  return { title: id, path, address: new URL(path, location.href).href, drawing: undefined };
}

/** The security policy lets no document be made from text, but a request may answer with one. */
function readPage(address: string): Promise<{ status: number; page: Document | null }> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open('GET', address);
    request.responseType = 'document';
    request.onloadend = () => resolve({ status: request.status, page: request.responseXML });
    request.send();
  });
}
