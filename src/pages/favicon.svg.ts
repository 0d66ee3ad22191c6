import { paletteColour } from '../styles/palette-colour.ts';
import palette from '../styles/palette.scss?raw';

const MARK = 'M5 22h3v4H5zM10 18h3v8h-3zM15 14h3v12h-3zM20 10h3v16h-3zM25 6h3v20h-3z';

/** The picture on the browser's tab: the rising steps of the rating mark, in the colours of the band. */
export const GET = (): Response => {
  const band = paletteColour(palette, 'light', 'library-band');
  const steps = paletteColour(palette, 'light', 'library-band-text');
  return new Response(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><path fill="${band}" d="M0 0h32v32H0z"/><path fill="${steps}" d="${MARK}"/></svg>\n`,
    { headers: { 'Content-Type': 'image/svg+xml' } },
  );
};
