import { type Browser, chromium } from 'playwright-core';
import { chromiumPath } from '../../support/program-paths.js';

/** A Chromium that talks to nobody by itself, and needs neither a screen nor a sandbox. */
export const launchChromium = (): Promise<Browser> =>
  chromium.launch({
    executablePath: chromiumPath() ?? undefined,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
