import { sealedFlag } from '#core/access';
import { bangkokDay } from '#core/thai';
import { effectiveReceipt } from '#core/calendar';
import type { CaseState, Decision } from './case-state.js';
import type { OpenRequest } from './case-workflow.js';
import type { CompiledWorkflow } from './compiled-workflow.js';
import { unopened } from './evolve.js';
import { followFlags } from './follow-flags.js';
import type { OpeningFacts } from './opening-conditions.js';
import { recordChange } from './record.js';
import { settleClocks, withClock } from './settle-clocks.js';
import { effectsOf } from './transition.js';

const factsOf = ({ answers, now, calendar }: OpenRequest): OpeningFacts => ({
  answers,
  today: bangkokDay(now),
  calendar,
});

const flagsAtOpening = (compiled: CompiledWorkflow, request: OpenRequest): readonly string[] => {
  const { access, workflow } = compiled.source;
  const effects = (workflow.opened ?? []).flatMap((effect) =>
    effect.type === 'set-flag' ? [effect.flag] : [],
  );
  const sealed = access.sealed ? [sealedFlag] : [];
  return [...new Set([...sealed, ...compiled.flagsOf(factsOf(request)), ...effects])];
};

const filerOf = ({ actor, filedBy }: OpenRequest): string | null =>
  filedBy === undefined && actor.kind === 'officer' ? actor.id : (filedBy ?? null);

const openingRounds = (
  compiled: CompiledWorkflow,
  state: string,
  { now }: OpenRequest,
): CaseState['rounds'] => {
  const approval = compiled.approvalAt(state);
  return approval ? { [approval[0]]: { openedAt: now, outcome: 'open', votes: [] } } : {};
};

const firstState = (compiled: CompiledWorkflow, request: OpenRequest): CaseState => {
  const { state, division } = compiled.beginningOf(factsOf(request));
  const initial = compiled.state(state);
  const effectiveReceivedAt = effectiveReceipt(request.now, request.calendar);
  return {
    ...unopened(request.id),
    state,
    phase: initial.phase,
    division: initial.division ?? division,
    homeDivision: division,
    divisions: [...new Set([division, initial.division ?? division])],
    flags: flagsAtOpening(compiled, request),
    receivedAt: request.now,
    effectiveReceivedAt,
    enteredStateAt: request.now,
    filedBy: filerOf(request),
    path: [state],
    rounds: openingRounds(compiled, state, request),
  };
};

/** Clocks that say nothing else count from the effective receipt. */
const withReceiptClocks = (compiled: CompiledWorkflow, request: OpenRequest): CaseState =>
  (compiled.source.workflow.clocks ?? [])
    .filter(({ starts }) => starts === undefined)
    .reduce<CaseState>(
      (state, { id }) => withClock(compiled, state, id, state.effectiveReceivedAt, request),
      firstState(compiled, request),
    );

/**
 * Opens a case from answers that the form engine accepted. Promises one `case.opened` event that says all of the
 * first state: clocks run from the effective receipt (พ.ร.บ.การปฏิบัติราชการทางอิเล็กทรอนิกส์ พ.ศ. 2565 ม.10), flags
 * stand as the answers say, and the timers and messages of the opening are asked of the shell. Never refuses.
 */
export const openCase = (compiled: CompiledWorkflow, request: OpenRequest): Decision => {
  const before = unopened(request.id);
  const opened = settleClocks(compiled, before, withReceiptClocks(compiled, request), request);
  const effects = effectsOf(compiled, compiled.source.workflow.opened ?? [], before, opened, request);
  const fact = {
    type: 'case.opened',
    at: request.now,
    actor: request.actor,
    data: { to: opened.state },
  } as const;
  return followFlags(compiled, recordChange(before, opened, fact, effects), request);
};
