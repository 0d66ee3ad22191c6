/** What the page says about one card, for filtering and ordering. */
export interface ListedEntry {
  id: string;
  /** Left out where the entries come in the order of their titles. */
  title?: string;
  /** Values by facet. */
  facets: Readonly<Record<string, readonly string[]>>;
  /** Place in the scale of strength, 0 the strongest; `null` where not rated. */
  strength: number | null;
  /** Cost band, 1 the cheapest; `null` where not established. */
  cost: number | null;
  /** Day the rating was reviewed, `YYYY-MM-DD`. */
  reviewed: string | null;
}
