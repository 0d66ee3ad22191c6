/** An entry as the list on the page, or its card, has it. */
export interface LibraryEntry {
  title: string;
  /** The path of its page. */
  path: string;
  /** The same, in full. */
  address: string;
  /** The drawing of its rating. */
  drawing: Node | undefined;
}

/** @param link what finds the link to its page, whose words are its title */
export function entryIn(item: HTMLElement, link: string): LibraryEntry {
  const found = item.querySelector<HTMLAnchorElement>(link);
  return {
    title: found?.textContent.trim() ?? '',
    path: found?.getAttribute('href') ?? '',
    address: found?.href ?? '',
    drawing: item.querySelector('svg') ?? undefined,
  };
}
