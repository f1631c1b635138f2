import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { type Device, devices } from './devices.js';
import { Watch } from './watch.js';

export interface VisitorOptions {
  readonly device: Device;
  readonly language?: 'th' | 'en';
  /** How the pages were set to look on an earlier visit. */
  readonly display?: Readonly<Record<'textSize' | 'contrast' | 'theme', string>>;
}

const patienceMs = 12_000;

const longestName = 60;
let taken = 0;

/** Where pictures of the pages go, for whoever wants to look at what the tests drive. */
const pictures = process.env['BROWSER_PICTURES'];

/** What an earlier visit left on the device: the language and the look that were chosen. */
const remembering = (origin: string, settings: Readonly<Record<string, string>>) => ({
  cookies: Object.entries(settings).map(([name, value]) => ({
    name: `sala.reader.${name}`,
    value,
    domain: new URL(origin).hostname,
    path: '/',
    expires: -1,
    httpOnly: false,
    secure: false,
    sameSite: 'Lax' as const,
  })),
  origins: [
    {
      origin,
      localStorage: Object.entries(settings).map(([name, value]) => ({
        name: `sala.setting.${name}`,
        value,
      })),
    },
  ],
});

/** Somebody with a device of their own: one page, watched. */
export class Visitor {
  private constructor(
    private readonly context: BrowserContext,
    readonly page: Page,
    readonly watch: Watch,
  ) {}

  static async come(browser: Browser, home: string, { device, language = 'th', display }: VisitorOptions) {
    const context = await browser.newContext({
      ...devices[device],
      baseURL: home,
      locale: language === 'th' ? 'th-TH' : 'en-GB',
      timezoneId: 'Asia/Bangkok',
      reducedMotion: 'reduce',
      storageState: remembering(home, { language, ...display }),
    });
    context.setDefaultTimeout(patienceMs);
    const watch = new Watch(context, home);
    return new Visitor(context, await context.newPage(), watch);
  }

  async cutLine(cut: boolean): Promise<void> {
    this.watch.lineIsCut(cut);
    await this.context.setOffline(cut);
  }

  /** Forgets who is signed in, as a server does after some time. */
  forgetSession(): Promise<void> {
    return this.context.clearCookies();
  }

  /** Keeps a picture of the page when `BROWSER_PICTURES` names a folder. */
  async picture(name: string, whole = true): Promise<void> {
    if (!pictures || this.page.isClosed() || this.page.url() === 'about:blank') return;
    mkdirSync(pictures, { recursive: true });
    const words = name.replaceAll(/[^\w]+/g, '-').slice(-longestName);
    const path = join(pictures, `${String(++taken).padStart(3, '0')}-${words}.png`);
    await this.page.screenshot({ path, fullPage: whole });
  }

  leave(): Promise<void> {
    return this.context.close();
  }
}
