import { type ChildProcess, fork } from 'node:child_process';
import { setPriority } from 'node:os';
import { processorTimeOf } from './processor-time.js';
import { megabytesOf } from './resident-size.js';

export interface WarmProcessOptions {
  /** Module that calls `serveRequests`. */
  readonly module: string;
  /** Flags of Node: limits of memory. */
  readonly flags: readonly string[];
  /** How much it gives way to other processes, with all its threads, from its start: 0 to 19. */
  readonly nice: number;
  /** Ended when nothing was asked of it for so long. */
  readonly idleMs: number;
  /** Ended when it holds more than this while it answers; for what V8's own limits don't see. Linux alone tells. */
  readonly megabytes?: number;
}

/** How long an answer may take. */
export interface Patience {
  /** Of the processor’s time; a busy machine doesn’t count against it. */
  readonly workMs: number;
  /** By the clock on the wall. */
  readonly wallMs: number;
}

/** How a request ended: with an answer, or with the process. */
export type Outcome<Answer> =
  { readonly how: 'answered'; readonly answer: Answer } | { readonly how: 'too-long' | 'died' };

/** What the process says: that it is ready, or an answer; `last` when it will take no more requests. */
export type Said<Answer> = { readonly ready: true } | { readonly answer: Answer; readonly last: boolean };

const startWithinMs = 60_000;
const shortestLookMs = 20;
const memoryLookMs = 50;

/**
 * A process that answers one request at a time and is kept for the next one, since loading its modules costs more than
 * most answers. It is ended at once when an answer takes too long, and made anew at the next request, as also when it
 * died or has answered often enough. It is given no environment, so it knows no secret, and doesn't keep its parent alive.
 */
export class WarmProcess<Request, Answer> {
  private child: ChildProcess | null = null;
  private ready: Promise<boolean> = Promise.resolve(false);
  private idle: NodeJS.Timeout | undefined;

  constructor(private readonly options: WarmProcessOptions) {}

  /** Asks, once the last request has ended. The time to start the process doesn't count. */
  async ask(request: Request, patience: Patience): Promise<Outcome<Answer>> {
    clearTimeout(this.idle);
    this.child ??= this.start();
    const { child } = this;
    const outcome = (await this.ready) ? await this.exchange(child, request, patience) : dead;
    if (outcome.how !== 'answered') this.end(child);
    this.idle = setTimeout(() => this.end(), this.options.idleMs).unref();
    return outcome;
  }

  /** Ends the process, whatever it does. */
  end(child = this.child): void {
    clearTimeout(this.idle);
    if (this.child === child) this.child = null;
    child?.kill('SIGKILL');
  }

  private start(): ChildProcess {
    const child = fork(this.options.module, [], {
      execArgv: [...this.options.flags],
      env: {},
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    child.on('error', () => this.end(child));
    child.once('exit', () => this.end(child));
    // At once: threads that it begins later have the priority of the one that begins them.
    this.giveWay(child);
    this.ready = this.awaitStart(child);
    return child;
  }

  private giveWay({ pid }: ChildProcess): void {
    try {
      if (pid !== undefined) setPriority(pid, this.options.nice);
    } catch {
      // It has ended already, which its exit tells.
    }
  }

  private awaitStart(child: ChildProcess): Promise<boolean> {
    const patience = { workMs: startWithinMs, wallMs: startWithinMs };
    return listen(child, patience, () => ({ how: 'answered', answer: true }) as const).then(
      ({ how }) => how === 'answered',
    );
  }

  private async exchange(
    child: ChildProcess,
    request: Request,
    patience: Patience,
  ): Promise<Outcome<Answer>> {
    const limits = { ...patience, megabytes: this.options.megabytes };
    const answered = listen<Answer>(child, limits, (said) => {
      if (!('answer' in said)) return dead;
      if (said.last) this.child = null;
      return { how: 'answered', answer: said.answer };
    });
    child.send(request as object, () => undefined);
    const outcome = await answered;
    child.unref();
    child.channel?.unref();
    return outcome;
  }
}

const dead = { how: 'died' } as const;

/** Calls once a process has worked too long, or too much time has passed; answers with what stops the watch. */
const watch = (
  { pid = 0 }: ChildProcess,
  { workMs, wallMs, megabytes }: Patience & Pick<WarmProcessOptions, 'megabytes'>,
  onLate: () => void,
): (() => void) => {
  const longestLookMs = megabytes === undefined ? Infinity : memoryLookMs;
  const begun = performance.now();
  const before = processorTimeOf(pid) ?? 0;
  let timer: NodeJS.Timeout;
  const look = (): void => {
    const passed = performance.now() - begun;
    const total = processorTimeOf(pid);
    const left = Math.min(workMs - (total === null ? passed : total - before), wallMs - passed);
    const holdsTooMuch = megabytes !== undefined && (megabytesOf(pid) ?? 0) > megabytes;
    if (left <= 0 || holdsTooMuch) onLate();
    else timer = setTimeout(look, Math.min(Math.max(left, shortestLookMs), longestLookMs));
  };
  timer = setTimeout(look, Math.min(workMs, wallMs, longestLookMs));
  return () => clearTimeout(timer);
};

/** The next thing that a process says, unless it dies first or says nothing for too long. */
const listen = <Answer>(
  child: ChildProcess,
  patience: Patience & Pick<WarmProcessOptions, 'megabytes'>,
  hear: (said: Said<Answer>) => Outcome<Answer>,
): Promise<Outcome<Answer>> =>
  new Promise((resolve) => {
    const finish = (outcome: Outcome<Answer>): void => {
      stopWatch();
      child.off('message', onMessage);
      child.off('exit', onExit);
      child.off('error', onExit);
      resolve(outcome);
    };
    const onMessage = (said: unknown): void => finish(hear(said as Said<Answer>));
    const onExit = (): void => finish(dead);
    const stopWatch = watch(child, patience, () => finish({ how: 'too-long' }));
    child.ref();
    child.channel?.ref();
    child.once('message', onMessage);
    child.once('exit', onExit);
    child.once('error', onExit);
    if (child.exitCode !== null || child.signalCode !== null) finish(dead);
  });
