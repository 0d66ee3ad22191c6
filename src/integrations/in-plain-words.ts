import type { AstroIntegration } from 'astro';

/**
 * Makes what a step of the build has to say reach the terminal as its message and nothing else, and ends the build with
 * 1. Astro would put the name of its own hook before it and a trace of our code behind it, which help nobody to mend
 * a record. Only a plain `Error` is a message for people: any other, such as a `TypeError`, is a fault of the program, and
 * is left to Astro with its trace.
 */
export function inPlainWords(integration: AstroIntegration): AstroIntegration {
  const hooks = Object.entries(integration.hooks).map(([name, hook]) => [name, told(hook as Hook)]);
  return { ...integration, hooks: Object.fromEntries(hooks) as AstroIntegration['hooks'] };
}

type Hook = (...given: unknown[]) => unknown;

const told =
  (hook: Hook): Hook =>
  async (...given) => {
    try {
      return await hook(...given);
    } catch (error) {
      if (!(error instanceof Error) || error.constructor !== Error) throw error;
      return endWith(error.message);
    }
  };

/** Ends the program once the message is out. What waits for this waits until then. */
const endWith = (message: string): Promise<never> =>
  new Promise(() => process.stderr.write(`${message}\n`, () => process.exit(1)));
