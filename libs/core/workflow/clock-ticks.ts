import { addDuration, subtractDuration } from '#core/calendar';
import type { Duration } from '#core/definition';
import type { ClockMoment, ClockRule, ClockState, ClockTick } from './clock-state.js';

type Tick = NonNullable<ClockState['next']>;

const earliest = (ticks: readonly Tick[]): Tick | null =>
  ticks.reduce<Tick | null>((first, tick) => (first && first.at <= tick.at ? first : tick), null);

/** Early warnings that are still to come, in time. One whose moment has passed says nothing new. */
const warnings = (
  dueAt: string,
  { warnings: rules = [] }: ClockRule,
  { now, calendar }: ClockMoment,
): Tick[] =>
  rules
    .map(({ before }) => ({ at: subtractDuration(dueAt, before, calendar), what: 'warn' as const }))
    .filter(({ at }) => at > now && at < dueAt);

const afterEnd = (clock: ClockState, dueAt: string, { late }: ClockRule, moment: ClockMoment): Tick[] => {
  const step = late?.escalate?.[clock.escalated ?? 0];
  const { delay } = clock;
  return [
    ...(step ? [{ at: stepAt(dueAt, step.after, moment), what: 'escalate' as const }] : []),
    ...(delay ? [{ at: delay.nextAt, what: 'ask-reason' as const }] : []),
    ...(delay?.wantedBy && !delay.missed ? [{ at: delay.wantedBy, what: 'miss-reason' as const }] : []),
  ];
};

const stepAt = (dueAt: string, after: Duration | undefined, { calendar }: ClockMoment): string =>
  after ? addDuration(dueAt, after, calendar) : dueAt;

/** What time does to a running clock next, and when; null when nothing. */
export const nextTick = (clock: ClockState, rule: ClockRule, moment: ClockMoment): Tick | null => {
  if (clock.state !== 'running' || clock.dueAt === null) return null;
  if (clock.ranOutAt !== undefined) return earliest(afterEnd(clock, clock.dueAt, rule, moment));
  return earliest([...warnings(clock.dueAt, rule, moment), { at: clock.dueAt, what: 'run-out' }]);
};

/** The first moment of a row of them (`every` so long from the end on) that lies after now: one missed isn’t made up for. */
const markAfter = (dueAt: string, { amount, unit }: Duration, { now, calendar }: ClockMoment): string => {
  for (let count = 1; ; count += 1) {
    const at = addDuration(dueAt, { amount: amount * count, unit }, calendar);
    if (at > now) return at;
  }
};

const askReason = (
  clock: ClockState,
  dueAt: string,
  { late }: ClockRule,
  moment: ClockMoment,
): ClockState => {
  const explain = late?.explain;
  if (!explain) return clock;
  return {
    ...clock,
    delay: {
      nextAt: markAfter(dueAt, explain.every, moment),
      wantedBy: addDuration(moment.now, explain.within, moment.calendar),
      missed: false,
      told: clock.delay?.told ?? 0,
    },
  };
};

const ticked = (clock: ClockState, what: ClockTick, rule: ClockRule, moment: ClockMoment): ClockState => {
  const dueAt = clock.dueAt ?? moment.now;
  switch (what) {
    case 'warn':
      return clock;
    case 'run-out':
      return askReason({ ...clock, ranOutAt: moment.now }, dueAt, rule, moment);
    case 'escalate':
      return { ...clock, escalated: (clock.escalated ?? 0) + 1 };
    case 'ask-reason':
      return askReason(clock, dueAt, rule, moment);
    case 'miss-reason':
      return clock.delay ? { ...clock, delay: { ...clock.delay, missed: true } } : clock;
  }
};

/** The clock after what was due has happened to it. */
export const tickClock = (clock: ClockState, rule: ClockRule, moment: ClockMoment): ClockState => {
  if (!clock.next || clock.next.at > moment.now) return clock;
  const after = ticked(clock, clock.next.what, rule, moment);
  return { ...after, next: nextTick(after, rule, moment) };
};

/** The clock after an officer told the applicant why it is late. */
export const explainedClock = (clock: ClockState, rule: ClockRule, moment: ClockMoment): ClockState => {
  if (!clock.delay) return clock;
  const delay = { ...clock.delay, wantedBy: null, missed: false, told: clock.delay.told + 1 };
  const after = { ...clock, delay };
  return { ...after, next: nextTick(after, rule, moment) };
};
