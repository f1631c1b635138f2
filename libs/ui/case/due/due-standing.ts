import type { Text } from '#core/result';
import type { Tone } from '#ui/kit';

export interface Due {
  /** RFC 3339; null when there is no clock, or while it is paused. */
  readonly dueAt: string | null;
  /** By the council calendar, as the server counts; negative when late. */
  readonly workingDaysLeft: number | null;
  readonly state?: string;
  /** How a clock says what is left, in its own unit. */
  readonly words?: Text;
}

export type DueStanding = 'none' | 'paused' | 'stopped' | 'late' | 'today' | 'soon' | 'calm';

const soon = 3;

/** Where a due date stands at a moment (milliseconds): what its colour, icon and words say. */
export const dueStanding = ({ dueAt, workingDaysLeft, state }: Due, now: number): DueStanding => {
  if (state === 'stopped' || state === 'paused') return state;
  if (dueAt === null) return 'none';
  const passed = new Date(dueAt).getTime() < now;
  if (workingDaysLeft === null) return passed ? 'late' : 'calm';
  if (workingDaysLeft < 0 || (workingDaysLeft === 0 && passed)) return 'late';
  if (workingDaysLeft === 0) return 'today';
  return workingDaysLeft <= soon ? 'soon' : 'calm';
};

export const dueTones: Readonly<Record<DueStanding, Tone>> = {
  none: 'neutral',
  paused: 'info',
  stopped: 'neutral',
  late: 'danger',
  today: 'warning',
  soon: 'warning',
  calm: 'success',
};
