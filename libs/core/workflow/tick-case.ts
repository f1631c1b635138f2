import { type Problem, type Result, fail, ok, problem } from '#core/result';
import { subtractDuration } from '#core/calendar';
import type { ClockRecipient } from '#core/definition';
import type { CaseState, Decision, Effect, EventType } from './case-state.js';
import type { DecideRequest } from './case-workflow.js';
import { ruleOf, silenceOf } from './clock-rules.js';
import type { ClockMoment, ClockNoticeKind, ClockState, ClockTick } from './clock-state.js';
import { recomputeClock } from './clocks.js';
import { tickClock } from './clock-ticks.js';
import type { CompiledWorkflow } from './compiled-workflow.js';
import { recordChange } from './record.js';
import { withClockFlags } from './settle-clocks.js';

type Command = (compiled: CompiledWorkflow, request: DecideRequest) => Result<Decision>;

const events: Readonly<Record<ClockTick, EventType>> = {
  warn: 'case.clock-warned',
  'run-out': 'case.clock-ran-out',
  escalate: 'case.clock-escalated',
  'ask-reason': 'case.delay-reason-wanted',
  'miss-reason': 'case.delay-reason-missing',
};

/** The clock to which time does something first; null when nothing is due. */
const dueClock = ({ clocks }: CaseState, now: string): ClockState | null =>
  clocks.reduce<ClockState | null>((first, clock) => {
    if (!clock.next || clock.next.at > now) return first;
    return first?.next && first.next.at <= clock.next.at ? first : clock;
  }, null);

const noticeOf =
  (clock: string) =>
  (notice: ClockNoticeKind, to: ClockRecipient): Effect => ({ type: 'clock-notice', clock, notice, to });

const warned = (
  compiled: CompiledWorkflow,
  clock: ClockState,
  { calendar }: ClockMoment,
): ClockRecipient[] => {
  const { dueAt, next } = clock;
  const rules = ruleOf(compiled, clock.id)?.warnings ?? [];
  const now = rules.filter(({ before }) => dueAt && subtractDuration(dueAt, before, calendar) === next?.at);
  return [...new Set((now.length > 0 ? now : rules.slice(0, 1)).map(({ to }) => to))];
};

const onEnd = (compiled: CompiledWorkflow, clock: ClockState, { now }: ClockMoment): Effect[] => {
  const notice = noticeOf(clock.id);
  const action = silenceOf(compiled, clock)?.action;
  return [
    notice('ran-out', 'assignee'),
    ...(ruleOf(compiled, clock.id)?.late?.explain ? [notice('reason-wanted', 'assignee')] : []),
    ...(action === undefined ? [] : [{ type: 'schedule' as const, action, at: now }]),
  ];
};

const effectsOf = (
  compiled: CompiledWorkflow,
  clock: ClockState,
  what: ClockTick,
  moment: ClockMoment,
): readonly Effect[] => {
  const notice = noticeOf(clock.id);
  switch (what) {
    case 'warn':
      return warned(compiled, clock, moment).map((to) => notice('warning', to));
    case 'run-out':
      return onEnd(compiled, clock, moment);
    case 'escalate': {
      const step = ruleOf(compiled, clock.id)?.late?.escalate?.[clock.escalated ?? 0];
      return step ? [notice('escalated', step.to)] : [];
    }
    case 'ask-reason':
      return [notice('reason-wanted', 'assignee')];
    case 'miss-reason':
      return [notice('reason-missing', 'supervisor')];
  }
};

/**
 * Lets happen to a case what time does first to one of its clocks: a warning, the end, a step of escalation, the duty to
 * give a reason, or that none was given. Each happens once, however late it is noticed and however the clock on the
 * wall jumps. Refuses `clock.nothing-due`, and anyone but the system (`case.action-forbidden`).
 */
export const tickCase: Command = (compiled, { state, actor, now, calendar }) => {
  if (actor.kind !== 'system') return fail(forSystem());
  const clock = dueClock(state, now);
  if (!clock?.next) return fail(nothingDue());
  const moment = { now, calendar };
  const { what } = clock.next;
  const after = tickClock(clock, ruleOf(compiled, clock.id) ?? {}, moment);
  const next = withClockFlags({
    ...state,
    clocks: state.clocks.map((one) => (one.id === clock.id ? after : one)),
  });
  const fact = { type: events[what], at: now, actor, data: { clock: clock.id } };
  return ok(recordChange(state, next, fact, effectsOf(compiled, clock, what, moment)));
};

/**
 * Computes the due moments of a case again, by the calendar as it stands now. Refuses `clock.unchanged` when nothing
 * moves, and anyone but the system.
 */
export const recomputeCase: Command = (compiled, { state, actor, now, calendar }) => {
  if (actor.kind !== 'system') return fail(forSystem());
  const clocks = state.clocks.map((clock) =>
    recomputeClock(clock, { now, calendar }, ruleOf(compiled, clock.id)),
  );
  if (clocks.every((clock, index) => clock === state.clocks[index])) return fail(unchanged());
  return ok(recordChange(state, { ...state, clocks }, { type: 'case.clocks-recomputed', at: now, actor }));
};

const forSystem = (): Problem =>
  problem('case.action-forbidden', 'ระบบเท่านั้นที่ทำรายการนี้', 'Only the system does this');

const nothingDue = (): Problem => problem('clock.nothing-due', 'ยังไม่มีกำหนดใดถึงเวลา', 'Nothing is due yet');

const unchanged = (): Problem => problem('clock.unchanged', 'กำหนดเวลาไม่เปลี่ยน', 'No time limit moves');
