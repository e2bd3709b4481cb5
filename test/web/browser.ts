/** The Chromium that is installed, driven by playwright-core. */

import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';
import { describe } from 'vitest';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** `RECTE_CHROMIUM` names another. */
const executable = process.env['RECTE_CHROMIUM'] ?? PLACES.find((place) => existsSync(place));

const isInCi = process.env['CI'] !== undefined;

/**
 * Skips where there is no browser, but for CI, where the browser's absence is a failure. A machine of CI's is shared and
 * may stall a browser for longer than anything waits here: there, and for a browser alone, a test may begin anew.
 */
export function describeInBrowser(name: string, tests: () => void): void {
  if (executable === undefined && !isInCi) describe.skip(`${name} (there is no chromium)`, tests);
  else describe(name, { timeout: 120_000, retry: isInCi ? 2 : 0 }, tests);
}

export function launch(): Promise<Browser> {
  if (executable === undefined) throw new Error('there is no chromium: apt-get install chromium');
  return chromium.launch({ executablePath: executable, args: ['--no-sandbox'] });
}
