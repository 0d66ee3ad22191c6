import { mkdir, rm } from 'node:fs/promises';
import * as pagefind from 'pagefind';

export interface IndexPage {
  id: string;
  html: string;
}

/**
 * Indexes the pages of entries with Pagefind, and nothing else. Only what stands inside the element marked
 * `data-search-root` by our template is read, so no entry can add itself to a filter or rename itself.
 * Throws on any error Pagefind reports, and where it did not index every page.
 * @returns the index's files by name, when they are not written to a folder
 */
export async function buildIndex(
  pages: readonly IndexPage[],
  { writeTo }: { writeTo?: string } = {},
): Promise<Map<string, Uint8Array>> {
  try {
    const { index, errors } = await pagefind.createIndex({
      rootSelector: '[data-search-root]',
      forceLanguage: 'en',
    });
    refuse(errors);
    if (!index) throw new Error('Pagefind gave no index');
    for (const { id, html } of pages) {
      const added = await index.addHTMLFile({ url: `/interventions/${id}/`, content: html });
      refuse(added.errors);
      if (!added.file?.meta['title']) throw new Error(`Pagefind found nothing to index on the page of ${id}`);
    }
    if (writeTo !== undefined) {
      await rm(writeTo, { recursive: true, force: true });
      await mkdir(writeTo, { recursive: true });
      refuse((await index.writeFiles({ outputPath: writeTo })).errors);
      return new Map();
    }
    const { files, errors: fileErrors } = await index.getFiles();
    refuse(fileErrors);
    return new Map(files.map(({ path, content }) => [path.replace(/^pagefind\//, ''), content]));
  } finally {
    await pagefind.close();
  }
}

function refuse(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`the search index has errors: ${errors.join('; ')}`);
}
