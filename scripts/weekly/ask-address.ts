import { setTimeout as pause } from 'node:timers/promises';

/**
 * What is known of an address. `dead`: whoever keeps it says that it has gone, or its name has. `unsure`: it may well
 * open in a browser, so a person must look.
 */
export interface Verdict {
  state: 'alive' | 'dead' | 'unsure';
  /** What was seen, in a few words. */
  why: string;
}

/** How long to wait, and how often to ask again. */
export interface Manners {
  /** Milliseconds to wait for an answer. */
  patience: number;
  /** How often to ask in all, where the answer may be a passing fault. */
  tries: number;
  /** Milliseconds between one try and the next; twice as long each time. */
  rest: number;
}

export const manners: Manners = { patience: 20_000, tries: 3, rest: 4_000 };

/** Some hosts refuse a program that does not say what it is. */
const HEADERS = {
  'User-Agent': 'Mozilla/5.0 (compatible; evidence library, weekly check of cited addresses)',
  Accept: '*/*',
};

/**
 * Asks whether an address still leads somewhere: first for its headers alone, then, where a host will not say that
 * way, for the page. A passing fault is asked again. Never rejects.
 */
export async function askAddress(
  address: string,
  { patience, tries, rest }: Manners = manners,
): Promise<Verdict> {
  for (let left = tries, wait = rest; ; left -= 1, wait *= 2) {
    const verdict = await askOnce(address, patience);
    if (!verdict.passing || left <= 1) return { state: verdict.state, why: verdict.why };
    await pause(wait);
  }
}

/** A verdict, and whether the same question may be answered otherwise in a moment. */
type Tried = Verdict & { passing: boolean };

async function askOnce(address: string, patience: number): Promise<Tried> {
  const head = await ask('HEAD', address, patience);
  return head.state === 'alive' ? head : ask('GET', address, patience);
}

async function ask(method: 'HEAD' | 'GET', address: string, patience: number): Promise<Tried> {
  try {
    const response = await fetch(address, {
      method,
      headers: HEADERS,
      // A DOI is alive where its register knows it: the publisher behind it may refuse programs.
      redirect: new URL(address).host === 'doi.org' ? 'manual' : 'follow',
      signal: AbortSignal.timeout(patience),
    });
    await response.body?.cancel();
    return verdictOfStatus(response.status);
  } catch (error) {
    return verdictOfError(error);
  }
}

/** What a status says (RFC 9110, section 15; 429 from RFC 6585). */
export function verdictOfStatus(status: number): Tried {
  if (status < 400) return { state: 'alive', why: `answered ${status}`, passing: false };
  if (status === 404 || status === 410) return { state: 'dead', why: `answered ${status}`, passing: false };
  return { state: 'unsure', why: `answered ${status}`, passing: status === 429 || status >= 500 };
}

/** What a failure to reach it says: only a name that nobody knows is a sign of death. */
export function verdictOfError(error: unknown): Tried {
  const { name, cause } = error as { name?: string; cause?: { code?: string } };
  if (cause?.code === 'ENOTFOUND') return { state: 'dead', why: 'its host is not known', passing: true };
  if (name === 'TimeoutError') return { state: 'unsure', why: 'did not answer in time', passing: true };
  return {
    state: 'unsure',
    why: `could not be reached (${cause?.code ?? 'no reason given'})`,
    passing: true,
  };
}
