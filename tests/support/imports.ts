import { posix } from 'node:path';

/** One import line of a file: what it names, and whether it takes only types. */
export interface Import {
  /** As written, such as `../schemas/study.ts` or `node:fs`. */
  from: string;
  typesOnly: boolean;
}

/** An import whose address is worked out only when the program runs. */
export const COMPUTED = 'computed-address';

const LINE = /^[ \t]*(?:import|export)\s+(type\s+)?(?:[\w$*{}\s,]+?\s+from\s+)?(['"])([^'"\n]+)\2/gm;
const CALL = /\bimport\(\s*(?:\/\*.*?\*\/\s*)?(?:(['"])([^'"\n]+)\1|[^)'"])/g;
const SCRIPT = /<script\b[^>]*\bsrc=(['"])([^'"{]+)\1/g;

/** Every import in the text of a TypeScript or Astro file, the scripts that a page names among them. */
export function importsOf(text: string): Import[] {
  return [
    ...[...text.matchAll(LINE)].map(([, type, , from = '']) => ({ from, typesOnly: type !== undefined })),
    ...[...text.matchAll(CALL)].map(([, , from]) => ({ from: from ?? COMPUTED, typesOnly: false })),
    ...[...text.matchAll(SCRIPT)].map(([, , from = '']) => ({ from, typesOnly: false })),
  ];
}

/** The file of this project that an import leads to, or the name of the package. */
export function targetOf(file: string, from: string): string {
  if (from.startsWith('.')) return posix.join(posix.dirname(file), from).replace(/\?.*$/, '');
  if (from === COMPUTED || from.startsWith('astro:')) return from;
  const [scope = '', name = ''] = from.split('/');
  return scope.startsWith('@') ? `${scope}/${name}` : scope;
}

/** The part of the house that a file belongs to: a folder of `src`, a file beside them, or another top folder. */
export function partOf(path: string): string {
  const [top = '', second = ''] = path.split('/');
  return top === 'src' ? second : top;
}

/** Who may import whom: for each part, the names of the parts and packages it may take from, with spaces between. */
export type Arrows = Readonly<Record<string, string>>;

/** The name in the table of arrows that a file stands under: a folder within a part may have a line of its own. */
function lineOf(arrows: Arrows, path: string): string {
  const own = path
    .replace(/^src\//, '')
    .split('/')
    .slice(0, 2)
    .join('/');
  return path.startsWith('src/') && own in arrows ? own : partOf(path);
}

/** Every import of a file that the arrows do not allow, in words. */
export function arrowFaults(arrows: Arrows, file: string, text: string): string[] {
  const part = lineOf(arrows, file);
  const allowed = arrows[part]?.split(' ');
  if (allowed === undefined) return [`${file}: "${part}" has no line in the table of arrows`];
  return importsOf(text)
    .filter(({ from, typesOnly }) => !isAllowed(arrows, part, allowed, targetOf(file, from), typesOnly))
    .map(
      ({ from, typesOnly }) => `${file} imports ${typesOnly ? 'types from ' : ''}${from}: ${part} may not`,
    );
}

function isAllowed(
  arrows: Arrows,
  part: string,
  allowed: readonly string[],
  target: string,
  typesOnly: boolean,
): boolean {
  const inHouse = target.startsWith('src/');
  if (lineOf(arrows, target) === part && (inHouse || part === 'scripts')) return true;
  const names = inHouse
    ? [lineOf(arrows, target), target.slice('src/'.length)]
    : [target, `${target.split('/')[0]}/*`];
  return names.some((name) => allowed.includes(name) || (typesOnly && allowed.includes(`type:${name}`)));
}
