import { type GatePassed, type GateRequest, judgeDefinition } from '#core/gate';
import { fail, type Problem, type Result } from '#core/result';

const asProblem = (error: unknown): Problem => ({
  code: 'definition.unreadable',
  message: { th: 'ตรวจแบบบริการนี้ไม่ได้', en: 'This definition could not be checked' },
  pointer: '',
  detail: { cause: error instanceof Error ? error.message.slice(0, 200) : 'unknown' },
});

const run = (request: GateRequest): Result<GatePassed> => {
  try {
    return judgeDefinition(request);
  } catch (error) {
    return fail(asProblem(error));
  }
};

process.once('message', (request: GateRequest) => {
  process.send?.(run(request), () => process.disconnect());
});
