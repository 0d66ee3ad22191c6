import type { ReadContent, ReadEntry } from './content.ts';
import { fieldName, type Problem } from './problem-kinds.ts';
import { didYouMean } from './suggest.ts';

/** What goes wrong between records, though each is sound by itself. */
export function relationProblems(content: ReadContent): Problem[] {
  return [
    ...missingStudies(content),
    ...uncitedStudies(content),
    ...sharedDois(content),
    ...disagreeingTrials(content),
    ...missingRelated(content),
    ...relatedToItself(content),
    ...missingKeys(content),
  ];
}

/** The list at a field of a record that may be badly shaped elsewhere: relations are checked all the same. */
function namedIn(entry: ReadEntry, field: 'studies' | 'related'): unknown[] {
  const { data } = entry.yaml;
  const list =
    typeof data === 'object' && data !== null ? (data as Record<string, unknown>)[field] : undefined;
  return Array.isArray(list) ? list : [];
}

function missingStudies({ interventions, studies }: ReadContent): Problem[] {
  return missingIds(
    interventions,
    'studies',
    studies.map(({ id }) => id),
    'study-missing',
    (id) => `there is no file content/studies/${id}.yaml`,
  );
}

function missingRelated({ interventions }: ReadContent): Problem[] {
  return missingIds(
    interventions,
    'related',
    interventions.map(({ id }) => id),
    'entry-missing',
    (id) => `there is no file content/interventions/${id}.mdx`,
  );
}

function relatedToItself({ interventions }: ReadContent): Problem[] {
  return interventions.flatMap((entry) =>
    namedIn(entry, 'related').flatMap((id, index): Problem[] =>
      id === entry.id
        ? [
            {
              code: 'bad-value',
              file: entry.file,
              line: entry.yaml.lineOf(['related', index]),
              field: fieldName(['related', index]),
              message: 'an entry is not related to itself; remove this line',
            },
          ]
        : [],
    ),
  );
}

function missingIds(
  interventions: ReadEntry[],
  field: 'studies' | 'related',
  known: string[],
  code: Problem['code'],
  message: (id: string) => string,
): Problem[] {
  const there = new Set(known);
  return interventions.flatMap((entry) =>
    namedIn(entry, field).flatMap((id, index) =>
      typeof id !== 'string' || there.has(id)
        ? []
        : [
            {
              code,
              file: entry.file,
              line: entry.yaml.lineOf([field, index]),
              field: fieldName([field, index]),
              message: [message(id), didYouMean(id, known)].filter(Boolean).join('; '),
            },
          ],
    ),
  );
}

function uncitedStudies({ interventions, unreadEntries, studies }: ReadContent): Problem[] {
  // An entry that could not be read may cite any of them.
  if (unreadEntries > 0 || interventions.some(({ yaml }) => yaml.data === undefined)) return [];
  const cited = new Set(interventions.flatMap((entry) => namedIn(entry, 'studies')));
  return studies
    .filter(({ id }) => !cited.has(id))
    .map(({ id, file }) => ({
      code: 'study-uncited',
      file,
      line: 1,
      field: '',
      message: `no entry lists "${id}" among its studies`,
    }));
}

function sharedDois({ studies }: ReadContent): Problem[] {
  const key = ({ citation, part }: { citation: { doi?: string | undefined }; part?: string | undefined }) =>
    citation.doi && `${citation.doi.toLowerCase()} ${part ?? ''}`;
  const first = new Map<string, (typeof studies)[number]>();
  return studies.flatMap((one) => {
    const mine = one.data && key(one.data);
    if (!mine) return [];
    const twin = first.get(mine);
    if (!twin) {
      first.set(mine, one);
      return [];
    }
    const path = ['citation', 'doi'];
    return [
      {
        code: 'doi-twice',
        file: one.file,
        line: one.yaml.lineOf(path),
        field: fieldName(path),
        message: `${twin.file} has the same DOI`,
      },
    ];
  });
}

function disagreeingTrials({ studies }: ReadContent): Problem[] {
  const first = new Map<string, (typeof studies)[number]>();
  return studies.flatMap((one) => {
    if (!one.data) return [];
    const twin = first.get(one.data.trial);
    if (!twin) first.set(one.data.trial, one);
    if (!twin?.data || twin.data.design === one.data.design) return [];
    return [
      {
        code: 'trial-disagrees',
        file: one.file,
        line: one.yaml.lineOf(['design']),
        field: 'design',
        message: `this says ${one.data.design}, but ${twin.file} says ${twin.data.design} for the same trial "${one.data.trial}"`,
      },
    ];
  });
}

/** Keys in the text: the source of a Figure and the term of a Definition. */
function missingKeys({ interventions, studies, glossary }: ReadContent): Problem[] {
  const byId = new Map(studies.map((study) => [study.id, study]));
  const terms = glossary.data?.map(({ id }) => id);
  return interventions.flatMap((entry) => {
    const { data } = entry;
    if (data === undefined) return [];
    const cited = data.studies.flatMap((id) => byId.get(id) ?? []);
    const unreadable = new Set(cited.filter((study) => study.data === undefined).map(({ id }) => id));
    const studySources = cited.flatMap(
      (study) => study.data?.sources.map(({ id }) => `${study.id}/${id}`) ?? [],
    );
    const sources = [...data.sources.map(({ id }) => id), ...studySources];
    return entry.components.flatMap(({ name, line, attributes }) => {
      const [field, key, known] =
        name === 'Figure' ? ['source', attributes['source'], sources] : ['term', attributes['term'], terms];
      // One slip is one problem: what a faulty record would have held is not reported again here.
      const open = known === undefined || (name === 'Figure' && unreadable.has(key?.split('/')[0] ?? ''));
      if (name === 'Callout' || key === undefined || open || known.includes(key)) return [];
      const what =
        name === 'Figure' ? 'no source of this entry or its studies' : 'no word in content/glossary.yaml';
      const hint = didYouMean(key, known) || (name === 'Figure' ? `the keys are ${known.join(', ')}` : '');
      return [
        {
          code: 'unknown-key',
          file: entry.file,
          line,
          field: `text: ${name} ${field}`,
          message: [`${what} has the key "${key}"`, hint].filter(Boolean).join('; '),
        },
      ];
    });
  });
}
