import type { AstroIntegration } from 'astro';

/**
 * What each import that waits for a reader's act goes through. A browser never asks again for a program that once did not
 * come (https://github.com/whatwg/html/issues/6768), so another try has an address of its own. What came by one is what
 * everybody gets from then on: a program that runs twice would define its elements twice. All programs stand in one
 * folder, so their addresses may be read from any of them. What is done with a program must stand outside the function
 * that imports it: `const program = () => import('./program.ts')`.
 *
 * It stands in place of Vite's own helper, which looks for style sheets to fetch first: no such program here has any, and
 * that would cost every such page 0.7 kB.
 */
const HELPER = `
let tries = 0;
const again = new Map();
export const __vitePreload = (load) => {
  const [, address] = /import\\(\\s*["'\`](.+?)["'\`]/.exec(load) ?? [];
  return again.get(address) ?? load().catch((error) => {
    if (address === undefined) throw error;
    if (!again.has(address)) {
      again.set(address, import(/* @vite-ignore */ new URL(address, import.meta.url) + '?try=' + ++tries));
      again.get(address).catch(() => again.delete(address));
    }
    return again.get(address);
  });
};
`;

const plugin = {
  name: 'imports-again',
  enforce: 'pre' as const,
  load: (id: string) => (id === '\0vite/preload-helper.js' ? HELPER : undefined),
};

/** Makes every import that waits for a reader's act one that can be tried again. */
export const importsAgain = (): AstroIntegration => ({
  name: 'imports-again',
  hooks: {
    'astro:config:setup': ({ updateConfig }) => {
      updateConfig({ vite: { plugins: [plugin] } });
    },
  },
});
