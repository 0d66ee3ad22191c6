/** Which changes move a result: each set does it alone, and no part of it does. */
export interface Decision<Fact> {
  sets: Fact[][];
  /** True where the search ended at its limit, so that a smaller set may exist. */
  bounded: boolean;
}

/** How many trials a search may still make; shared by all searches of one report, so that none takes for ever. */
export interface Budget {
  tries: number;
}

/**
 * Finds the smallest sets of changes that move a result by themselves, by trying.
 *
 * The whole is cut down by halves, quarters and so on for as long as the rest still does it: what is left does it
 * alone, and no longer once any one of its changes is missing. Then the other changes are tried, in groups, for single
 * ones that do it too. A group that together changes nothing is taken to hold none.
 * Source: Zeller and Hildebrandt, "Simplifying and isolating failure-inducing input", 2002.
 * @param facts every change
 * @param outcome what comes of the earlier state with these changes made
 * @param wanted the outcome to explain
 */
export function decide<Fact>(
  facts: readonly Fact[],
  outcome: (made: readonly Fact[]) => string,
  wanted: string,
  budget: Budget,
): Decision<Fact> {
  let bounded = false;
  const attempt = (made: readonly Fact[]): string | undefined => {
    if (budget.tries <= 0) {
      bounded = true;
      return undefined;
    }
    budget.tries -= 1;
    return outcome(made);
  };
  const does = (made: readonly Fact[]) => attempt(made) === wanted;

  if (!does(facts)) return { sets: [], bounded };
  const smallest = cutDown(facts, does);
  const unmoved = attempt([]);
  const others = facts.filter((fact) => !smallest.includes(fact));
  const singles = [
    ...(smallest.length > 2 ? smallest.filter((fact) => does([fact])) : []),
    ...singlesAmong(others),
  ].map((fact) => [fact]);
  return { sets: smallest.length > 1 && singles.length > 0 ? singles : [smallest, ...singles], bounded };

  function singlesAmong(group: readonly Fact[]): Fact[] {
    if (group.length === 0) return [];
    const came = attempt(group);
    if (came === undefined || came === unmoved) return [];
    if (group.length === 1) return came === wanted ? [...group] : [];
    const half = Math.ceil(group.length / 2);
    return [...singlesAmong(group.slice(0, half)), ...singlesAmong(group.slice(half))];
  }
}

/** The changes that are left when as many as possible are taken away, and the rest still does it. */
function cutDown<Fact>(facts: readonly Fact[], does: (made: readonly Fact[]) => boolean): Fact[] {
  let kept = [...facts];
  for (let size = Math.ceil(kept.length / 2); ; size = Math.ceil(size / 2)) {
    const before = kept.length;
    for (let start = 0; start < kept.length && kept.length > 1;) {
      const rest = [...kept.slice(0, start), ...kept.slice(start + size)];
      if (rest.length > 0 && does(rest)) kept = rest;
      else start += size;
    }
    // At single changes the round is run again until it takes nothing away.
    if (size <= 1 && kept.length === before) return kept;
  }
}
