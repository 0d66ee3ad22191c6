import { OFFLINE, WORKER_POLICY } from '../../offline/names.ts';
import { CopyError } from './fault.ts';

/** The part of Trusted Types used here, which TypeScript does not know yet. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (address: string) => string },
  ): {
    createScriptURL(address: string): string;
  };
}

let trusted: ((address: string) => string) | undefined;

/**
 * Sets the worker to work that answers from the copy, and waits until it does.
 * Throws `refused` where the browser does not let it, and `unreachable` where the worker does not come.
 */
export async function startWorker(base: string): Promise<void> {
  try {
    await navigator.serviceWorker.register(workerAddress(base), { scope: base });
    await navigator.serviceWorker.ready;
  } catch (error) {
    // Source: https://w3c.github.io/ServiceWorker/#update-algorithm, which has other errors for all it refuses.
    throw new CopyError(error instanceof TypeError ? 'unreachable' : 'refused', error);
  }
}

/** The worker's address as the security policy asks for it: our policy makes this one and no other. */
function workerAddress(base: string): string {
  const only = `${base}${OFFLINE.worker}`;
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  if (trustedTypes === undefined) return only;
  if (trusted === undefined) {
    const policy = trustedTypes.createPolicy(WORKER_POLICY, {
      createScriptURL: (address) => {
        if (address !== only) throw new TypeError(`${address} is not the worker`);
        return address;
      },
    });
    trusted = (address) => policy.createScriptURL(address);
  }
  return trusted(only);
}
