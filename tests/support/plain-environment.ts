/** What Vitest tells its workers. Astro reads some of these as its own, and would build another site by them. */
const OF_VITEST = /^(BASE_URL|DEV|MODE|NODE_ENV|PROD|SSR|TEST|VITEST.*)$/;

/** Where a centre publishes. The tests say for themselves where a site stands, whatever the machine is set to. */
const OF_THE_CENTRE = /^SITE_(BASE|ORIGIN)$/;

/** The environment as the person or service that started the tests has it. */
export const plainEnvironment = (): NodeJS.ProcessEnv =>
  Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !OF_VITEST.test(name) && !OF_THE_CENTRE.test(name)),
  );
