import { type Outcome, type Patience, WarmProcess, type WarmProcessOptions } from './warm-process.js';

export interface WarmPoolOptions extends WarmProcessOptions {
  /** How long a process rests after each answer: what is asked in a row, however fast, never takes a processor for itself. */
  readonly restMs?: number;
}

/** Some warm processes that share the requests; one that waits is taken up by the first that is free. */
export class WarmPool<Request, Answer> {
  private readonly free: WarmProcess<Request, Answer>[];
  private readonly all: readonly WarmProcess<Request, Answer>[];
  private readonly waiting: ((process: WarmProcess<Request, Answer>) => void)[] = [];

  constructor(
    width: number,
    private readonly options: WarmPoolOptions,
  ) {
    this.all = Array.from({ length: width }, () => new WarmProcess<Request, Answer>(options));
    this.free = this.all.toReversed();
  }

  /** Asks as soon as a process is free; the time limit begins then. */
  async ask(request: Request, patience: Patience): Promise<Outcome<Answer>> {
    const process = this.free.pop() ?? (await this.nextFree());
    try {
      return await process.ask(request, patience);
    } finally {
      const { restMs = 0 } = this.options;
      if (restMs === 0) this.giveBack(process);
      else setTimeout(() => this.giveBack(process), restMs).unref();
    }
  }

  /** Ends all processes, whatever they do. */
  end(): void {
    for (const process of this.all) process.end();
  }

  private nextFree(): Promise<WarmProcess<Request, Answer>> {
    return new Promise((resolve) => this.waiting.push(resolve));
  }

  private giveBack(process: WarmProcess<Request, Answer>): void {
    const next = this.waiting.shift();
    if (next) next(process);
    else this.free.push(process);
  }
}
