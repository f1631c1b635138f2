import { text, isOk } from '#core/result';
import { type Calendar, workingDaysBetween } from '#core/calendar';
import { mayAssignSomebody } from '#core/access';
import type { CaseClock } from '#contracts/cases';
import { type Actor, type ClockState, clockWords, stepClock, unitsLeft } from '#core/workflow';
import type { CaseFile } from './case-file.js';

interface Reading {
  readonly reader: Actor;
  readonly now: string;
  readonly calendar: Calendar;
}

/** The clocks of a case in words; those that never started aren’t there. */
export const clockViews = (file: CaseFile, reading: Reading): CaseClock[] =>
  file.state.clocks.map((clock) => toView(file, clock, reading));

const toView = (file: CaseFile, clock: ClockState, { reader, now, calendar }: Reading): CaseClock => {
  const { workflow } = file.service.definition;
  const rule = workflow.clocks?.find(({ id }) => id === clock.id);
  const running = clock.state === 'running';
  return {
    id: clock.id,
    title: rule?.title ?? stepTitle(file, clock),
    ...(rule?.legalBasis && { legalBasis: rule.legalBasis }),
    dueAt: clock.dueAt,
    state: clock.state,
    late: clock.ranOutAt !== undefined || (running && clock.dueAt !== null && clock.dueAt < now),
    daysLeft: unitsLeft(clock, { now, calendar }),
    workingDaysLeft: running && clock.dueAt ? workingDaysBetween(now, clock.dueAt, calendar) : null,
    words: clockWords(clock, { now, calendar }),
    ...(clock.pausedAt && { pausedSince: clock.pausedAt }),
    ...(rule?.extension && { extensions: { used: clock.extended ?? 0, of: rule.extension.times } }),
    ...(clock.delay && running && { delayReason: delayView(file, clock.delay, reader) }),
  };
};

const delayView = ({ state, service }: CaseFile, delay: NonNullable<ClockState['delay']>, reader: Actor) => ({
  wantedBy: delay.wantedBy,
  told: delay.told,
  mayExplain:
    state.assignee === reader.id || isOk(mayAssignSomebody(reader, state, service.workflow.accessAt(state))),
});

const stepTitle = ({ state, service }: CaseFile, { id }: ClockState) => {
  const step = id === stepClock ? service.definition.workflow.states[state.state]?.title : undefined;
  return step ? text(`ขั้นตอน: ${step.th}`, `Step: ${step.en}`) : text(id, id);
};
