/**
 * One colour as `palette.scss` writes it, for what no style sheet can reach: the browser’s own frame and the picture
 * on its tab.
 * @param scss the text of `palette.scss`
 * @param theme one of the two mixins there
 * @param name a custom property without its leading hyphens, such as `library-band`
 * Throws where the palette has no such colour.
 */
export function paletteColour(scss: string, theme: 'light' | 'dark', name: string): string {
  const colour = paletteOf(scss, theme).get(name);
  if (colour === undefined) throw new Error(`palette.scss has no --${name} in its ${theme} colours`);
  return colour;
}

/** Every colour of a theme, by the name of its custom property without the leading hyphens. */
export function paletteOf(scss: string, theme: 'light' | 'dark'): ReadonlyMap<string, string> {
  const [, block = ''] = new RegExp(`@mixin ${theme} \\{([^}]*)\\}`).exec(scss) ?? [];
  return new Map(
    [...block.matchAll(/--([a-z-]+):\s*([^;]+);/g)].map(([, name = '', colour = '']) => [name, colour]),
  );
}
