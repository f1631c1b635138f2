import type { SharedPart } from '#core/definition';
import { judgeDefinition, simulateDefinition } from '#core/gate';
import { type Problem, type Result, fail } from '#core/result';
import { serveRequests } from '#platform/process';
import type { GateJob } from './gate-job.js';

const asProblem = (error: unknown): Problem => ({
  code: 'definition.unreadable',
  message: { th: 'ตรวจแบบบริการนี้ไม่ได้', en: 'This definition could not be checked' },
  pointer: '',
  facts: { cause: error instanceof Error ? error.message.slice(0, 200) : 'unknown' },
});

const processorTime = (): number => process.cpuUsage().user / 1000;

const answer = (job: GateJob): Result<unknown> => {
  try {
    const request = { ...job, parts: job.parts.map((text) => JSON.parse(text) as SharedPart) };
    return 'simulation' in request ? simulateDefinition(request) : judgeDefinition(request, processorTime);
  } catch (error) {
    return fail(asProblem(error));
  }
};

serveRequests(answer, { answers: 200, megabytes: 400 });
