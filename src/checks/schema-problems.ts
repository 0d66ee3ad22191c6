import type { z } from 'zod';
import type { YamlText } from '../records/yaml-text.ts';
import { explainIssues, type AllowedAt } from './explain-issues.ts';
import { fieldName, type Problem } from './problem-kinds.ts';

/**
 * Turns what the schema found into problems in plain words, each at its own line.
 * @param issues the issues of a failed `safeParse`
 * @param yaml the text the record was read from
 * @param allowed what the schema allows at a path, for "did you mean"
 */
export function schemaProblems(
  file: string,
  issues: readonly z.core.$ZodIssue[],
  yaml: YamlText,
  allowed: AllowedAt,
): Problem[] {
  return explainIssues(issues, yaml.data, allowed).map(({ code, path, message }) => ({
    file,
    code,
    line:
      code === 'unknown-field' ? yaml.lineOfKey(path.slice(0, -1), String(path.at(-1))) : yaml.lineOf(path),
    field: fieldName(path),
    message,
  }));
}
