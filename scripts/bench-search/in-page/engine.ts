/** An engine that was opened in the page. */
export interface Engine {
  /** The ids of what it finds, best first. */
  find(query: string): Promise<string[]>;
  /** Fetches what the results in sight need beside their order, where that is more. */
  show?(): Promise<void>;
  /** How often an index was asked for a word until now, where it is asked word by word. */
  calls?(): number;
}

/** The id in the address of an entry's page. */
export const idInAddress = (url: string): string => /interventions\/([^/]+)\/?$/.exec(url)?.[1] ?? url;

export async function readJson<Value>(address: string): Promise<Value> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  return (await response.json()) as Value;
}
