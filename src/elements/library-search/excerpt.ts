/** A stretch of an excerpt: plain text, and whether it is a matched word. */
export interface ExcerptPart {
  text: string;
  matched: boolean;
}

/**
 * Cuts Pagefind's excerpt, which is text with `<mark>` round matched words and `<` and `>` written as entities,
 * into plain parts. So nothing from an index is ever put into the page as HTML.
 */
export function excerptParts(excerpt: string): ExcerptPart[] {
  return excerpt
    .split(/(<mark>.*?<\/mark>)/s)
    .filter((part) => part !== '')
    .map((part) => {
      const inner = /^<mark>(.*)<\/mark>$/s.exec(part)?.[1];
      return { text: plain(inner ?? part), matched: inner !== undefined };
    });
}

const plain = (text: string) => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
