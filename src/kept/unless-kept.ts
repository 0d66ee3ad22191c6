import { isUnchanged, keepingBuild } from './build.ts';
import { sumOfFacts } from './sums.ts';

/** A page as its route gives it. */
interface PagePath {
  params: Readonly<Record<string, string | undefined>>;
  props?: unknown;
}

/**
 * Leaves out of a route's pages those that the site built before already has, made from the very same facts: they are
 * taken from there. A page of such a route may show only what it is given, what is said in `content/` outside the folders
 * of records, and what its programs say.
 * @param file where a page stands in the built site, as the route names it: `studies/[id]/index.html`
 */
export function unlessKept<Path extends PagePath>(file: string, paths: readonly Path[]): Path[] {
  const build = keepingBuild();
  if (build === undefined) return [...paths];
  return paths.filter(({ params, props }) => {
    const page = fileOf(file, params);
    const sum = sumOfFacts([params, props]);
    build.pages.set(page, sum);
    if (!isUnchanged(build, page, sum)) return true;
    build.kept.add(page);
    return false;
  });
}

/** Puts the parameters into the name of a file; one that a page does not have takes its folder with it. */
const fileOf = (file: string, params: PagePath['params']): string =>
  file.replace(/\[(?:\.{3})?(\w+)\](\/?)/g, (_, name: string, slash: string) =>
    params[name] === undefined ? '' : `${params[name]}${slash}`,
  );
