import type { ListedEntry } from './entries.ts';
import { unpackList, type ListFile } from './list-file.ts';
import { FileError, readFile } from './read-file.ts';

/**
 * The files of a library whose list goes on over other pages: what the search needs of every entry is in one, and the
 * card of each in one of its own. Each is fetched when it is asked for; what cannot be had fails with a `FileError`.
 */
export class ListFiles extends HTMLElement {
  async all(): Promise<ListedEntry[]> {
    const file = (await readFile(`${this.#folder}page/all.json`, 'json')) as ListFile | null;
    // A network that answers in our place may well send something else that can be read.
    if (typeof file?.ids !== 'string') throw new FileError('failed');
    if (file.version !== this.dataset['version']) throw new FileError('gone');
    return unpackList(file);
  }

  async card(id: string): Promise<HTMLElement> {
    const page = (await readFile(`${this.#folder}${id}/card/`, 'document')) as Document | null;
    const item = page?.querySelector<HTMLElement>('li[data-entry]');
    const said = JSON.parse(item?.dataset['entry'] ?? '{}') as { id?: string };
    if (!item || said.id !== id) throw new FileError('failed');
    return document.adoptNode(item);
  }

  /** The address of the entries' folder, ending in a slash. */
  get #folder(): string {
    return this.dataset['folder'] ?? '/interventions/';
  }
}
