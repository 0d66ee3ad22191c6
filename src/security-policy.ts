/**
 * The content security policy, one directive a line. `public/_headers` sends the same (a test holds them
 * together); pages also carry it in a meta element for hosts that send no headers.
 */
export const securityPolicy: Readonly<Record<string, string>> = {
  'default-src': "'none'",
  'script-src': "'self'",
  'worker-src': "'self'",
  'connect-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self'",
  'font-src': "'self'",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'self'",
  // Text is never read as HTML or as a program, by any script. Who needs that after all names a
  // policy of Trusted Types here, and nothing else may make such text. The one named makes the address of the worker of
  // an offline copy, and no other: src/elements/offline-copy/start-worker.ts.
  'require-trusted-types-for': "'script'",
  'trusted-types': 'offline-copy',
  'frame-ancestors': "'none'",
};

/** Browsers ignore this directive in a meta element and say so on the console. */
const headerOnly: ReadonlySet<string> = new Set(['frame-ancestors']);

const written = (directives: [string, string][]) =>
  directives.map(([name, value]) => `${name} ${value}`).join('; ');

/** The policy as a response header. */
export const policyHeader = written(Object.entries(securityPolicy));

/** The policy as a meta element holds it. */
export const policyMeta = written(Object.entries(securityPolicy).filter(([name]) => !headerOnly.has(name)));
