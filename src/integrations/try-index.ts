import { unpackFile } from '../search/packed-file.ts';
import { startEngine } from '../search/engine.ts';
import { FILES, pageName } from '../search/pagefind-port.ts';
import { PAGEFIND_RANKING } from '../search/settings.ts';

/**
 * Asks an index for a word that an entry holds, with the very program that readers get, so that a new Pagefind which it does
 * not fit fails the build. Throws where the entry is not found.
 * @param file gives a file of the index by its name
 * @param table the hash in the name of Pagefind's table
 * @param word one that the entry holds
 * @param place the entry's place in the index
 */
export async function tryIndex(
  file: (name: string) => Uint8Array | string | undefined,
  table: string,
  word: string,
  place: number,
): Promise<void> {
  try {
    const engine = await startEngine(
      await unpacked(FILES.engine),
      await unpacked(FILES.table(table)),
      PAGEFIND_RANKING,
    );
    for (const name of engine.piecesWith(word)) engine.addPiece(await unpacked(FILES.piece(name)));
    const hits = [true, false].map((exact) => engine.search(word, exact));
    if (!hits.every((found) => found.some(({ page, score }) => page === pageName(place) && score > 0)))
      throw new Error(`the word "${word}" does not find its entry`);
  } catch (error) {
    throw new Error('Pagefind’s engine does not do what the search asks of it. Mend engine.ts.', {
      cause: error,
    });
  }

  async function unpacked(name: string): Promise<Uint8Array<ArrayBuffer>> {
    const content = file(name);
    if (content === undefined) throw new Error(`the index has no file ${name}`);
    return unpackFile(new Response(Buffer.from(content)));
  }
}
