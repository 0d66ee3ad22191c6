import type { Page } from 'playwright-core';

/**
 * Notes all that goes wrong on a page without a reader seeing it: errors and warnings on the console, scripts that
 * throw, breaches of the security policy, and requests that leave this machine. To be called before the page opens.
 */
export async function watchPage(page: Page, site: string): Promise<string[]> {
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`script: ${error.message}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(site)) faults.push(`request: ${request.url()}`);
  });
  await page.exposeFunction('noteBreach', (breach: string) => faults.push(`policy: ${breach}`));
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) => {
      (window as never as { noteBreach: (breach: string) => void }).noteBreach(
        `${violatedDirective} ${blockedURI} ${sourceFile}`,
      );
    });
  });
  return faults;
}
