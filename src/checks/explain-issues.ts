import type { z } from 'zod';
import { fieldName, type ProblemCode } from './problem-kinds.ts';
import { didYouMean } from './suggest.ts';

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/** What a schema allows at a path: the names of fields there, and the plain words a value there may be. */
export interface AllowedAt {
  fields: (path: Path) => readonly string[];
  words: (path: Path) => readonly string[];
}

/** One thing that is wrong with a record, wherever the record was written. */
export interface Explained {
  code: ProblemCode;
  /** Where it is in the record. For `unknown-field` the path ends in the name that is not known. */
  path: Path;
  /** What is wrong, and what to write instead. */
  message: string;
}

/**
 * Says in plain words what a schema found.
 * @param issues the issues of a failed `safeParse`
 * @param data what was parsed
 * @param allowed what the schema allows at a path, for "did you mean"
 */
export const explainIssues = (issues: readonly Issue[], data: unknown, allowed: AllowedAt): Explained[] =>
  issues.flatMap((issue) => explain(issue, [], data, allowed));

function explain(issue: Issue, parent: Path, data: unknown, allowed: AllowedAt): Explained[] {
  const path = [...parent, ...issue.path];
  const given = valueAt(data, path);
  const problem = (code: ProblemCode, message: string): Explained[] => [{ code, path, message }];

  if (issue.code === 'unrecognized_keys') return unknownFields(issue.keys, path, allowed.fields(path));
  if (given === undefined && !(issue.code === 'invalid_union' && 'discriminator' in issue))
    return problem('missing-field', `${lastPart(path)} is missing; ${whatToType(issue)}`);
  if (given === null)
    return problem('missing-field', `${lastPart(path)} is left blank; ${whatToType(issue)}`);
  if (issue.code === 'invalid_union' && 'discriminator' in issue) return kindProblems(issue, path, given);
  if (issue.code === 'invalid_union') return unionProblems(issue, path, data, allowed, problem);
  if (issue.code === 'invalid_value')
    return problem('unknown-word', unknownWord(given, issue.values.map(String)));
  if (issue.code === 'invalid_type')
    return problem('wrong-type', `${show(given)} will not do here; ${whatToType(issue)}`);
  if (issue.code === 'custom' && isKeyList(issue.params)) {
    const hint = didYouMean(issue.params.given, issue.params.allowed);
    return problem(
      'unknown-key',
      `${issue.message}; ${hint || `the keys are ${issue.params.allowed.join(', ')}`}`,
    );
  }
  const also =
    typeof given === 'string' &&
    allowed.words(path).includes('not-established') &&
    !issue.message.includes('not-established');
  const advice = also ? `${issue.message}; where no source says, write not-established` : issue.message;
  return problem('bad-value', typeof given === 'object' ? advice : `${show(given)}: ${advice}`);
}

function unknownFields(keys: readonly string[], path: Path, allowed: readonly string[]): Explained[] {
  return keys.map((key) => ({
    code: 'unknown-field',
    path: [...path, key],
    message: `there is no field "${key}" here; ${didYouMean(key, allowed) || `the fields are ${allowed.join(', ')}`}`,
  }));
}

/** A group of fields that begins with its kind has no kind, or one we do not know. */
function kindProblems(
  issue: Extract<Issue, { code: 'invalid_union' }>,
  path: Path,
  parent: unknown,
): Explained[] {
  const name = String(issue.discriminator);
  const options = 'options' in issue && Array.isArray(issue.options) ? issue.options.map(String) : [];
  // Zod points at the kind itself where there is one, and at the group where there is none.
  const atKind = path.at(-1) === name;
  const kindPath = atKind ? path : [...path, name];
  const kind = atKind ? parent : valueAt(parent, [name]);
  return [
    {
      code: kind === undefined ? 'missing-field' : 'unknown-word',
      path: kindPath,
      message: kind === undefined ? `${name} is missing; ${oneOf(options)}` : unknownWord(kind, options),
    },
  ];
}

