/** The Chromium that is installed, driven by playwright-core. */

import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';
import { describe } from 'vitest';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** `RECTE_CHROMIUM` names another. */
const executable = process.env['RECTE_CHROMIUM'] ?? PLACES.find((place) => existsSync(place));

/** Skips where there is no browser, but for CI, where the browser's absence is a failure. */
export const describeInBrowser =
  executable === undefined && process.env['CI'] === undefined
    ? (name: string, tests: () => void) => describe.skip(`${name} (there is no chromium)`, tests)
    : describe;

export function launch(): Promise<Browser> {
  if (executable === undefined) throw new Error('there is no chromium: apt-get install chromium');
  return chromium.launch({ executablePath: executable, args: ['--no-sandbox'] });
}
