import { href } from '../links.ts';
import { site } from '../site.ts';
import { paletteColour } from '../styles/palette-colour.ts';
import palette from '../styles/palette.scss?raw';

/** What a device needs to know to show the library among its apps: https://www.w3.org/TR/appmanifest/ */
export const GET = (): Response => {
  const home = href('/');
  const manifest = {
    name: site.name,
    short_name: site.name,
    description: site.strapline,
    lang: site.language,
    id: home,
    start_url: home,
    scope: home,
    // With the browser's own ways back and on: the pages have none.
    display: 'minimal-ui',
    theme_color: paletteColour(palette, 'light', 'library-band'),
    background_color: paletteColour(palette, 'light', 'govuk-body-background-colour'),
    icons: [{ src: href('/favicon.svg'), sizes: 'any', type: 'image/svg+xml', purpose: 'any' }],
  };
  return new Response(`${JSON.stringify(manifest, null, 2)}\n`, {
    headers: { 'Content-Type': 'application/manifest+json' },
  });
};