/** A union failed: speak of the branch the editor meant, and name the plain words the field also takes. */
function unionProblems(
  issue: Extract<Issue, { code: 'invalid_union' }>,
  path: Path,
  data: unknown,
  allowed: AllowedAt,
  problem: (code: ProblemCode, message: string) => Explained[],
): Explained[] {
  const given = valueAt(data, path);
  const { words, branches } = flatten(issue);
  const meant = branches.find((branch) => branch.every((one) => !isWrongShape(one)));
  if (meant && typeof given !== 'string') return meant.flatMap((one) => explain(one, path, data, allowed));
  if (meant && words.length === 0) return meant.flatMap((one) => explain(one, path, data, allowed));
  const hint = typeof given === 'string' ? didYouMean(given, words) : '';
  const otherwise = branches
    .map((branch) => branch[0])
    .filter((one) => one !== undefined)
    .map(whatToType);
  const advice = [...new Set([...otherwise, ...words.map((word) => `write ${word}`)])].join(', or ');
  return problem(
    'wrong-type',
    `${show(given)} will not do here; ${hint ? `${hint} Otherwise ${advice}` : advice}`,
  );
}

/** The literal words a nest of unions accepts, and the issues of each other branch. */
function flatten(issue: Extract<Issue, { code: 'invalid_union' }>): { words: string[]; branches: Issue[][] } {
  const words: string[] = [];
  const branches: Issue[][] = [];
  for (const branch of issue.errors) {
    const [first] = branch;
    if (
      branch.length === 1 &&
      first?.code === 'invalid_value' &&
      first.path.length === 0 &&
      first.values.length === 1
    ) {
      words.push(String(first.values[0]));
    } else if (branch.length === 1 && first?.code === 'invalid_union' && first.path.length === 0) {
      const inner = flatten(first);
      words.push(...inner.words);
      branches.push(...inner.branches);
    } else {
      branches.push(branch);
    }
  }
  return { words, branches };
}

const isWrongShape = (issue: Issue) => issue.path.length === 0 && issue.code === 'invalid_type';

function whatToType(issue: Issue): string {
  if (issue.code === 'invalid_value') return oneOf(issue.values.map(String));
  if (issue.code === 'invalid_union') {
    const { words, branches } = flatten(issue);
    const first = branches[0]?.[0];
    const rest = words.map((word) => `write ${word}`);
    return [...(first ? [whatToType(first)] : []), ...rest].join(', or ');
  }
  if (issue.code !== 'invalid_type') return issue.message;
  return kinds[issue.expected] ?? issue.message;
}

const kinds: Record<string, string> = {
  string: 'write text (put it in quotes if it is a number)',
  number: 'write a number, without quotes or units',
  boolean: 'write true or false',
  array: 'write a list, each item on its own line after a hyphen',
  object: 'write its fields below it, each on its own line with two more spaces before it',
};

const unknownWord = (given: unknown, allowed: readonly string[]) => {
  const hint = didYouMean(String(given), allowed);
  return `${show(given)} is not a word this field knows; ${hint ? `${hint} It takes ${allowed.join(', ')}` : oneOf(allowed)}`;
};

const oneOf = (allowed: readonly string[]) =>
  allowed.length === 1 ? `write ${allowed[0]}` : `write one of ${allowed.join(', ')}`;

function show(value: unknown): string {
  if (typeof value === 'string') return `"${value.length > 80 ? `${value.slice(0, 77)}…` : value}"`;
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'a group of fields';
  return String(value);
}

const lastPart = (path: Path) => fieldName(path.slice(-1)) || 'this record';

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, part) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, part)
        ? (value as Record<PropertyKey, unknown>)[part]
        : undefined,
    data,
  );
}

function isKeyList(params: unknown): params is { given: string; allowed: string[] } {
  return typeof params === 'object' && params !== null && 'given' in params && 'allowed' in params;
}
