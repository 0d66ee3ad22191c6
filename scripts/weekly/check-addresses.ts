import { askAddress, type Verdict } from './ask-address.ts';
import type { CitedAddresses } from './cited-addresses.ts';

/** Hosts asked at one time. Each host is asked one question at a time. */
const HOSTS_AT_ONCE = 6;

/** What was found out about an address, and where it is named. */
export interface CheckedAddress extends Verdict {
  address: string;
  files: readonly string[];
}

/**
 * Asks every address, politely: several hosts at a time, but never one host twice at once.
 * Rejects where there are addresses and not one of them answered: then the fault is most likely on this machine, and a
 * list of dead addresses would be false.
 */
export async function checkAddresses(
  cited: CitedAddresses,
  ask: (address: string) => Promise<Verdict> = askAddress,
): Promise<CheckedAddress[]> {
  const found = new Map<string, Verdict>();
  const waiting = [...Map.groupBy(cited.keys(), (address) => new URL(address).host).values()];
  await Promise.all(Array.from({ length: HOSTS_AT_ONCE }, work));
  const checked = [...cited].map(([address, files]) => ({
    address,
    files,
    ...(found.get(address) ?? { state: 'unsure' as const, why: 'was not asked' }),
  }));
  if (checked.length > 0 && checked.every(({ state }) => state !== 'alive')) {
    throw new Error(
      `None of ${checked.length} addresses answered. Look at this machine’s way to the network, then try again.`,
    );
  }
  return checked;

  async function work(): Promise<void> {
    for (let ofHost = waiting.shift(); ofHost !== undefined; ofHost = waiting.shift()) {
      for (const address of ofHost) found.set(address, await ask(address));
    }
  }
}

/** What needs a person, as Markdown. Empty where every address answered. */
export function addressReport(checked: readonly CheckedAddress[]): string {
  const dead = checked.filter(({ state }) => state === 'dead');
  const unsure = checked.filter(({ state }) => state === 'unsure');
  return [
    ...section(
      'Addresses that have gone',
      'Find where each page went, or a copy in a web archive, and mend the file. A fact whose source nobody can open any more needs another source.',
      dead,
    ),
    ...section(
      'Addresses that no program could judge',
      'Their hosts refuse programs, were busy or did not answer. Open each in a browser. Most will be there.',
      unsure,
    ),
  ].join('\n');
}

function section(title: string, what: string, checked: readonly CheckedAddress[]): string[] {
  if (checked.length === 0) return [];
  return [
    `## ${title}: ${checked.length}`,
    '',
    what,
    '',
    ...checked.map(
      ({ address, why, files }) =>
        `- <${address}>: ${why}. In ${files.map((file) => `\`${file}\``).join(', ')}`,
    ),
    '',
  ];
}
