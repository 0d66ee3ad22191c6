/**
 * Everything a new centre changes to make the library theirs, beside the palette in `styles/palette.scss` and the
 * records in `content/`. The page /about/reuse/ walks through it.
 */
export const site = {
  name: 'Evidence Library',
  strapline: 'What works in children’s social care, and how sure we can be',
  /** The field of practice, as it stands after “words of research and of …”. */
  field: 'children’s social care',
  /** What the entries are about, as it stands after “sets out what is known about …”. */
  subject: 'programmes for children and families in social care in England',
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
  /** Who the centre is, said on About. What it is not is said there too, where a reader might think so. */
  independence:
    'It is its own publication. It is not Foundations, the What Works Centre for Children & Families, and it is not part of any government department.',
  ratings: {
    /** At the foot of every page: whose ratings these are, and whose they are not. */
    footNote:
      'Ratings are computed by this library from the studies it records. They are not ratings by Foundations or by any government body.',
    /** On How ratings work: where the rules come from, and what their keeper has to do with this library. */
    whose:
      'The rules follow the EIF evidence standards, which Foundations keeps in its Guidebook. The ratings are computed by this library from the studies it records. They are not ratings by Foundations, and Foundations has not endorsed them.',
  },
  /** On the page of policy context: whose announcements these are, and of which years. */
  policy: {
    lead: 'What the government announced for children’s social care in England from 2016 to 2023: plans, programmes, roles and duties.',
    link: 'What the government announced from 2016 to 2023',
  },
  /** What the accessibility statement says of the law, and of the day it was written. */
  accessibility: {
    /** As `YYYY-MM-DD`. */
    prepared: '2026-11-21',
    regulations:
      'Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018',
    enforcer: 'Equality and Human Rights Commission (EHRC)',
    adviser: {
      name: 'Equality Advisory and Support Service (EASS)',
      address: 'https://www.equalityadvisoryservice.com/',
    },
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
    { label: 'Policy context', path: '/policy-context/' },
    { label: 'Read it offline', path: '/offline/' },
    { label: 'Suggest a change', path: '/contribute/' },
    { label: 'Feed of changes', path: '/feed.xml' },
    { label: 'Accessibility', path: '/accessibility/' },
  ],
} as const;
