import { say } from './say.js';

type Close = () => Promise<void>;

/** Undoes a start in reverse order, however far it got. */
export class Shutdown {
  private readonly closers: Close[] = [];
  private readonly abort = new AbortController();
  private starting: Promise<unknown> = Promise.resolve();
  private running: Promise<void> | null = null;

  /** Tells those who wait that waiting has become pointless. */
  get signal(): AbortSignal {
    return this.abort.signal;
  }

  /** Nothing is closed while the start still opens things; it is expected to heed the signal. */
  waitFor(starting: Promise<unknown>): void {
    this.starting = starting;
  }

  /** What was opened last is closed first. */
  onStop(close: Close): void {
    this.closers.push(close);
  }

  stop(): Promise<void> {
    this.running ??= this.closeAll();
    return this.running;
  }

  private async closeAll(): Promise<void> {
    this.abort.abort();
    await this.starting.catch(() => {});
    for (const close of this.closers.toReversed()) {
      await close().catch((error: Error) => say(`While stopping: ${error.message}`));
    }
  }
}
