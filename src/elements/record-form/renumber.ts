/**
 * Names, apart by spaces, that begin with one item’s name, with another item’s name in its place: `findings-2-id` in
 * place of `findings-3-id`, and `findings-2-id_hint` likewise.
 */
export const renumbered = (names: string, from: string, to: string): string =>
  names
    .split(' ')
    .map((name) =>
      name === from || name.startsWith(`${from}-`) || name.startsWith(`${from}_`)
        ? to + name.slice(from.length)
        : name,
    )
    .join(' ');
