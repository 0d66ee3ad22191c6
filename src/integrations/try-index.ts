import { unpackFile } from '../search/packed-file.ts';
import { piecesWith, readPiece, readTable } from '../search/pagefind-index.ts';
import { FILES, pageName } from '../search/pagefind-port.ts';
import { rankWord } from '../search/rank-word.ts';

/**
 * Asks an index for a word that an entry holds, in the very way that readers do, so that a new Pagefind which it does not fit
 * fails the build. Throws where the entry is not found.
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
    const read = readTable(await unpacked(FILES.table(table)));
    const names = piecesWith(word, read);
    const pieces = await Promise.all(names.map(async (name) => readPiece(await unpacked(FILES.piece(name)))));
    const { scores, exact } = rankWord(word, pieces, read);
    const page = read.pages.findIndex(({ name }) => name === pageName(place));
    if (!exact.has(page) || !((scores.get(page) ?? 0) > 0))
      throw new Error(`the word "${word}" does not find its entry`);
  } catch (error) {
    throw new Error('Pagefind’s index is not as the search reads it. Mend pagefind-index.ts.', {
      cause: error,
    });
  }

  async function unpacked(name: string): Promise<Uint8Array<ArrayBuffer>> {
    const content = file(name);
    if (content === undefined) throw new Error(`the index has no file ${name}`);
    return unpackFile(new Response(Buffer.from(content)));
  }
}
