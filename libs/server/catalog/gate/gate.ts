import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { GatePassed, GateRequest, SimulationRequest } from '#core/gate';
import type { Simulated } from '#core/rehearsal';
import { type Problem, type Result, fail, problem } from '#core/result';
import { WarmPool } from '#platform/process';
import type { GateJob, Unread } from './gate-job.js';

/** Limits of one judgement (a definition is untrusted input and may be made to be slow or large). */
const gateLimits = { milliseconds: 4_000, heapMegabytes: 128 } as const;

/** A machine that is busy with other things has so many times as long by the clock. */
const busyFactor = 5;

/** The operator's own definitions may take longer: a small machine is busy with its first start. */
export const operatorPatienceMs = 60_000;

const flags = [
  `--max-old-space-size=${gateLimits.heapMegabytes}`,
  '--max-semi-space-size=16',
  '--disable-proto=throw',
];
const keepMs = 60_000;
const cores = availableParallelism();

interface Manners {
  readonly width: number;
  /** How much it gives way to other processes, 0 to 19. */
  readonly nice: number;
  readonly restMs: number;
}

/** While citizens are served: half of the machine at most, behind everything else, and never without a breath between. */
const courteous: Manners = { width: Math.max(1, Math.floor(cores / 2)), nice: 10, restMs: 200 };
const hasty: Manners = { width: Math.min(2, cores), nice: 0, restMs: 0 };

const poolOf = ({ width, ...manners }: Manners): WarmPool<GateJob, Result<unknown>> =>
  new WarmPool(width, {
    module: fileURLToPath(new URL('./gate.process.js', import.meta.url)),
    flags,
    idleMs: keepMs,
    ...manners,
  });

/**
 * Judges definitions in processes of their own that are killed when a judgement takes too long and die when it takes
 * too much memory: a hostile definition neither stalls nor ends the process that serves citizens. (A thread that runs
 * out of memory may take the whole process along.) They give way to it when the machine is busy.
 */
@Injectable()
export class Gate implements OnApplicationShutdown {
  private readonly courteous = poolOf(courteous);
  /** The operator waits for it, and nobody is served meanwhile. */
  private readonly operators = poolOf(hasty);

  /** Refuses `definition.too-costly` when the judgement breaks a limit, and all that the judgement itself refuses. */
  judge(
    request: Unread<GateRequest>,
    milliseconds: number = gateLimits.milliseconds,
  ): Promise<Result<GatePassed>> {
    return this.ask<GatePassed>(request, milliseconds);
  }

  /** Plays with a definition that isn't published, under the same limits. */
  simulate(request: Unread<SimulationRequest>): Promise<Result<Simulated>> {
    return this.ask<Simulated>(request, gateLimits.milliseconds);
  }

  private async ask<Answer>(request: GateJob, milliseconds: number): Promise<Result<Answer>> {
    const pool = milliseconds >= operatorPatienceMs ? this.operators : this.courteous;
    const outcome = await pool.ask(request, {
      workMs: milliseconds,
      wallMs: milliseconds * busyFactor,
    });
    return outcome.how === 'answered' ? (outcome.answer as Result<Answer>) : fail(tooCostly());
  }

  onApplicationShutdown(): void {
    this.courteous.end();
    this.operators.end();
  }
}

const tooCostly = (): Problem => ({
  ...problem(
    'definition.too-costly',
    'ตรวจแบบบริการนี้ไม่เสร็จในเวลาหรือหน่วยความจำที่กำหนด โปรดลดความซับซ้อนของแบบ',
    'This definition could not be checked within the time and memory allowed: make it simpler',
    gateLimits,
  ),
  pointer: '',
});
