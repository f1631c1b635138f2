import { Worker } from 'node:worker_threads';
import { createHash } from 'node:crypto';
import { type Problem, type Result, fail, problem } from '#core/result';
import type { GatePassed, GateRequest } from '#core/gate';

/** Limits of one judgement (a definition is untrusted input and may be made to be slow or large). */
const limits = { milliseconds: 5_000, heapMegabytes: 192 };

/** The operator's own definitions may take longer: a small machine is busy with its first start. */
export const operatorPatienceMs = 60_000;

/**
 * Judges a definition in a thread of its own that is killed when it takes too long or too much memory,
 * so that a hostile definition never stalls the process that serves citizens.
 */
export const runGate = (
  request: GateRequest,
  milliseconds = limits.milliseconds,
): Promise<Result<GatePassed>> =>
  new Promise((resolve) => {
    const worker = new Worker(new URL('./gate.worker.js', import.meta.url), {
      workerData: request,
      resourceLimits: {
        maxOldGenerationSizeMb: limits.heapMegabytes,
        maxYoungGenerationSizeMb: 32,
        stackSizeMb: 4,
      },
      execArgv: [],
    });
    const finish = (result: Result<GatePassed>): void => {
      clearTimeout(timer);
      void worker.terminate();
      resolve(result);
    };
    const timer = setTimeout(() => finish(fail(tooSlow())), milliseconds);
    worker.once('message', (result: Result<GatePassed>) => finish(result));
    worker.once('error', (error) => finish(fail(broke(error))));
    worker.once('exit', () => finish(fail(tooSlow())));
  });

/** Name of a frozen definition: SHA-256 of its canonical JSON. */
export const hashOf = (canonical: string): string => createHash('sha256').update(canonical).digest('hex');

const tooSlow = (): Problem =>
  problem(
    'definition.too-costly',
    'ตรวจแบบบริการนี้ไม่เสร็จในเวลาหรือหน่วยความจำที่กำหนด โปรดลดความซับซ้อนของแบบ',
    'This definition could not be checked within the time and memory allowed: make it simpler',
    limits,
  );

const broke = (error: unknown): Problem =>
  (error as { code?: string }).code === 'ERR_WORKER_OUT_OF_MEMORY'
    ? tooSlow()
    : problem('definition.unreadable', 'อ่านแบบบริการนี้ไม่ได้', 'This definition could not be read', {
        cause: error instanceof Error ? error.message.slice(0, 200) : 'unknown',
      });
