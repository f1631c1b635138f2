/** A kind of work that the outbox may ask for; the payload's type goes along. */
export interface JobKind<Payload> {
  readonly name: string;
  readonly everyMs?: never;
  /** Carries the type only. */
  readonly payload?: Payload;
}

/** Work that comes round by itself; it has no payload. */
export interface TimerKind {
  readonly name: string;
  readonly everyMs: number;
}

export interface JobRun {
  /** The same for every try of the same work: the key for `once`. */
  readonly effectId: string;
  /** 1 for the first try. */
  readonly attempt: number;
}

/**
 * Does one kind of work. It may run twice (a process can die after the work and before saying so), so what it
 * does to the world is either idempotent or done through `once`. Throwing means: try again later.
 */
export interface JobHandler<Payload = undefined> {
  run(payload: Payload, job: JobRun): Promise<void>;
}

/** Names a kind of work: `notify`. */
export const defineJob = <Payload>(name: string): JobKind<Payload> => ({ name });

/** Names work that comes round: `files.prune`, every hour. */
export const defineTimer = (name: string, everyMs: number): TimerKind => ({ name, everyMs });

/** Where the registry finds what a provider handles. */
export const jobKey = Symbol('sala.job');

/** Marks a provider as the one handler of a kind of work. */
export const HandlesJob =
  <Payload = undefined>(kind: JobKind<Payload> | TimerKind) =>
  <Handler extends new (...args: never[]) => JobHandler<Payload>>(target: Handler): void =>
    Reflect.defineMetadata(jobKey, kind, target);

/** Says that trying again is of no use: the work goes to the dead letters at once. */
export class PermanentFailure extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'PermanentFailure';
  }
}
