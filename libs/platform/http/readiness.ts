import { Inject, Injectable } from '@nestjs/common';

const patienceMs = 2000;

/** Something that the process can't work without. */
export interface Probe {
  readonly name: string;
  /** Rejects when it can't be reached. */
  check(): Promise<unknown>;
}

/** Nest token of the list of probes. */
export const PROBES = Symbol('sala.probes');

export interface Health {
  readonly status: 'ready' | 'not-ready';
  readonly checks: Readonly<Record<string, string>>;
}

/** Asks every probe, none longer than two seconds. */
@Injectable()
export class Readiness {
  constructor(@Inject(PROBES) private readonly probes: readonly Probe[]) {}

  async check(): Promise<Health> {
    const answers = await Promise.all(
      this.probes.map(async (probe) => [probe.name, await this.ask(probe)] as const),
    );
    const ready = answers.every(([, answer]) => answer === 'ok');
    return { status: ready ? 'ready' : 'not-ready', checks: Object.fromEntries(answers) };
  }

  private async ask(probe: Probe): Promise<string> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<string>((resolve) => {
      timer = setTimeout(() => resolve('no answer'), patienceMs);
    });
    const asked = probe.check().then(
      () => 'ok',
      () => 'unreachable',
    );
    return Promise.race([asked, late]).finally(() => clearTimeout(timer));
  }
}
