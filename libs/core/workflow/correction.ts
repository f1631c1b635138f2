import { type Problem, type Result, fail, ok } from '#core/result';
import { addDuration } from '#core/calendar';
import type { Action, Duration } from '#core/definition';
import type { CaseState, CorrectionState, Defect } from './case-state.js';
import type { ClockMoment } from './clock-state.js';
import { correctionNotOpen, correctionOpen, malformedDefects, secondReturn, unanswered } from './refusals.js';

type Input = Readonly<Record<string, unknown>>;

export const isBlank = (value: unknown): boolean => typeof value !== 'string' || value.trim() === '';

export const requestOf = (action: Action): { readonly due: Duration } | undefined =>
  action.effects?.find((effect) => effect.type === 'request-correction');

const closes = (action: Action): boolean =>
  action.effects?.some((effect) => effect.type === 'close-correction') ?? false;

export const isCorrectionOpen = (state: Pick<CaseState, 'correction'>): boolean =>
  state.correction?.state === 'open';

/** Whether corrections forbid the action as the case stands: one may be open at a time, and only an open one closes. */
export const correctionRefusal = (action: Action, state: CaseState): Problem | undefined => {
  if (requestOf(action) && isCorrectionOpen(state)) return correctionOpen();
  if (closes(action) && !isCorrectionOpen(state)) return correctionNotOpen();
  return undefined;
};

const isDefect = (value: unknown): value is Defect =>
  typeof value === 'object' &&
  value !== null &&
  typeof (value as Defect).pointer === 'string' &&
  !isBlank((value as Defect).message);

const areDefects = (value: unknown): boolean =>
  value === undefined || (Array.isArray(value) && value.every((item) => isDefect(item)));

/** What a request to correct must say: why, where (all defects at once), and why again when it was returned before. */
export const checkCorrectionInput = (action: Action, state: CaseState, input: Input): Result<null> => {
  if (!requestOf(action)) return ok(null);
  const problems = [
    isBlank(input['reason']) && unanswered('/reason'),
    !areDefects(input['defects']) && malformedDefects(),
    state.corrections > 0 && isBlank(input['secondReason']) && secondReturn(),
  ].filter((problem) => problem !== false);
  return problems.length > 0 ? fail(...problems) : ok(null);
};

/** The request as the applicant reads it. */
export const openCorrection = (
  due: Duration,
  input: Input,
  { now, calendar }: ClockMoment,
): CorrectionState => ({
  reason: String(input['reason']),
  defects: ((input['defects'] as readonly Defect[] | undefined) ?? []).map(({ pointer, message }) => ({
    pointer,
    message,
  })),
  dueAt: addDuration(now, due, calendar),
  state: 'open',
  changed: [],
});
