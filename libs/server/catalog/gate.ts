import { fork } from 'node:child_process';
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { type Problem, type Result, fail, problem } from '#core/result';
import type { GatePassed, GateRequest } from '#core/gate';

/** Limits of one judgement (a definition is untrusted input and may be made to be slow or large). */
const limits = { milliseconds: 5_000, heapMegabytes: 192 };

/** The operator's own definitions may take longer: a small machine is busy with its first start. */
export const operatorPatienceMs = 60_000;

/**
 * Judges a definition in a process of its own that is killed when it takes too long and dies when it takes too
 * much memory: a hostile definition neither stalls nor ends the process that serves citizens. (A thread that runs
 * out of memory may take the whole process along.) It is given no environment, so it knows no secret.
 */
export const runGate = (
  request: GateRequest,
  milliseconds = limits.milliseconds,
): Promise<Result<GatePassed>> =>
  new Promise((resolve) => {
    const child = fork(fileURLToPath(new URL('./gate.process.js', import.meta.url)), {
      execArgv: [`--max-old-space-size=${limits.heapMegabytes}`],
      env: {},
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    const finish = (result: Result<GatePassed>): void => {
      clearTimeout(timer);
      child.kill('SIGKILL');
      resolve(result);
    };
    const timer = setTimeout(() => finish(fail(tooCostly())), milliseconds);
    child.once('message', (result) => finish(result as Result<GatePassed>));
    child.once('exit', () => finish(fail(tooCostly())));
    child.on('error', (error) => finish(fail(broke(error))));
    child.send(request, () => undefined);
  });

/** Name of a frozen definition: SHA-256 of its canonical JSON. */
export const hashOf = (canonical: string): string => createHash('sha256').update(canonical).digest('hex');

const tooCostly = (): Problem =>
  problem(
    'definition.too-costly',
    'ตรวจแบบบริการนี้ไม่เสร็จในเวลาหรือหน่วยความจำที่กำหนด โปรดลดความซับซ้อนของแบบ',
    'This definition could not be checked within the time and memory allowed: make it simpler',
    limits,
  );

const broke = (error: Error): Problem =>
  problem('definition.unreadable', 'อ่านแบบบริการนี้ไม่ได้', 'This definition could not be read', {
    cause: error.message.slice(0, 200),
  });
