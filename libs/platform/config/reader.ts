import type { Parse } from './values.js';

export type Environment = Readonly<Record<string, string | undefined>>;

/** Takes settings out of an environment one by one and remembers every problem, so that all are told at once. */
export class Reader {
  readonly problems: string[] = [];
  private readonly known = new Set<string>();

  constructor(private readonly environment: Environment) {}

  /** The value, or the fallback when the setting is missing or empty. */
  take<T, F>(name: string, parse: Parse<T>, fallback: F, secret = false): T | F {
    this.known.add(name);
    const raw = this.environment[name]?.trim();
    if (!raw) return fallback;
    const read = parse(raw);
    if ('value' in read) return read.value;
    this.problems.push(`${name} must be ${read.mustBe}${secret ? '' : `, not "${raw.slice(0, 80)}"`}`);
    return fallback;
  }

  /** Every `SALA_` name that was never taken is a typing error. */
  refuseUnknown(): void {
    for (const name of Object.keys(this.environment)) {
      if (name.startsWith('SALA_') && !this.known.has(name))
        this.problems.push(`${name} is not a setting of Sala`);
    }
  }
}
