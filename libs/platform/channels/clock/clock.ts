/** Says what time it is. Everything that stores or compares moments asks this port, never `Date.now()`. */
export abstract class Clock {
  /** RFC 3339 in UTC with milliseconds: how moments are passed to core and stored in events. */
  abstract now(): string;
}

export class SystemClock extends Clock {
  now(): string {
    return new Date().toISOString();
  }
}

/** Stands at one moment: `SALA_NOW`, for demonstrations and tests. */
export class FixedClock extends Clock {
  private readonly at: string;

  constructor(moment: string) {
    super();
    this.at = new Date(moment).toISOString();
  }

  now(): string {
    return this.at;
  }
}

/** A clock in the hand of a test. */
export class SettableClock extends Clock {
  private at: number;

  constructor(moment: string) {
    super();
    this.at = Date.parse(moment);
  }

  now(): string {
    return new Date(this.at).toISOString();
  }

  set(moment: string): void {
    this.at = Date.parse(moment);
  }

  /** Moves on by milliseconds. */
  advance(milliseconds: number): void {
    this.at += milliseconds;
  }
}
