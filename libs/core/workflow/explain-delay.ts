import { type Problem, type Result, fail, ok, problem } from '#core/result';
import { mayAssignSomebody, mayRead } from '#core/access';
import type { Decision } from './case-state.js';
import type { DecideRequest } from './case-workflow.js';
import { ruleOf } from './clock-rules.js';
import { explainedClock } from './clock-ticks.js';
import type { CompiledWorkflow } from './compiled-workflow.js';
import { isBlank } from './correction.js';
import { recordChange } from './record.js';
import { unanswered } from './refusals.js';
import { withClockFlags } from './settle-clocks.js';

const permission = (compiled: CompiledWorkflow, { state, actor }: DecideRequest): Result<null> => {
  const access = compiled.accessAt(state);
  const readable = mayRead(actor, state, access);
  if (!readable.ok) return readable;
  return state.assignee === actor.id ? ok(null) : mayAssignSomebody(actor, state, access);
};

/**
 * Tells the applicant why the case is late, with a copy to who watches over it (พ.ร.บ.การอำนวยความสะดวก 2558 ม.10). The
 * holder of the case does it, or a supervisor who could hand it on. Refuses a clock that isn’t late (`clock.not-late`)
 * and an empty reason (`answer.required` at `/reason`).
 */
export const explainDelay = (
  compiled: CompiledWorkflow,
  request: DecideRequest,
  { clock: id, reason }: { readonly clock: string; readonly reason: string },
): Result<Decision> => {
  const { state, actor, now, calendar } = request;
  const allowed = permission(compiled, request);
  if (!allowed.ok) return allowed;
  const clock = state.clocks.find((one) => one.id === id);
  if (!clock?.delay || clock.state !== 'running') return fail(notLate());
  if (isBlank(reason)) return fail(unanswered('/reason'));
  const after = explainedClock(clock, ruleOf(compiled, id) ?? {}, { now, calendar });
  const clocks = state.clocks.map((one) => (one.id === id ? after : one));
  const data = { clock: id, to: state.state, publicReason: reason.trim() };
  const fact = { type: 'case.delay-explained', at: now, actor, data } as const;
  const told = (to: 'applicant' | 'regulator') =>
    ({ type: 'clock-notice', clock: id, notice: 'delayed', to }) as const;
  return ok(
    recordChange(state, withClockFlags({ ...state, clocks }), fact, [told('applicant'), told('regulator')]),
  );
};

const notLate = (): Problem =>
  problem(
    'clock.not-late',
    'กำหนดเวลานี้ไม่ต้องแจ้งเหตุล่าช้า',
    'No reason for a delay is asked for by this time limit',
  );
