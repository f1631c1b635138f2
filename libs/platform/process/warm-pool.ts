import { type Outcome, type Patience, WarmProcess, type WarmProcessOptions } from './warm-process.js';

/** Some warm processes that share the requests; one that waits is taken up by the first that is free. */
export class WarmPool<Request, Answer> {
  private readonly free: WarmProcess<Request, Answer>[];
  private readonly all: readonly WarmProcess<Request, Answer>[];
  private readonly waiting: ((process: WarmProcess<Request, Answer>) => void)[] = [];

  constructor(width: number, options: WarmProcessOptions) {
    this.all = Array.from({ length: width }, () => new WarmProcess<Request, Answer>(options));
    this.free = this.all.toReversed();
  }

  /** Asks as soon as a process is free; the time limit begins then. */
  async ask(request: Request, patience: Patience): Promise<Outcome<Answer>> {
    const process = this.free.pop() ?? (await this.nextFree());
    try {
      return await process.ask(request, patience);
    } finally {
      this.giveBack(process);
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
