/** The word that Pagefind puts before what it packs. */
export const MAGIC = 'pagefind_dcd';

/**
 * Unpacks a file of Pagefind (gzip, with a word of Pagefind's own before what is in it). Some hosts unpack a file as they
 * send it: then it is taken as it is. Rejects where it is no such file, such as the page of a network that answers in our
 * place.
 */
export async function unpackFile(response: Response): Promise<Uint8Array<ArrayBuffer>> {
  const sent = new Uint8Array(await response.arrayBuffer());
  const bytes = beginsWithMagic(sent) ? sent : await unzip(sent);
  if (!beginsWithMagic(bytes)) throw new Error('this is no file of Pagefind');
  return bytes.subarray(MAGIC.length);
}

const beginsWithMagic = (bytes: Uint8Array) =>
  new TextDecoder().decode(bytes.subarray(0, MAGIC.length)) === MAGIC;

async function unzip(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
