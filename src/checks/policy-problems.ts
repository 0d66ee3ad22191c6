import type { ReadContent } from './content.ts';
import { fieldName, type Problem } from './problem-kinds.ts';
import { didYouMean } from './suggest.ts';

/** Entries that a word of policy in the glossary names, though no file has that id. */
export function missingPolicyEntries({ interventions, unreadEntries, glossary }: ReadContent): Problem[] {
  // One that could not be read may be the one that is named.
  if (unreadEntries > 0) return [];
  const known = interventions.map(({ id }) => id);
  return (glossary.data ?? []).flatMap(({ policy }, index) =>
    (policy?.entries ?? []).flatMap((id, place) => {
      if (known.includes(id)) return [];
      const path = [index, 'policy', 'entries', place];
      const missing = `there is no file content/interventions/${id}.mdx`;
      return [
        {
          code: 'entry-missing' as const,
          file: glossary.file,
          line: glossary.yaml.lineOf(path),
          field: fieldName(path),
          message: [missing, didYouMean(id, known)].filter(Boolean).join('; '),
        },
      ];
    }),
  );
}
