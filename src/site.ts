/** Everything a new centre changes to make the library theirs, beside the palette in `styles/palette.scss`. */
export const site = {
  name: 'Evidence Library',
  strapline: 'What works in children’s social care, and how sure we can be',
  /** The address the library is published at, without a path. */
  origin: 'https://evidence-library.example.org',
  language: 'en-GB',
  /** Where the files live, for "suggest a change". Reserved example addresses until the centre has its own. */
  repository: 'https://git.example.org/evidence-library',
  branch: 'main',
  contact: 'library@example.org',
  licence: {
    content: {
      name: 'Creative Commons Attribution 4.0',
      address: 'https://creativecommons.org/licenses/by/4.0/',
    },
    code: 'MIT',
  },
  navigation: [
    { label: 'Library', path: '/interventions/' },
    { label: 'Gap map', path: '/gap-map/' },
    { label: 'Compare', path: '/compare/' },
    { label: 'How ratings work', path: '/how-ratings-work/' },
    { label: 'Glossary', path: '/glossary/' },
    { label: 'Data', path: '/data/' },
    { label: 'About', path: '/about/' },
  ],
  footer: [
    { label: 'Browse by topic', path: '/browse/' },
    { label: 'Ratings compared', path: '/ratings-compared/' },
    { label: 'Suggest a change', path: '/contribute/' },
    { label: 'Feed of changes', path: '/feed.xml' },
    { label: 'Accessibility', path: '/accessibility/' },
  ],
} as const;
