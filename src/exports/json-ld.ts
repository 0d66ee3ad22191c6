import { citationAddress } from '../evidence/citation.ts';
import { ratingCautions, ratingSentence } from '../evidence/rating-words.ts';
import type { StudyRecord } from '../evidence/trials.ts';
import type { Citation } from '../schemas/study.ts';
import type { DataFile } from './data-files.ts';
import type { Publication } from './publication.ts';
import type { FullEntry } from './snapshot.ts';

/**
 * An entry for search engines (https://schema.org/Article): an article about a programme that cites its studies. The
 * rating is said in words with its cautions. There is no `Review` and no `Rating`: those stand for somebody's opinion
 * of a product, in stars, and this is neither. The programme is a `Thing`, because no closer type fits them all.
 * Gives JSON-LD text that is safe inside a script element.
 */
export function entryJsonLd(
  { id, data, rating, studies, edited }: FullEntry,
  publication: Publication,
): string {
  const { address, entryAddress, language } = publication;
  const url = entryAddress(id);
  return written({
    '@context': 'https://schema.org',
    '@type': 'Article',
    '@id': `${url}#article`,
    mainEntityOfPage: { '@type': 'WebPage', '@id': url, lastReviewed: data.dates.reviewed },
    headline: data.title,
    description: data.summary,
    abstract: [ratingSentence(rating), ...ratingCautions(rating)].map((said) => `${said}.`).join(' '),
    inLanguage: language,
    ...(edited !== undefined && { dateModified: edited }),
    about: {
      '@type': 'Thing',
      name: data.title,
      ...(data.otherNames.length > 0 && { alternateName: data.otherNames }),
    },
    ...published(publication),
    isPartOf: { '@type': 'Dataset', '@id': address('/data/') },
    citation: studies.map(({ citation }) => citationJsonLd(citation)),
    encoding: {
      '@type': 'MediaObject',
      encodingFormat: 'application/json',
      contentUrl: address(`/interventions/${id}.json`),
    },
  });
}

/**
 * The open data as a whole, for search engines of data (https://schema.org/Dataset). Gives JSON-LD text that is safe
 * inside a script element.
 */
export function datasetJsonLd(
  files: readonly Pick<DataFile, 'mediaType' | 'parts'>[],
  publication: Publication,
): string {
  const { name, description, language, stamp, address } = publication;
  return written({
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': address('/data/'),
    url: address('/data/'),
    name: `${name}: open data`,
    description: `${description}. Every study record, every computed rating with its reasoning, and where each fact was read.`,
    inLanguage: language,
    isAccessibleForFree: true,
    ...published(publication),
    dateModified: stamp.date,
    distribution: files.flatMap(({ mediaType, parts }) =>
      parts.map(({ path, bytes, hash }) => ({
        '@type': 'DataDownload',
        name: path,
        contentUrl: address(`/data/${path}`),
        encodingFormat: mediaType,
        contentSize: `${bytes} B`,
        sha256: hash.replace('sha256:', ''),
      })),
    ),
  });
}

type JsonLd = Readonly<Record<string, unknown>>;

/** No `<` is left that could end the script element, or open a comment in it. */
const written = (data: JsonLd) => JSON.stringify(data).replaceAll('<', '\\u003c');

const published = ({ name, stamp, address }: Publication) => ({
  publisher: { '@type': 'Organization', name, url: address('/') },
  license: stamp.licence.address,
  version: stamp.version,
});

const types: Readonly<Record<Citation['type'], string>> = {
  article: 'ScholarlyArticle',
  report: 'Report',
  chapter: 'Chapter',
  'web-page': 'WebPage',
};

/** A publication. What is not established is left out. */
function citationJsonLd(citation: StudyRecord['citation']): JsonLd {
  const { type, title, authors, year } = citation;
  const url = citationAddress(citation);
  return {
    '@type': types[type],
    ...(title !== 'not-established' && { name: title }),
    ...(authors !== 'not-established' && { author: authors.map(authorJsonLd) }),
    ...(year !== 'not-established' && { datePublished: String(year) }),
    ...(url && { url }),
  };
}

function authorJsonLd(author: Exclude<Citation['authors'], string>[number]): JsonLd {
  if ('organisation' in author) return { '@type': 'Organization', name: author.organisation };
  const { family, given } = author;
  return {
    '@type': 'Person',
    name: given === undefined ? family : `${given} ${family}`,
    familyName: family,
    ...(given !== undefined && { givenName: given }),
  };
}
