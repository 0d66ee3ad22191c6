/** What Vitest tells its workers. Astro reads some of these as its own, and would build another site by them. */
const OF_VITEST = /^(BASE_URL|DEV|MODE|NODE_ENV|PROD|SSR|TEST|VITEST.*)$/;

/** Where a centre publishes. The tests say for themselves where a site stands, whatever the machine is set to. */
const OF_THE_CENTRE = /^SITE_(BASE|ORIGIN)$/;

/** Names, among the tests' own processes, the folder of what `compiled-once.ts` keeps. */
export const COMPILED = 'EVIDENCE_LIBRARY_COMPILED';

/**
 * The environment as the person or service that started the tests has it, but that programs share what Node compiles
 * for them.
 */
export function plainEnvironment(): NodeJS.ProcessEnv {
  const { [COMPILED]: folder, ...ours } = process.env;
  const plain = Object.entries(ours).filter(([name]) => !OF_VITEST.test(name) && !OF_THE_CENTRE.test(name));
  return { ...Object.fromEntries(plain), ...(folder ? { NODE_COMPILE_CACHE: folder } : {}) };
}
