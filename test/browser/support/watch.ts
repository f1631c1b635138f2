import type { BrowserContext, Page, Request } from 'playwright-core';

/** An answer that belongs to the story: its status, and the end of the path that gives it. */
export interface ExpectedAnswer {
  readonly status: number;
  readonly path: RegExp;
}

/** Nobody is signed in yet: the office asks first. */
const usual: readonly ExpectedAnswer[] = [{ status: 401, path: /^\/api\/session$/ }];

/** Chromium repeats on the console what the network said; that is judged by the answer itself. */
const isRepeated = (text: string): boolean => text.startsWith('Failed to load resource');

/** Notes all that a reader of the page would never see: errors, refusals, calls to other hosts. */
export class Watch {
  private readonly seen: string[] = [];
  private expected: ExpectedAnswer[] = [...usual];
  private patient = false;

  constructor(
    context: BrowserContext,
    private readonly home: string,
  ) {
    context.on('page', (page) => this.follow(page));
  }

  /** Lets an answer pass that would else be a fault. */
  expect(...answers: readonly ExpectedAnswer[]): void {
    this.expected.push(...answers);
  }

  /** While the line is cut, requests may fail. */
  lineIsCut(cut: boolean): void {
    this.patient = cut;
  }

  /** What was noted since the last time. */
  takeFaults(): readonly string[] {
    return this.seen.splice(0);
  }

  private follow(page: Page): void {
    page.on('console', (message) => {
      const isFault = message.type() === 'error' || /Content Security Policy/i.test(message.text());
      if (isFault && !isRepeated(message.text())) this.seen.push(`console: ${message.text()}`);
    });
    page.on('pageerror', (error) => this.seen.push(`page error: ${error.stack ?? error.message}`));
    page.on('request', (request) => this.judgeAddress(request));
    page.on('response', (response) => {
      const { pathname } = new URL(response.url());
      const status = response.status();
      const isExpected = this.expected.some((each) => each.status === status && each.path.test(pathname));
      if (status >= 400 && !isExpected)
        this.seen.push(`${status} to ${response.request().method()} ${pathname}`);
    });
    page.on('requestfailed', (request) => {
      const why = request.failure()?.errorText ?? '';
      if (!this.patient && why !== 'net::ERR_ABORTED') this.seen.push(`${why}: ${request.url()}`);
    });
  }

  private judgeAddress(request: Request): void {
    const { protocol, origin } = new URL(request.url());
    const isOutside = protocol.startsWith('http') && origin !== this.home;
    if (isOutside) this.seen.push(`a request to another host: ${request.url()}`);
  }
}
