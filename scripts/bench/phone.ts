import type { Browser, CDPSession, Page } from 'playwright-core';

/**
 * A phone of the middle sort on a slow mobile line. Source: the mobile settings of Lighthouse, "slow 4G" with request
 * latency, https://github.com/GoogleChrome/lighthouse/blob/main/docs/throttling.md.
 */
const SLOW_4G = {
  offline: false,
  latency: 562.5,
  downloadThroughput: (1474.56 * 1024) / 8,
  uploadThroughput: (675 * 1024) / 8,
};
const CPU_SLOWDOWN = 4;
const SCREEN = {
  viewport: { width: 412, height: 823 },
  deviceScaleFactor: 1.75,
  isMobile: true,
  hasTouch: true,
};

/** What came over the line since this was begun. */
export interface Traffic {
  bytes: number;
  requests: number;
  /** When the last answer was complete, in milliseconds of `performance.now()` of this process. */
  last: number;
}

/** Opens a page as a new visitor with such a phone has it, and closes it when `run` ends. */
export async function onPhone<Result>(
  browser: Browser,
  run: (page: Page, traffic: () => Traffic) => Promise<Result>,
): Promise<Result> {
  const context = await browser.newContext({ locale: 'en-GB', ...SCREEN });
  context.setDefaultTimeout(120_000);
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', SLOW_4G);
    await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
    const traffic = countTraffic(session);
    return await run(page, () => ({ ...traffic }));
  } finally {
    await context.close();
  }
}

function countTraffic(session: CDPSession): Traffic {
  const traffic: Traffic = { bytes: 0, requests: 0, last: performance.now() };
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    traffic.bytes += encodedDataLength;
    traffic.requests += 1;
    traffic.last = performance.now();
  });
  return traffic;
}
